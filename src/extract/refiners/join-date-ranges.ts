import { formatDay, formatYear, spanOf } from '../parsers/date/calendar.ts';
import { findDirection } from '../parsers/date/direction.ts';
import type { FoundDate } from '../parsers/date/scene.ts';
import { isDash, type Piece } from '../pieces.ts';

/**
 * Joins two dates that the words make one span: "from Monday to Wednesday", "between March and June 2024",
 * "30 January - 2 February", "in July-August".
 *
 * Dates joined by a bare `and` stay two. A span whose end lies before its start is a slip of reading and stays two.
 *
 * @param dates - In text order.
 * @param pieces - The sentence.
 * @returns Dates in text order.
 */
export function joinDateRanges(dates: readonly FoundDate[], pieces: readonly Piece[]): FoundDate[] {
  const joined: FoundDate[] = [];
  for (const date of dates) {
    const before = joined.at(-1);
    const range = before && isLinked(before, date, pieces) ? join(before, date, pieces) : null;
    if (range) joined[joined.length - 1] = range;
    else joined.push(date);
  }
  return joined;
}

const CALENDAR: ReadonlySet<string> = new Set(['calendar-date', 'month', 'year', 'part-of']);

function isLinked(first: FoundDate, second: FoundDate, pieces: readonly Piece[]): boolean {
  const gap = second.from - first.to;
  const link = pieces[first.to];
  const lead = pieces[first.from - 1]?.lower ?? '';
  // "the July-to-September period"
  if (gap === 3 && pieces[first.to + 1]?.lower === 'to' && isDash(link) && isDash(pieces[first.to + 2])) return true;
  if (gap < 1 || gap > 2) return false;
  if (gap === 2 && pieces[first.to + 1]?.lower !== 'the') return false;
  if (isDash(link)) return gap === 1;
  if (link?.lower === 'and') return lead === 'between';
  if (link?.lower === 'through') return true;
  // "from Monday to Wednesday", "1 to 5 May"; but "moved it from Monday to Wednesday" cannot be told apart.
  const calendar = CALENDAR.has(first.by) && CALENDAR.has(second.by);
  return /^(?:to|until|till)$/.test(link?.lower ?? '') && (lead === 'from' || calendar || first.by === second.by);
}

function join(first: FoundDate, second: FoundDate, pieces: readonly Piece[]): FoundDate | null {
  const basis = first.basis === 'stated' && second.basis === 'stated' ? 'stated' : 'resolved';
  const shell = { ...first, to: second.to, basis } as const;
  if (first.value === null || second.value === null) return { ...shell, value: null };
  const [one, two] = [spanOf(first.value), spanOf(second.value)];
  if (!one || !two) return null;
  if (two[0] < one[0]) {
    // "fled between Sunday and Wednesday", told on a Sunday: both lie behind, so the first is of the week before.
    if (first.by === 'weekday' && second.by === 'weekday' && findDirection(pieces, first.from, second.to) === 'behind')
      return { ...shell, value: `${formatDay(one[0] - 7)}/${second.value}` };
    // "from Monday to Wednesday", told on a Tuesday: the second follows the first, whatever lies nearest today.
    const next = second.basis === 'resolved' ? followOn(second, one[0]) : null;
    return next === null ? null : { ...shell, value: `${first.value.split('/')[0]}/${next}` };
  }
  return { ...shell, value: `${first.value.split('/')[0]}/${second.value.split('/').at(-1)}` };
}

/** The next weekday, or the same month and day of the next year, if that comes after a day; else null. */
function followOn({ value, by }: FoundDate, after: number): string | null {
  const last = value?.split('/').at(-1) ?? '';
  if (by === 'weekday') return formatDay((spanOf(last)?.[1] ?? after - 7) + 7);
  if (by !== 'month' && by !== 'calendar-date') return null;
  const later = `${formatYear(Number(last.slice(0, 4)) + 1)}${last.slice(4)}`;
  return (spanOf(later)?.[1] ?? -1) > after ? later : null;
}
