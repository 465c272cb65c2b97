import { AGENCIES, WEEKDAYS } from '../../lexicon/dates.ts';
import { isCapital, isDash, isMark, type Piece, readPieces } from '../../pieces.ts';
import { dayNumber, weekdayOf } from './calendar.ts';
import { readDayMonth } from './day-month.ts';
import { findDirection } from './direction.ts';
import { numericDate } from './numeric-date.ts';

/** A full day that a line gives as the day of publication, or as that of a later change. */
export interface StatedDay {
  readonly kind: 'published' | 'updated' | 'bare';
  readonly day: number;
}

/** A day and month without a year, as in a dateline. */
export interface YearlessDay {
  readonly month: number;
  readonly day: number;
}

/** The year of a notice of rights. */
export interface NoticeYear {
  readonly year: number;
  /** It credits a news agency and so is of the report; a site's own notice may be of the day of fetching. */
  readonly credit: boolean;
}

const LABEL = /^\W{0,3}(?:first published|published|publication date|posted|date|released|issued)\b/i;
const UPDATED = /^\W{0,3}(?:last )?(?:updated|modified|revised)\b/i;
const LONGEST_LINE = 120;

/**
 * Reads a line that is nothing but a date of publication: "Published: 27 January 2026, 10:15 GMT",
 * "Updated Jan. 28, 2026", "27 January 2026".
 *
 * @param text - One block of an article.
 * @returns Null when the line says more than that, or when its date has no year or no day.
 */
export function readDateLine(text: string): StatedDay | null {
  if (text.length > LONGEST_LINE) return null;
  const pieces = readPieces(text);
  for (let at = 0; at < pieces.length; at += 1) {
    const day = fullDayAt(pieces, at);
    if (!day) continue;
    const before = text.slice(0, pieces[at]?.start ?? 0);
    const after = text.slice(pieces[day.to - 1]?.end ?? 0);
    if (LABEL.test(before) && isFurniture(before.replace(LABEL, ''))) return { kind: 'published', day: day.day };
    if (UPDATED.test(before) && isFurniture(before.replace(UPDATED, ''))) return { kind: 'updated', day: day.day };
    return isFurniture(before) && isFurniture(after) ? { kind: 'bare', day: day.day } : null;
  }
  return null;
}

// "By Ana Reyes and Jon Holm |", "Geneva, ": up to six words with capitals, before a mark.
const BYLINE = /^\s*(?:[Bb]y )?(?:\p{Lu}[\p{L}.'’-]{0,30} (?:and )?){0,5}\p{Lu}[\p{L}.'’-]{0,30}\s?[|•·,–—-]/u;

/** What may stand beside a date in its line: weekdays, times, zones, a byline, reading time. */
function isFurniture(text: string): boolean {
  const rest = text
    .replace(BYLINE, '')
    .replace(
      /\b(?:on|at|in|by|from|the|online|local|time|am|pm|a\.m\.|p\.m\.|gmt|utc|est|edt|cet|cest|bst|min|minutes?|read)\b/gi,
      '',
    )
    .replace(/\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/gi, '');
  return /^[\s\d:,.|·•()–—-]*$/.test(rest);
}

function fullDayAt(pieces: readonly Piece[], at: number): { readonly day: number; readonly to: number } | null {
  const date = readDayMonth(pieces, at);
  if (date) {
    if (date.day === null || date.lastDay !== null || date.year === null) return null;
    const day = dayNumber(date.year, date.month, date.day);
    return day === null ? null : { day, to: date.to };
  }
  if (pieces[at]?.kind !== 'number') return null;
  const numeric = numericDate.parse({ pieces, published: null, anchor: null, near: null }, at);
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(numeric?.value ?? '');
  const day = iso && dayNumber(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  return numeric && day !== null && day !== undefined ? { day, to: numeric.to } : null;
}

/**
 * Reads the dateline that a report opens with: "HARBOUR TOWN, Jan 27 (Agency) -", "PORTO, Jan. 27, 2026 —".
 *
 * @returns The day, its year null when the dateline has none; null when the paragraph does not open so.
 */
export function readDateline(text: string): (YearlessDay & { readonly year: number | null }) | null {
  const pieces = readPieces(text.slice(0, LONGEST_LINE));
  // The place is in capitals, whatever its length.
  let at = 0;
  while (pieces[at]?.kind === 'word' && pieces[at]?.text === pieces[at]?.text.toUpperCase()) at += 1;
  if (at === 0 || (pieces[0]?.text.length ?? 0) < 3) return null;
  // ", Country," between place and date
  for (let skipped = 0; skipped < 5 && (isMark(pieces[at], ',/') || isCapital(pieces[at])); skipped += 1) {
    if (readDayMonth(pieces, at)) break;
    at += 1;
  }
  const date = readDayMonth(pieces, at);
  if (!date || date.day === null || date.lastDay !== null) return null;
  let end = date.to;
  if (isMark(pieces[end], '(')) {
    while (end < pieces.length && !isMark(pieces[end], ')')) end += 1;
    end += 1;
  }
  return isDash(pieces[end]) || isMark(pieces[end], ':') ? { month: date.month, day: date.day, year: date.year } : null;
}

const NOTICE =
  /(?:©|\(c\)|\bcopyright\b)([^\n]{0,60}?)\b((?:19|20)\d\d)\b(?:\s*[-–]\s*((?:19|20)\d\d)\b)?([^\n]{0,80})/i;

/** Reads the year of a notice of rights, or null. Of a run of years the last counts. */
export function readNotice(text: string): NoticeYear | null {
  const match = NOTICE.exec(text);
  if (!match) return null;
  const [, name = '', first = '', second, tail = ''] = match;
  const credit = second === undefined && AGENCIES.test(name + tail.slice(0, 40));
  return { year: Number(second ?? first), credit };
}

/** Weekdays that a text names as just past, Monday 0: what happened or was said on them. */
export function pastWeekdays(text: string): ReadonlySet<number> {
  const pieces = readPieces(text);
  const days = new Set<number>();
  pieces.forEach((piece, at) => {
    const day = isCapital(piece) ? WEEKDAYS.get(piece.lower) : undefined;
    if (day !== undefined && findDirection(pieces, at, at + 1) === 'behind') days.add(day);
  });
  return days;
}

/** A day that a sentence names with its weekday, in the given year, and whether it lies ahead; null on another weekday. */
export interface WeekdayDate {
  readonly day: number;
  readonly direction: 'ahead' | 'behind';
}

/** Dates named beside their weekday ("Sunday, February 1") that fall on it in a given year. */
export function weekdayDates(text: string, year: number): readonly WeekdayDate[] {
  const pieces = readPieces(text);
  return pieces.flatMap((piece, at) => {
    const weekday = isCapital(piece) ? WEEKDAYS.get(piece.lower) : undefined;
    const begin = isMark(pieces[at + 1], ',(') ? at + 2 : at + 1;
    const date = weekday === undefined ? null : readDayMonth(pieces, begin);
    if (!date || date.day === null || (date.year !== null && date.year !== year)) return [];
    const day = dayNumber(year, date.month, date.day);
    const direction = findDirection(pieces, at, date.to);
    return day !== null && direction !== null && weekdayOf(day) === weekday ? [{ day, direction }] : [];
  });
}
