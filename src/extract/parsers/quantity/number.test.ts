import { describe, expect, test } from 'vitest';
import { readPieces } from '../../pieces.ts';
import { readNumber } from './number.ts';

const read = (text: string, money = false) => {
  const number = readNumber(readPieces(text), 0, money);
  return number && [number.value, number.to];
};

describe('readNumber', () => {
  test.each([
    ['7 boats', [7, 1]],
    ['1.2 million', [1_200_000, 2]],
    ['3.3 billion', [3_300_000_000, 2]],
    ['40k people', [40_000, 2]],
    ['50m people', [50_000_000, 2]],
    ['50m wide', [50, 1]],
    ['5 lakh', [500_000, 2]],
    ['twenty-three', [23, 3]],
    ['two hundred and fifty thousand', [250_000, 5]],
    ['a hundred', [100, 2]],
    ['half a million', [500_000, 3]],
    ['two dozen', [24, 2]],
    ['two and a half years', [2.5, 4]],
    ['one and a half million', [1_500_000, 5]],
    ['two million and four', [2_000_000, 2]],
    ['four five', [4, 1]],
  ])('reads "%s"', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('reads a glued m as a million in money', () => {
    expect(read('20m', true)).toEqual([20_000_000, 2]);
  });

  test.each(['hundreds of', 'dozens', 'million', 'boats', 'a boat', 'half a boat', ''])(
    'reads nothing in "%s"',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );
});
