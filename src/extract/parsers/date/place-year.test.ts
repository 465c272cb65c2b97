import { describe, expect, test } from 'vitest';
import { spanOf } from './calendar.ts';
import { inYear, placeYear } from './place-year.ts';

const today = spanOf('2026-01-27')?.[0] ?? 0;
const date = (month: number, day: number | null, weekday: number | null = null) => ({
  month,
  day,
  lastDay: null,
  weekday,
});

describe('placeYear', () => {
  test('follows the direction', () => {
    expect(placeYear(date(12, 4), today, 'behind', null)).toBe(2025);
    expect(placeYear(date(12, 4), today, 'ahead', null)).toBe(2026);
  });

  test('keeps the current month and day whatever the direction', () => {
    expect(placeYear(date(1, 27), today, 'ahead', null)).toBe(2026);
    expect(placeYear(date(1, null), today, 'behind', null)).toBe(2026);
  });

  test('without a cue takes what is near, and rather what is past', () => {
    expect(placeYear(date(2, 1), today, null, null)).toBe(2026);
    expect(placeYear(date(5, 1), today, null, null)).toBe(2025);
  });

  test('knows 29 February only in leap years', () => {
    expect(placeYear(date(2, 29), today, null, null)).toBeNull();
    expect(inYear(date(2, 29), 2024)).not.toBeNull();
  });

  test('refuses a year in which the day is another weekday', () => {
    expect(inYear(date(2, 1, 6), 2026)).not.toBeNull();
    expect(inYear(date(2, 1, 6), 2025)).toBeNull();
  });
});
