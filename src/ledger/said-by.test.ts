import { describe, expect, test } from 'vitest';
import type { Attribution } from '../model/mention.ts';
import { NOTHING } from './entry.ts';
import { sayWho } from './said-by.ts';
import { makeTerms } from './terms.ts';
import { makeSpeaker, makeStatement, riverGazetteer } from './testing.ts';

const terms = makeTerms(riverGazetteer);
const say = (label: string, ...speakers: (Attribution | null)[]) =>
  sayWho(
    label,
    {
      id: 'x',
      kind: 'fact',
      entries: speakers.map((speaker, at) => ({
        statement: makeStatement('a', at + 1, { attribution: speaker ? [speaker] : [] }),
        speakers: speaker ? [speaker] : [],
        at,
        about: NOTHING,
      })),
    },
    terms,
  );
const ada = makeSpeaker('Ada Holm', { actor: 'ada', kind: 'person' });
const board = makeSpeaker('Harbour Board', { actor: 'board' });

describe('sayWho', () => {
  test('names who says it, when all of it is theirs', () => {
    expect(say('The dam is old', board)).toBe('The dam is old, according to the Harbour Board');
    expect(say('The dam is old', ada, board, ada)).toBe('The dam is old, according to Ada Holm and the Harbour Board');
  });
  test('names several who speak together', () => {
    const statement = makeStatement('a', 1, { attribution: [ada, board] });
    const group = {
      id: 'x',
      kind: 'fact' as const,
      entries: [{ statement, speakers: [ada, board], at: 0, about: NOTHING }],
    };
    expect(sayWho('The dam is old', group, terms)).toBe('The dam is old, according to Ada Holm and the Harbour Board');
  });
  test.each([
    ['an article says it too', [ada, null]],
    ['many say it', [ada, board, makeSpeaker('Otto Falk', { kind: 'person' })]],
    ['one of several denies it', [ada, { ...board, denial: true }]],
  ])('names nobody when %s', (_, speakers) => expect(say('The dam is old', ...speakers)).toBe('The dam is old'));
  test.each([
    ['two sources', 2, null, 'unnamed sources'],
    ['sources familiar with the dam', null, 'River Gazette', 'unnamed sources cited by River Gazette'],
    ['senior Breman official', null, null, 'an unnamed senior Breman official'],
    ['hydrograph', null, null, 'an unnamed source'],
    ['Analysts', null, null, 'analysts'],
  ])('tells of %s without a name', (name, count, via, who) =>
    expect(say('The dam is old', makeSpeaker(name, { kind: 'anonymous', count, via }))).toBe(
      `The dam is old, according to ${who}`,
    ),
  );
  test.each(['The dam is called old', 'The town counts 4 boats', 'The dam was widely reported gone'])(
    'lets a sentence be that tells of a saying: %s',
    (label) => expect(say(label, ada)).toBe(label),
  );
  test('has no sentence for what is only denied', () => {
    expect(say('The dam is old', { ...ada, denial: true })).toBeNull();
  });
});
