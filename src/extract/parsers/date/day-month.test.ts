import { describe, expect, test } from 'vitest';
import { readPieces } from '../../pieces.ts';
import { readDayMonth } from './day-month.ts';

const read = (text: string) => {
  const found = readDayMonth(readPieces(text), 0);
  return found && [found.year, found.month, found.day, found.lastDay];
};

describe('readDayMonth', () => {
  test.each([
    ['Feb. 4', [null, 2, 4, null]],
    ['4 December', [null, 12, 4, null]],
    ['February 24, 2022', [2022, 2, 24, null]],
    ['24 February 2022', [2022, 2, 24, null]],
    ['the', null],
    ['23rd of March', [null, 3, 23, null]],
    ['January 23-24', [null, 1, 23, 24]],
    ['23 and 24 January', [null, 1, 23, 24]],
    ['March 20–21, 2026', [2026, 3, 20, 21]],
    ['March 2024', [2024, 3, null, null]],
    ['Sept. 2024', [2024, 9, null, null]],
  ])('reads "%s"', (text, parts) => {
    expect(read(text)).toEqual(parts);
  });

  test('takes a far second day for a day of its own', () => {
    expect(read('February 4 and 18')).toEqual([null, 2, 4, null]);
  });

  test.each(['march 4', 'may 5', 'March', '40 January', 'January 50%', 'Janet 4', '4 marches', 'May 5G'])(
    'reads nothing in "%s"',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );
});
