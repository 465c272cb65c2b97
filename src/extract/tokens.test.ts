import { describe, expect, test } from 'vitest';
import { readPieces } from './pieces.ts';
import { tokenize } from './tokens.ts';

const words = (text: string) => tokenize(readPieces(text)).map(({ lower }) => lower);

describe('tokenize', () => {
  test('drops possessives, dots of abbreviations and hyphens', () => {
    expect(words('The U.K. harbour’s sea-wall')).toEqual(['the', 'uk', 'harbour', 'sea', 'wall']);
  });
  test('parts contractions of not', () => {
    expect(words("It won't, can't and doesn’t")).toEqual(['it', 'will', 'not', 'can', 'not', 'and', 'does', 'not']);
  });
  test('keeps numbers whole and parts them from a unit', () => {
    expect(words('1,200.50 and 50km')).toEqual(['1,200.50', 'and', '50', 'km']);
  });
  test('gives places that cut out the words', () => {
    const text = 'The “old” harbour’s dam';
    expect(tokenize(readPieces(text)).map(({ start, end }) => text.slice(start, end))).toEqual([
      'The',
      'old',
      'harbour’s',
      'dam',
    ]);
  });
  test('reads a sentence end as no part of a word', () => {
    expect(words('It ended. Then')).toEqual(['it', 'ended', 'then']);
  });
});
