import { MONTHS } from '../../lexicon/dates.ts';
import { isCapital, isDash, isMark, type Piece } from '../../pieces.ts';

/** Words like "Feb. 4", "23-24 January 2026" or "March 2024", read but not yet placed in a year. */
export interface DayMonth {
  /** Index behind the last piece. */
  readonly to: number;
  readonly month: number;
  readonly day: number | null;
  /** Closes a run of days, as in "January 23-24". */
  readonly lastDay: number | null;
  readonly year: number | null;
}

/**
 * Reads a day and month, or a month and year, in either order.
 *
 * @param pieces - The sentence.
 * @param at - Index where it may begin: a month's name or a day.
 * @returns Null when none begins there, and for a month alone.
 */
export function readDayMonth(pieces: readonly Piece[], at: number): DayMonth | null {
  const piece = pieces[at];
  if (piece?.kind === 'number') return readDayFirst(pieces, at);
  if (piece?.kind === 'word' && MONTHS.has(piece.lower)) return readMonthFirst(pieces, at);
  return null;
}

/**
 * The month that a piece names, or null. Months have capitals in English, which keeps `march` and `may` out.
 */
export function monthAt(pieces: readonly Piece[], at: number): { readonly month: number; readonly to: number } | null {
  const piece = pieces[at];
  const month = isCapital(piece) ? MONTHS.get(piece?.lower ?? '') : undefined;
  if (!piece || month === undefined) return null;
  // "Feb." and the rare "Sept."
  const short = piece.text.length <= 4 && !/^(?:may|june|july)$/.test(piece.lower);
  const dot = short && isMark(pieces[at + 1], '.') && pieces[at + 1]?.glued;
  return { month, to: dot ? at + 2 : at + 1 };
}

/** A year written as four digits, from 1000 on, or null. */
export function yearAt(pieces: readonly Piece[], at: number): number | null {
  const piece = pieces[at];
  if (piece?.kind !== 'number' || piece.text.length !== 4 || !Number.isInteger(piece.value) || piece.value < 1000)
    return null;
  const next = pieces[at + 1];
  // "3 August 2014Officials said": a lost space, since a unit has no such form.
  const lost = isCapital(next) && /^\p{Lu}\p{Ll}{2,}$/u.test(next?.text ?? '');
  if (next?.glued && !lost && (next.kind === 'word' || isMark(next, '%'))) return null;
  return piece.value;
}

interface Days {
  readonly day: number;
  readonly lastDay: number | null;
  readonly to: number;
}

function readMonthFirst(pieces: readonly Piece[], at: number): DayMonth | null {
  const name = monthAt(pieces, at);
  if (!name) return null;
  const { month } = name;
  // "August, 2nd 2023"
  const ordinal = isMark(pieces[name.to], ',') && /^(?:st|nd|rd|th)$/.test(pieces[name.to + 2]?.lower ?? '');
  const days = readDays(pieces, ordinal ? name.to + 1 : name.to);
  if (days) {
    const comma = isMark(pieces[days.to], ',') ? 1 : 0;
    const year = yearAt(pieces, days.to + comma);
    return { month, day: days.day, lastDay: days.lastDay, year, to: year === null ? days.to : days.to + comma + 1 };
  }
  // "March 2024", "March of 2024", "March, 2024"
  const gap = pieces[name.to]?.lower === 'of' || isMark(pieces[name.to], ',') ? 1 : 0;
  const year = yearAt(pieces, name.to + gap);
  return year === null ? null : { month, day: null, lastDay: null, year, to: name.to + gap + 1 };
}

function readDayFirst(pieces: readonly Piece[], at: number): DayMonth | null {
  const days = readDays(pieces, at);
  if (!days) return null;
  const of = pieces[days.to]?.lower === 'of' ? 1 : 0;
  const name = monthAt(pieces, days.to + of);
  if (!name) return null;
  const comma = isMark(pieces[name.to], ',') ? 1 : 0;
  const year = yearAt(pieces, name.to + comma);
  const to = year === null ? name.to : name.to + comma + 1;
  return { month: name.month, day: days.day, lastDay: days.lastDay, year, to };
}

/** "23", "23rd", "23-24", "23 and 24", "23 to 25" */
function readDays(pieces: readonly Piece[], at: number): Days | null {
  const first = readDay(pieces, at);
  if (!first) return null;
  const link = pieces[first.to];
  const joins = isDash(link) || link?.lower === 'to' || link?.lower === 'and' || link?.lower === 'through';
  const second = joins ? readDay(pieces, first.to + 1) : null;
  if (!second || second.day <= first.day) return { day: first.day, lastDay: null, to: first.to };
  // "4 and 18 January" are two days and no run, unless "between" stands before.
  if (link?.lower === 'and' && second.day !== first.day + 1 && !isBetween(pieces, at)) {
    return { day: first.day, lastDay: null, to: first.to };
  }
  return { day: first.day, lastDay: second.day, to: second.to };
}

/** "between 4 and 9 February", "between February 4 and 9" */
function isBetween(pieces: readonly Piece[], at: number): boolean {
  return pieces[at - 1]?.lower === 'between' || pieces[at - 2]?.lower === 'between';
}

function readDay(pieces: readonly Piece[], at: number): { readonly day: number; readonly to: number } | null {
  const piece = pieces[at];
  if (piece?.kind !== 'number' || piece.text.length > 2 || piece.value < 1 || piece.value > 31) return null;
  const next = pieces[at + 1];
  if (next?.glued && next.kind === 'word') {
    return /^(?:st|nd|rd|th)$/.test(next.lower) ? { day: piece.value, to: at + 2 } : null;
  }
  // "14:30" is a time; "on Wednesday, January 14:" opens a list.
  const goesOn = isMark(next, '%') || pieces[at + 2]?.glued;
  if (next?.glued && isMark(next, '%:/') && goesOn) return null;
  return { day: piece.value, to: at + 1 };
}
