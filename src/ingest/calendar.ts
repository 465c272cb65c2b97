import { parse } from 'edtf';

/**
 * Says what is wrong with a date written in EDTF.
 *
 * @param text - A day, month, year, season or interval, with `~` or `?` when unsure; no time of day.
 * @returns Null when nothing is wrong, else words that end a sentence beginning with the date.
 * @see https://www.loc.gov/standards/datetime/
 */
export function faultOfEdtf(text: string): string | null {
  for (const [day] of text.matchAll(/\d{4}-\d\d-\d\d/g)) {
    if (!isCalendarDay(day)) return `is not a calendar date${text === day ? '' : `: there is no ${day}`}`;
  }
  if (/\dT/.test(text)) return 'holds a time of day; write the date alone';
  try {
    parse(text);
  } catch {
    return 'is not a date in EDTF, such as 2026-02-01, 2026-02 or 2026-01-23/2026-01-24';
  }
  const [from = '', to = ''] = text.split('/');
  const digits = /^\d{4}(?:-\d\d){0,2}/;
  const [first, last] = [digits.exec(from)?.[0], digits.exec(to)?.[0]];
  if (first && last && last < first && !first.startsWith(last)) return 'ends before it begins';
  return null;
}

/** Whether a text is a day that exists, written `YYYY-MM-DD`. */
export function isCalendarDay(text: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= ([31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0);
}
