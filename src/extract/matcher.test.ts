import { describe, expect, test } from 'vitest';
import { createMatchers, type Matcher } from './matcher.ts';
import { readPieces } from './pieces.ts';
import { tokenize } from './tokens.ts';
import { makeWordRow } from './wording.ts';

const rowOf = (sentence: string) => makeWordRow(tokenize(readPieces(sentence)), [], 0, () => []);
const values = (match: Matcher<string>, sentence: string) => match(rowOf(sentence)).map(({ value }) => value);

describe('createMatchers', () => {
  test('gives matches in the order of the entries, whatever stands first in the sentence', () => {
    const match = createMatchers({}).create([
      { value: 'dam', wordings: ['old dam'] },
      { value: 'gate', wordings: ['gate* ... shut', 'gates'] },
    ]);
    expect(values(match, 'The gates were shut below the old dam.')).toEqual(['dam', 'gate', 'gate']);
  });
  test('leaves an entry out where one of its exceptions stands', () => {
    const match = createMatchers({}).create([{ value: 'dam', wordings: ['dam'], unless: ['no dam'] }]);
    expect(values(match, 'There is no dam here.')).toEqual([]);
    expect(values(match, 'There is a dam here.')).toEqual(['dam']);
  });
  test('serves matchers that share words, also when one was made later, and one row after another', () => {
    const matchers = createMatchers({ open: ['open*', 'let through'] });
    const first = matchers.create([{ value: 'first', wordings: ['<open> ... gates'] }]);
    expect(values(first, 'They opened the gates.')).toEqual(['first']);
    const second = matchers.create([{ value: 'second', wordings: ['<open> ... # ships'] }]);
    const row = rowOf('They let through 12 ships and opened the gates.');
    expect([...first(row), ...second(row)].map(({ value }) => value)).toEqual(['first', 'second']);
    expect(values(second, 'They opened the gates.')).toEqual([]);
  });
  test('finds in a prepared row what it finds in any', () => {
    const matchers = createMatchers({});
    const [dam, gate] = ['dam', 'gates'].map((word) => matchers.create([{ value: word, wordings: [word] }]));
    const row = matchers.prepare(rowOf('The gates of the old dam.'));
    expect([dam?.(row), gate?.(row)].flat().map((match) => match?.value)).toEqual(['dam', 'gates']);
    expect(matchers.prepare(rowOf('It rained.')).standing).toEqual([]);
  });
  test('finds wordings of words as common as any', () => {
    const match = createMatchers({}).create([{ value: 'it', wordings: ['it is (a|the) *'] }]);
    expect(values(match, 'So it is the end.')).toEqual(['it']);
  });
});
