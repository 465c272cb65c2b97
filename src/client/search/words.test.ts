import { describe, expect, test } from 'vitest';
import { likeness, rootOf, wordsIn } from './words.ts';

describe('the words of a text', () => {
  test('are in small letters, without accents', () => {
    expect(wordsIn('The Pâté, again: PATE')).toEqual(['the', 'pate', 'again', 'pate']);
    expect(wordsIn('Їжак і йод')).toEqual(wordsIn('їжак і ЙОД'));
  });
  test('lose the signs inside that people leave out, and keep the point of a fraction', () => {
    expect(wordsIn('U.S. mill’s 1,454 at 1.5, 12')).toEqual(['us', 'mills', '1454', 'at', '1.5', '12']);
  });
  test('are none where there are none', () => {
    expect(wordsIn(' – … ')).toEqual([]);
  });
});

describe('how well a word is meant', () => {
  const orderOf = (asked: string, words: readonly string[]): string[] =>
    words
      .map((word) => [word, likeness(asked, word)] as const)
      .filter(([, like]) => like > 0)
      .sort((a, b) => b[1] - a[1])
      .map(([word]) => word);
  test('is most for itself, then its plural, then what begins with it', () => {
    expect(orderOf('dam', ['damage', 'dams', 'dam', 'lad'])).toEqual(['dam', 'dams', 'damage']);
    expect(orderOf('cities', ['city', 'cite', 'cities'])).toEqual(['cities', 'city']);
  });
  test('is something for another form of it', () => {
    expect(orderOf('negotiations', ['negotiating', 'negotiation', 'negligence'])).toEqual([
      'negotiation',
      'negotiating',
    ]);
    expect(orderOf('гарантія', ['гарантій', 'гараж'])).toEqual(['гарантій']);
  });
  test('is nothing for another figure, or for a letter inside words', () => {
    expect(orderOf('2025', ['2026', '20251'])).toEqual(['20251']);
    expect(orderOf('a', ['a', 'an'])).toEqual(['a']);
  });
  test('is nothing for what does not begin with the root', () => {
    for (const [asked, word] of [
      ['city', 'cities'],
      ['cities', 'city'],
      ['dams', 'dam'],
      ['negotiations', 'negotiating'],
      ['s', 's'],
    ] as const) {
      expect(likeness(asked, word)).toBeGreaterThan(0);
      expect(word.startsWith(rootOf(asked)), asked).toBe(true);
    }
  });
});
