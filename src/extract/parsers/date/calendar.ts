import { dateBounds } from '../../../format/index.ts';

const DAY_MS = 864e5;

/** A calendar day, by year, month (from 1) and day of the month. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** First and last day of a span, as numbers of days since 1 January 1970. */
export type DaySpan = readonly [first: number, last: number];

/**
 * The number of a calendar day, counted from 1 January 1970.
 *
 * @returns Null for a day that no calendar has, such as 30 February.
 */
export function dayNumber(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return null;
  return Math.round(Date.UTC(year, month - 1, day) / DAY_MS);
}

/** The calendar day of a day number. */
export function calendarDay(number: number): CalendarDay {
  const date = new Date(number * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Days of a month, leap years minded. */
export function monthLength(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * Easter Sunday of the Gregorian calendar, as a day number.
 *
 * @see https://www.nature.com/articles/013487a0 the rule printed in Nature, 1876, without exceptions
 */
export function easterOf(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const shift = century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + shift + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  return (dayNumber(year, 3, 1) ?? 0) + moon + sunday - 7 * late + 21;
}

/** Monday 0 to Sunday 6. */
export function weekdayOf(number: number): number {
  // 1 January 1970 was a Thursday.
  return (((number + 3) % 7) + 7) % 7;
}

/** A year as EDTF. */
export function formatYear(year: number): string {
  return String(year).padStart(4, '0');
}

/** A month as EDTF; months outside 1 to 12 run over into the years beside. */
export function formatMonth(year: number, month: number): string {
  const months = year * 12 + month - 1;
  return `${formatYear(Math.floor(months / 12))}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** A day as EDTF. */
export function formatDay(number: number): string {
  const { year, month, day } = calendarDay(number);
  return `${formatMonth(year, month)}-${String(day).padStart(2, '0')}`;
}

/** A span of days as EDTF; one day stands alone. */
export function formatSpan(first: number, last: number): string {
  return first === last ? formatDay(first) : `${formatDay(first)}/${formatDay(last)}`;
}

/** The week of a day, Monday to Sunday, as EDTF; `weeks` later or earlier. */
export function formatWeek(number: number, weeks = 0): string {
  const monday = number - weekdayOf(number) + 7 * weeks;
  return formatSpan(monday, monday + 6);
}

/** The same day some months later or earlier; the end of a shorter month where it has no such day. */
export function addMonths(number: number, months: number): number {
  const { year, month, day } = calendarDay(number);
  const sum = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(sum / 12), (((sum % 12) + 12) % 12) + 1];
  return dayNumber(y, m, Math.min(day, monthLength(y, m))) ?? number;
}

/** First and last day of an EDTF date, or null when it is none or has an open end. */
export function spanOf(edtf: string): DaySpan | null {
  const known = spans.get(edtf);
  if (known !== undefined) return known;
  if (spans.size >= MOST_SPANS) spans.clear();
  const span = readSpan(edtf);
  spans.set(edtf, span);
  return span;
}

// Every sentence asks for its article's day, and for the dates before it.
const spans = new Map<string, DaySpan | null>();
const MOST_SPANS = 1000;

function readSpan(edtf: string): DaySpan | null {
  const bounds = dateBounds(edtf);
  if (!bounds || bounds.start < '0001' || bounds.end > '9999') return null;
  return [numberOf(bounds.start), numberOf(bounds.end)];
}

function numberOf(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY_MS);
}
