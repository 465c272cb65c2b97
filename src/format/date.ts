import { dateBounds, daysInMonth } from './date-bounds.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const SEASONS: Readonly<Record<string, string>> = { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' };

/** Words of a date and the preposition that goes before them in a sentence. */
interface DateWords {
  readonly words: string;
  readonly preposition: 'on' | 'in' | 'between' | 'since' | 'until' | '';
}

interface Day {
  readonly y: number;
  readonly m: number;
  readonly d: number;
}

type MonthName = (month: number) => string;

const longMonth: MonthName = (month) => MONTHS[month - 1] ?? '';
const shortMonth: MonthName = (month) => longMonth(month).slice(0, 3);

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
function partOfMonth(a: Day, b: Day): string | null {
  if (a.y !== b.y || a.m !== b.m) return null;
  if (a.d === 1 && b.d === 10) return 'early ';
  if (a.d === 11 && b.d === 20) return 'mid-';
  return a.d === 21 && b.d === daysInMonth(b.y, b.m) ? 'late ' : null;
}

function wholeMonths(a: Day, b: Day, month: MonthName): DateWords {
  const wholeYears = a.m === 1 && b.m === 12;
  if (wholeYears)
    return a.y === b.y
      ? { words: `${a.y}`, preposition: 'in' }
      : { words: `${a.y}\u2013${b.y}`, preposition: 'between' };
  if (a.y !== b.y) return { words: `${month(a.m)} ${a.y} \u2013 ${month(b.m)} ${b.y}`, preposition: 'between' };
  const months = a.m === b.m ? month(a.m) : `${month(a.m)}\u2013${month(b.m)}`;
  return { words: `${months} ${a.y}`, preposition: a.m === b.m ? 'in' : 'between' };
}

function wordSpan(a: Day, b: Day, month: MonthName): DateWords {
  const full = (day: Day) => `${day.d} ${month(day.m)} ${day.y}`;
  const days = lengthInDays(a, b);
  const short = month === shortMonth;
  if (days === 1) return { words: full(a), preposition: 'on' };
  if (a.d === 1 && b.d === daysInMonth(b.y, b.m)) return wholeMonths(a, b, month);
  const part = partOfMonth(a, b);
  if (part) return { words: `${part}${month(a.m)} ${a.y}`, preposition: 'in' };
  if (days === 7 && weekday(a) === 1) return { words: `${short ? '' : 'the '}week of ${full(a)}`, preposition: 'in' };
  const range =
    a.y === b.y && a.m === b.m
      ? `${a.d}\u2013${full(b)}`
      : `${a.y === b.y ? `${a.d} ${month(a.m)}` : full(a)} \u2013 ${full(b)}`;
  if (days === 2 && weekday(a) === 6 && !short) return { words: `the weekend of ${range}`, preposition: 'on' };
  // Two days are most often an event of two days, more are most often a doubt about one.
  return { words: range, preposition: days === 2 && a.m === b.m ? 'on' : 'between' };
}

function wordDate(edtf: string, month: MonthName): DateWords {
  const bounds = dateBounds(edtf);
  if (!bounds) return { words: edtf, preposition: '' };
  const [start, end] = edtf.split('/');
  if (end === '' || end === '..') return { words: wordDate(start ?? '', month).words, preposition: 'since' };
  if (start === '' || start === '..') return { words: wordDate(end ?? '', month).words, preposition: 'until' };
  const season = /^(\d{4})-(2[1-4])$/.exec(edtf);
  if (season) return { words: `${SEASONS[season[2] ?? '']} ${season[1]}`, preposition: 'in' };
  if (/^\d{3}X$/.test(edtf)) return { words: `the ${edtf.slice(0, 3)}0s`, preposition: 'in' };
  const span = wordSpan(readDay(bounds.start), readDay(bounds.end), month);
  const doubt = { '?': 'possibly ', '~': 'around ', '%': 'possibly around ' }[edtf.at(-1) ?? ''] ?? '';
  if (doubt === '') return span;
  return { words: doubt + span.words, preposition: doubt === 'possibly ' ? span.preposition : '' };
}

function isOpen(preposition: DateWords['preposition']): boolean {
  return preposition === 'since' || preposition === 'until';
}

/**
 * A date in words that say how sure it is.
 *
 * @param edtf - Day, month, year, season, decade or interval; weeks run Monday to Sunday.
 * @returns The text itself when it is no EDTF date. Ordinary spaces, en dashes in ranges.
 * @example formatDate('2026-02-01') // '1 February 2026'
 * @example formatDate('2025-03-01/2025-03-10') // 'early March 2025'
 * @example formatDate('2026-01-19/2026-01-25') // 'the week of 19 January 2026'
 */
export function formatDate(edtf: string): string {
  const { words, preposition } = wordDate(edtf, longMonth);
  return isOpen(preposition) ? `${preposition} ${words}` : words;
}

/** The same for places where room is short: `1 Feb 2026`, `early Mar 2025`, `week of 19 Jan 2026`, `24–25 Jan 2026`. */
export function formatDateShort(edtf: string): string {
  const { words, preposition } = wordDate(edtf, shortMonth);
  return isOpen(preposition) ? `${preposition} ${words}` : words;
}

/**
 * A date with the preposition that it takes in a sentence.
 *
 * @example formatWhen('2026-02-01') // 'on 1 February 2026'
 * @example formatWhen('2025-08') // 'in August 2025'
 * @example formatWhen('2026-01-28/2026-02-03') // 'between 28 January and 3 February 2026'
 */
export function formatWhen(edtf: string): string {
  const { words, preposition } = wordDate(edtf, longMonth);
  const span = preposition === 'between' ? words.replace(/ ?\u2013 ?/, ' and ') : words;
  return preposition === '' ? span : `${preposition} ${span}`;
}
