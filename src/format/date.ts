import { type DateShape, type DateStyle, type Day, type Span, spoken } from '../words/index.ts';
import { dateBounds, daysInMonth } from './date-bounds.ts';

const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;

function readDay(text: string): Day {
  const [y = 0, m = 1, d = 1] = text.split('-').map(Number);
  return { y, m, d };
}

/** 0 is Sunday. */
function weekday(day: Day): number {
  return new Date(Date.UTC(day.y, day.m - 1, day.d)).getUTCDay();
}

function lengthInDays(a: Day, b: Day): number {
  return (Date.UTC(b.y, b.m - 1, b.d) - Date.UTC(a.y, a.m - 1, a.d)) / 86_400_000 + 1;
}

/** What one month is cut into: days 1-10, 11-20, 21 to the end. */
function partOfMonth(a: Day, b: Day): 'early' | 'middle' | 'late' | null {
  if (a.y !== b.y || a.m !== b.m) return null;
  if (a.d === 1 && b.d === 10) return 'early';
  if (a.d === 11 && b.d === 20) return 'middle';
  return a.d === 21 && b.d === daysInMonth(b.y, b.m) ? 'late' : null;
}

function kindOf(a: Day, b: Day): Span['kind'] {
  const days = lengthInDays(a, b);
  if (days === 1) return 'day';
  if (a.d === 1 && b.d === daysInMonth(b.y, b.m)) {
    if (a.m === 1 && b.m === 12) return a.y === b.y ? 'year' : 'years';
    return a.y === b.y && a.m === b.m ? 'month' : 'months';
  }
  const part = partOfMonth(a, b);
  if (part) return part;
  if (days === 7 && weekday(a) === 1) return 'week';
  return days === 2 && weekday(a) === 6 ? 'weekend' : 'days';
}

function spanOf(edtf: string): Span | null {
  const bounds = dateBounds(edtf);
  if (!bounds) return null;
  const [a, b] = [readDay(bounds.start), readDay(bounds.end)];
  const season = /^\d{4}-2([1-4])$/.exec(edtf);
  const doubt = /[?~%]$/.exec(edtf)?.[0] as '?' | '~' | '%' | undefined;
  const kind = season ? SEASONS[Number(season[1]) - 1] : /^\d{3}X$/.test(edtf) ? 'decade' : kindOf(a, b);
  return { kind: kind ?? 'days', a, b, doubt: doubt ?? '' };
}

function shapeOf(edtf: string): DateShape | null {
  if (!dateBounds(edtf)) return null;
  const [start = '', end] = edtf.split('/');
  const half =
    end === '' || end === '..' ? 'since' : end !== undefined && (start === '' || start === '..') ? 'until' : null;
  const span = spanOf(half === 'since' ? start : half === 'until' ? (end ?? '') : edtf);
  return span && half ? { kind: half, of: span } : span;
}

/** What was said before, by language: a site says few dates, each of them many thousand times. */
const said = new WeakMap<object, Map<string, string>>();

function say(edtf: string, style: DateStyle): string {
  const { format } = spoken();
  const known = said.get(format) ?? new Map<string, string>();
  said.set(format, known);
  const key = `${style} ${edtf}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const shape = shapeOf(edtf);
  const text = shape === null ? edtf : format.date(shape, style);
  known.set(key, text);
  return text;
}

/**
 * A date in words that say how sure it is, in the site's language.
 *
 * @param edtf - Day, month, year, season, decade or interval; weeks run Monday to Sunday.
 * @returns The text itself when it is no EDTF date. Ordinary spaces, en dashes in ranges.
 * @example formatDate('2026-02-01') // '1 February 2026'
 * @example formatDate('2025-03-01/2025-03-10') // 'early March 2025'
 * @example formatDate('2026-01-19/2026-01-25') // 'the week of 19 January 2026'
 */
export const formatDate = (edtf: string): string => say(edtf, 'long');

/** The same for places where room is short: `1 Feb 2026`, `early Mar 2025`, `week of 19 Jan 2026`, `24–25 Jan 2026`. */
export const formatDateShort = (edtf: string): string => say(edtf, 'short');

/**
 * A date with the preposition that it takes in a sentence.
 *
 * @example formatWhen('2026-02-01') // 'on 1 February 2026'
 * @example formatWhen('2025-08') // 'in August 2025'
 * @example formatWhen('2026-01-28/2026-02-03') // 'between 28 January and 3 February 2026'
 */
export const formatWhen = (edtf: string): string => say(edtf, 'when');
