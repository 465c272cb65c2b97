import { describe, expect, test } from 'vitest';
import { lineFinder } from './place.ts';

describe('lineFinder', () => {
  test('counts lines and columns from 1', () => {
    const placeAt = lineFinder('ab\n\ncd');
    expect([0, 2, 3, 4, 5].map((offset) => placeAt(offset))).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 3 },
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 3, column: 2 },
    ]);
  });

  test('keeps offsets outside the text at its ends', () => {
    const placeAt = lineFinder('ab\ncd');
    expect(placeAt(-3)).toEqual({ line: 1, column: 1 });
    expect(placeAt(99)).toEqual({ line: 2, column: 3 });
    expect(lineFinder('')(0)).toEqual({ line: 1, column: 1 });
  });
});
