import { describe, expect, test } from 'vitest';
import { datesOf } from './sample.ts';

describe('quarter', () => {
  test.each([
    ['It was 9 in the March 2017 quarter.', ['March 2017 quarter = 2017-01/2017-03']],
    ['It rose in the December quarter.', ['December quarter = 2025-10/2025-12']],
    ['It rose in the first nine months of 2025.', ['first nine months of 2025 = 2025-01/2025-09']],
    ['It fell in the first six months of last year.', ['first six months of last year = 2025-01/2025-06']],
    ['It rose in FY2019 and in FY20.', ['FY2019 = 2019', 'FY20 = 2020']],
  ])('%s', (text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });

  test('takes the first months of the year, told early in one, for those of the year before', () => {
    expect(datesOf('Sales rose in the first nine months of the year.', '2026-01-27')).toEqual([
      'first nine months of the year = 2025-01/2025-09',
    ]);
  });

  test('says of the same period a year ago the period a year back, never the month a year ago', () => {
    expect(datesOf('In the March 2025 quarter it was 7, up from 5 in the same period a year ago.')).toEqual([
      'March 2025 quarter = 2025-01/2025-03',
      'a year ago = 2024-01/2024-03',
    ]);
    expect(datesOf('It was 7, up from 5 in the same quarter a year earlier.')).toEqual(['a year earlier = null']);
  });

  test('leaves other months and quarters alone', () => {
    expect(datesOf('The old April quarter of the town burned.')).toEqual([]);
    expect(datesOf('He scored in the first quarter.')).toEqual([]);
  });
});
