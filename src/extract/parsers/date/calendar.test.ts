import { describe, expect, test } from 'vitest';
import {
  addMonths,
  calendarDay,
  dayNumber,
  formatDay,
  formatMonth,
  formatSpan,
  formatWeek,
  spanOf,
  weekdayOf,
} from './calendar.ts';

const day = (iso: string) => spanOf(iso)?.[0] ?? Number.NaN;

describe('calendar', () => {
  test('counts days from 1 January 1970 and back', () => {
    expect(dayNumber(1970, 1, 1)).toBe(0);
    expect(calendarDay(day('2026-02-01'))).toEqual({ year: 2026, month: 2, day: 1 });
    expect(formatDay(-1)).toBe('1969-12-31');
  });

  test('has no 30 February and no month 13', () => {
    expect(dayNumber(2026, 2, 30)).toBeNull();
    expect(dayNumber(2024, 2, 29)).not.toBeNull();
    expect(dayNumber(2026, 13, 1)).toBeNull();
  });

  test('counts weekdays from Monday, also before 1970', () => {
    expect(weekdayOf(day('2026-02-01'))).toBe(6);
    expect(weekdayOf(day('1969-12-29'))).toBe(0);
  });

  test('writes weeks from Monday to Sunday', () => {
    expect(formatWeek(day('2026-02-01'))).toBe('2026-01-26/2026-02-01');
    expect(formatWeek(day('2026-02-01'), 1)).toBe('2026-02-02/2026-02-08');
  });

  test('runs months over into the years beside', () => {
    expect(formatMonth(2026, 0)).toBe('2025-12');
    expect(formatMonth(2026, 13)).toBe('2027-01');
    expect(formatDay(addMonths(day('2026-03-31'), -1))).toBe('2026-02-28');
    expect(formatDay(addMonths(day('2026-01-15'), -13))).toBe('2024-12-15');
  });

  test('writes a span of one day as that day', () => {
    expect(formatSpan(0, 0)).toBe('1970-01-01');
  });

  test.each(['', '2026/..', '../2026', 'soon'])('has no span for "%s"', (edtf) => {
    expect(spanOf(edtf)).toBeNull();
  });
});
