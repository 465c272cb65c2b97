import { describe, expect, test } from 'vitest';
import { capitalize, countOf, countWords, eitherWords, listWords, lowerFirst, shareWords } from './phrases.ts';

describe('listWords', () => {
  test.each([
    [[], ''],
    [['rent'], 'rent'],
    [['rent', 'upkeep'], 'rent and upkeep'],
    [['rent', 'upkeep', 'tolls'], 'rent, upkeep and tolls'],
  ])('joins %o', (names, words) => {
    expect(listWords(names)).toBe(words);
  });

  test('joins what may be', () => {
    expect(eitherWords(['50 km', '70 km'])).toBe('50 km or 70 km');
  });
});

describe('countWords', () => {
  test('uses letters up to twelve', () => {
    expect([0, 1, 12, 13].map(countWords)).toEqual(['no', 'one', 'twelve', '13']);
  });
});

describe('countOf', () => {
  test('takes the plural for all but one', () => {
    expect([0, 1, 2].map((n) => countOf(n, 'event'))).toEqual(['no events', 'one event', 'two events']);
  });
});

describe('shareWords', () => {
  test.each([
    [0, 10, 'none'],
    [2, 10, 'few'],
    [4, 10, 'fewer than half'],
    [5, 10, 'half'],
    [6, 10, 'most'],
    [10, 10, 'all'],
    [0, 0, 'none'],
  ])('%d of %d is "%s"', (part, whole, words) => {
    expect(shareWords(part, whole)).toBe(words);
  });
});

describe('capitals', () => {
  test('begin a sentence', () => {
    expect(capitalize('five dams')).toBe('Five dams');
  });

  test('fall inside a sentence, but not in a name of capitals', () => {
    expect(['Talks at the weir', 'UN visit', 'A'].map(lowerFirst)).toEqual(['talks at the weir', 'UN visit', 'A']);
  });
});
