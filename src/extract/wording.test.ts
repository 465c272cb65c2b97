import { describe, expect, test } from 'vitest';
import type { NameMention } from '../model/mention.ts';
import { readPieces } from './pieces.ts';
import { tokenize } from './tokens.ts';
import { makeWordRow, matchWording, parseWording } from './wording.ts';

const lists = { open: ['open', 'opens', 'reopen*'], give: ['give up', 'hand over'] };

/** The words that a wording covers in a sentence, one string a match. */
function find(wording: string, sentence: string, names: readonly Pick<NameMention, 'id' | 'text'>[] = []): string[] {
  const mentions = names.map(({ id, text }) => ({ id, text, offset: sentence.indexOf(text), kind: 'place' as const }));
  const tokens = tokenize(readPieces(sentence));
  const row = makeWordRow(tokens, mentions, 0, ({ id }) => [id, 'place']);
  return matchWording(parseWording(wording, lists), row).map(({ first, next }) =>
    sentence.slice(tokens[first]?.start, tokens[next - 1]?.end),
  );
}

describe('matchWording', () => {
  test('matches words in any case, one after the other', () => {
    expect(find('harbour master', 'The Harbour Master spoke.')).toEqual(['Harbour Master']);
    expect(find('harbour master', 'The master of the harbour spoke.')).toEqual([]);
  });
  test('lets articles and possessives stand between', () => {
    expect(find('close harbour', 'They will close its harbour.')).toEqual(['close its harbour']);
  });
  test('takes the beginning of a word before a star', () => {
    expect(find('flood*', 'Flooding and floods')).toEqual(['Flooding', 'floods']);
  });
  test('lets three words stand in a short gap and nine in a long one', () => {
    expect(find('dam .. broke', 'The dam that we saw broke')).toHaveLength(1);
    expect(find('dam .. broke', 'The dam of which one two three four broke')).toEqual([]);
    expect(find('dam ... broke', 'The dam of which one two three four broke')).toHaveLength(1);
  });
  test('adds up gaps that follow each other', () => {
    const words = 'one two three four five six seven eight nine ten eleven';
    expect(find('dam ... broke', `The dam ${words} broke`)).toEqual([]);
    expect(find('dam ... ... broke', `The dam ${words} broke`)).toHaveLength(1);
  });
  test('takes alternatives of one word and of several', () => {
    expect(find('(give up|hand over) port|quay', 'to hand over the quay')).toEqual(['hand over the quay']);
  });
  test('takes a list of words, with stars in it', () => {
    expect(find('<open> .. port', 'They reopened the old port.')).toEqual(['reopened the old port']);
    expect(find('<give> ... port', 'to give up all of the port')).toEqual(['give up all of the port']);
  });
  test('takes a name by its id, over all its words', () => {
    const names = [{ id: 'long-bay', text: 'Long Bay' }];
    expect(find('port of @long-bay', 'the port of Long Bay opened', names)).toEqual(['port of Long Bay']);
    expect(find('@place opened', 'the port of Long Bay opened', names)).toEqual(['Long Bay opened']);
    expect(find('@short-bay', 'the port of Long Bay opened', names)).toEqual([]);
  });
  test('reads a contraction as a negation', () => {
    expect(find('not .. open', "The port doesn't open.")).toHaveLength(1);
  });
  test('does not reach over a semicolon', () => {
    expect(find('dam ... broke', 'The dam stood, it held and broke')).toHaveLength(1);
    expect(find('dam ... broke', 'The dam stood; the quay broke')).toEqual([]);
  });
  test('takes a number in digits or words', () => {
    expect(find('# ships', 'Of 1,200 ships, two ships sank')).toEqual(['1,200 ships', 'two ships']);
  });
  test('ends on the longest text in bounded time', () => {
    const text = 'open '.repeat(3000);
    const begun = performance.now();
    find('open ... open ... open ... open ... never', text);
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});

describe('parseWording', () => {
  test('refuses a list that nobody made, and nothing at all', () => {
    expect(() => parseWording('<shut> door', lists)).toThrow('unknown word list: shut');
    expect(() => parseWording(' ... ', lists)).toThrow('empty wording');
  });
});
