import { describe, expect, test } from 'vitest';
import { inSentence, isPlural, listed, pluralizeVerb } from './claims.ts';

describe('inSentence', () => {
  test.each(['River Institute', 'Institute of Water', 'United Mills', 'Harbour Commission', 'Low Islands'])(
    'the %s',
    (name) => expect(inSentence(name, false)).toBe(`the ${name}`),
  );
  test.each(['Ada Holm', 'High Mill', 'dams.example', 'The Low Islands', "Alba's Ministry of Water"])('%s', (name) =>
    expect(inSentence(name, false)).toBe(name),
  );
});

describe('pluralizeVerb', () => {
  test.each([
    ['argues that it rains', 'argue that it rains'],
    ['is ready', 'are ready'],
    ['denies it', 'deny it'],
    ['refuses to go', 'refuse to go'],
    ['ties it', 'tie it'],
    ['would go', 'would go'],
    ['wishes it gone', 'wish it gone'],
    ['has not gone', 'have not gone'],
  ])('%s', (one, many) => expect(pluralizeVerb(one)).toBe(many));
});

describe('isPlural', () => {
  test.each(['Better dams for a river', 'Alba’s own mills', 'people', 'Officials briefed on it'])('%s', (name) =>
    expect(isPlural(name)).toBe(true),
  );
  test.each(['A treaty of rivers', 'Long-term aid', 'A pair of dams'])('not %s', (name) =>
    expect(isPlural(name)).toBe(false),
  );
});

describe('listed', () => {
  test('joins as a sentence does', () => {
    expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map(listed)).toEqual(['', 'A', 'A and B', 'A, B and C']);
  });
});
