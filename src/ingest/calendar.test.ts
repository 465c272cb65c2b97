import { describe, expect, test } from 'vitest';
import { faultOfEdtf, isCalendarDay } from './calendar.ts';

describe('faultOfEdtf', () => {
  test.each(['2026', '2026-02', '2024-02-29', '2026-01-23/2026-01-24', '2026-02~', '2026-21', '2026-01/2026-01-05'])(
    'has nothing to say against %s',
    (date) => expect(faultOfEdtf(date)).toBeNull(),
  );

  test.each([
    ['2026-02-30', 'is not a calendar date'],
    ['2026-02-29', 'is not a calendar date'],
    ['2026-01-31/2026-02-31', 'is not a calendar date: there is no 2026-02-31'],
    ['2026-13', 'is not a date in EDTF'],
    ['2026-1-2', 'is not a date in EDTF'],
    ['3 March 2026', 'is not a date in EDTF'],
    ['', 'is not a date in EDTF'],
    ['2026-01-27T10:00:00Z', 'holds a time of day'],
    ['2026-03-01/2026-02-01', 'ends before it begins'],
  ])('says what is wrong with "%s"', (date, fault) => expect(faultOfEdtf(date)).toContain(fault));
});

test('isCalendarDay knows the lengths of months and leap years', () => {
  expect(['2024-02-29', '2000-02-29', '2026-12-31'].every(isCalendarDay)).toBe(true);
  expect(['2100-02-29', '2026-04-31', '2026-00-10', '2026-1-1', '2026-01-01 '].some(isCalendarDay)).toBe(false);
});
