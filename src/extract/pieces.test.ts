import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { piecesOf, readPieces } from './pieces.ts';

const texts = (text: string) => readPieces(text).map((piece) => piece.text);

describe('readPieces', () => {
  test('keeps marks and cuts words from numbers', () => {
    expect(texts('a 50km "belt", $5')).toEqual(['a', '50', 'km', '"', 'belt', '"', ',', '$', '5']);
  });

  test('keeps digits that are grouped or have decimals together', () => {
    expect(texts('1,200.5 and 250 000, 3.')).toEqual(['1,200.5', 'and', '250', '000', ',', '3', '.']);
    expect(readPieces('250\u00a0000')[0]?.value).toBe(250_000);
  });

  test('takes dates with dots and versions apart', () => {
    expect(texts('01.02.2026')).toEqual(['01', '.', '02', '.', '2026']);
  });

  test('knows letters with dots as one word', () => {
    expect(texts('the U.S. at 5 p.m. in Feb. 4')).toEqual(['the', 'U.S.', 'at', '5', 'p.m.', 'in', 'Feb', '.', '4']);
  });

  test('says what stands without a space', () => {
    expect(readPieces('mid-2025 x').map((piece) => piece.glued)).toEqual([false, true, true, false]);
  });

  test('cuts a sentence once', () => {
    const sentence = { n: 1, line: 1, start: 0, end: 3, text: 'a 1' };
    expect(piecesOf(sentence)).toBe(piecesOf(sentence));
  });

  test('any text gives pieces in their places, with nothing but space between', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let end = 0;
        for (const piece of readPieces(text)) {
          expect(text.slice(piece.start, piece.end)).toBe(piece.text);
          expect(text.slice(end, piece.start)).toMatch(/^[\s\u200b]*$/);
          end = piece.end;
        }
      }),
    );
  });
});
