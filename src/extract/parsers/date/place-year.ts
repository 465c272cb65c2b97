import { calendarDay, type DaySpan, dayNumber, monthLength, weekdayOf } from './calendar.ts';
import type { DateAnchor, Direction } from './scene.ts';

/** A day, a run of days or a whole month that has no year yet. */
export interface YearlessDate {
  readonly month: number;
  readonly day: number | null;
  readonly lastDay: number | null;
  /** The weekday that the text gives, Monday 0, which must agree. */
  readonly weekday: number | null;
}

// Without a cue a date counts as ahead only when the one behind is this many times as far away.
const FAR = 6;
// Days back in which the press tells of a plan that came to nothing.
const RECENT = 45;
const YEARS_TRIED = [-1, 0, 1] as const;

/**
 * The first and last day of a date in a year.
 *
 * @returns Null when that year has no such day, or when the weekday is another.
 */
export function inYear(date: YearlessDate, year: number): DaySpan | null {
  const first = dayNumber(year, date.month, date.day ?? 1);
  const last = dayNumber(year, date.month, date.lastDay ?? date.day ?? monthLength(year, date.month));
  if (first === null || last === null) return null;
  if (date.weekday !== null && weekdayOf(first) !== date.weekday && weekdayOf(last) !== date.weekday) return null;
  return [first, last];
}

/**
 * Chooses the year of a date that names none.
 *
 * @param date - What the text says.
 * @param today - Day of publication.
 * @param direction - Whether cue words put it ahead or behind; null leaves it to what is near.
 * @param anchor - A date named before in the paragraph: a story told of another year stays in that year.
 * @param isOver - The date is that of a plan that came to nothing, so it may lie a few weeks back.
 * @returns The year, or null when no year near has that day.
 */
export function placeYear(
  date: YearlessDate,
  today: number,
  direction: Direction,
  anchor: DateAnchor | null,
  isOver = false,
): number | null {
  const told = anchor && storyYear(date, today, anchor);
  if (told !== null) return told;
  const { year } = calendarDay(today);
  const spans = YEARS_TRIED.flatMap((step) => {
    const span = inYear(date, year + step);
    return span ? [{ year: year + step, span }] : [];
  });
  const current = spans.find(({ span }) => span[0] <= today && today <= span[1]);
  if (current) return current.year;
  const behind = spans.findLast(({ span }) => span[1] < today);
  const ahead = spans.find(({ span }) => span[0] > today);
  if (direction === 'behind') return behind?.year ?? null;
  const passed = isOver && behind && today - behind.span[1] < RECENT;
  if (direction === 'ahead') return (passed ? behind : ahead)?.year ?? null;
  if (!behind || !ahead) return (behind ?? ahead)?.year ?? null;
  return (ahead.span[0] - today) * FAR < today - behind.span[1] ? ahead.year : behind.year;
}

/** "In March 2022 … By 5 April …": the year of a stated month, when that is more than a year back. */
function storyYear(date: YearlessDate, today: number, anchor: DateAnchor): number | null {
  const [first, last] = anchor.span;
  if (anchor.basis !== 'stated' || last - first > 31 || today - last < 366) return null;
  const { year } = calendarDay(first);
  const same = inYear(date, year);
  if (same && same[1] >= first) return year;
  return inYear(date, year + 1) ? year + 1 : null;
}
