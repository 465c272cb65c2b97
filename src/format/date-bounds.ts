/** First and last day that a date can mean, `YYYY-MM-DD`. An open end is `0000-01-01` or `9999-12-31`. */
export interface DateBounds {
  readonly start: string;
  readonly end: string;
}

const FIRST_DAY = '0000-01-01';
const LAST_DAY = '9999-12-31';

/** Months of the seasons of EDTF, 21 (spring) to 24 (winter, which runs on into the next year). */
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  '21': [3, 5],
  '22': [6, 8],
  '23': [9, 11],
  '24': [12, 14],
};

/** Number of days in a month, by the Gregorian calendar; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function day(year: number, month: number, dayOfMonth: number): string {
  const [y, m] = month > 12 ? [year + 1, month - 12] : [year, month];
  return `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

function singleBounds(text: string): DateBounds | null {
  const match = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2})(?:-(\d{2}))?)?[?~%]?$/.exec(text);
  if (!match) return null;
  const [, yearText = '', monthText, dayText] = match;
  if (yearText.includes('X')) {
    return monthText
      ? null
      : { start: `${yearText.replaceAll('X', '0')}-01-01`, end: `${yearText.replaceAll('X', '9')}-12-31` };
  }
  const year = Number(yearText);
  if (monthText === undefined) return { start: day(year, 1, 1), end: day(year, 12, 31) };
  const season = SEASONS[monthText];
  const [from, to] = season ?? [Number(monthText), Number(monthText)];
  if (!season && (from < 1 || from > 12)) return null;
  const lastYear = to > 12 ? year + 1 : year;
  const lastDay = daysInMonth(lastYear, ((to - 1) % 12) + 1);
  if (dayText === undefined) return { start: day(year, from, 1), end: day(year, to, lastDay) };
  const dayOfMonth = Number(dayText);
  return season || dayOfMonth < 1 || dayOfMonth > lastDay
    ? null
    : { start: day(year, from, dayOfMonth), end: day(year, from, dayOfMonth) };
}

/**
 * The days between which an EDTF date lies. Bounds sort as text.
 *
 * @returns Null for what is no EDTF date of level 0 or 1 with a year of four digits, or no calendar date.
 * @see https://www.loc.gov/standards/datetime/
 * @example dateBounds('2025-08') // { start: '2025-08-01', end: '2025-08-31' }
 */
export function dateBounds(edtf: string): DateBounds | null {
  const known = seen.get(edtf);
  if (known !== undefined) return known;
  const bounds = readBounds(edtf);
  if (seen.size >= MOST) seen.clear();
  seen.set(edtf, bounds);
  return bounds;
}

// Many sentences tell of few days, and each is asked for again and again.
const seen = new Map<string, DateBounds | null>();
const MOST = 10_000;

function readBounds(edtf: string): DateBounds | null {
  const [first = '', second, ...more] = edtf.split('/');
  if (more.length > 0) return null;
  if (second === undefined) return singleBounds(first);
  const open = (text: string) => text === '' || text === '..';
  const start = open(first) ? FIRST_DAY : singleBounds(first)?.start;
  const end = open(second) ? LAST_DAY : singleBounds(second)?.end;
  return start === undefined || end === undefined || start > end ? null : { start, end };
}
