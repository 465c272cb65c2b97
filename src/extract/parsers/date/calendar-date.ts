import { MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from '../../lexicon/dates.ts';
import { isCapital, isDash, isMark, type Piece } from '../../pieces.ts';
import { calendarDay, formatMonth, formatSpan } from './calendar.ts';
import { readDayMonth } from './day-month.ts';
import { inYear, placeYear, type YearlessDate } from './place-year.ts';
import { type DateParser, type DateReading, directionAt, resolve, type Scene } from './scene.ts';

/**
 * "Feb. 4", "23-24 January", "Sunday, February 1, 2026", "4 December (Thursday)", "March 2024", "4 March last year".
 *
 * A year that the text leaves out comes from a later date of the same run ("30 January to 2 February 2026"), else from
 * the day of publication. A weekday that does not fit any year near gives null: one of the two is a slip.
 */
export const calendarDate: DateParser = {
  name: 'calendar-date',
  starts: ['#', 'last', 'this', 'next', 'past', ...MONTHS.keys(), ...WEEKDAYS.keys(), ...SHORT_WEEKDAYS.keys()],
  parse(scene, at) {
    const { pieces } = scene;
    const lead = readLeadingWeekday(pieces, at);
    const begin = lead?.to ?? at;
    const date = readDayMonth(pieces, begin);
    if (!date || (lead && date.day === null)) return null;
    const close = lead?.bracket && isMark(pieces[date.to], ')') ? date.to + 1 : date.to;
    const trail = lead ? null : readTrailingWeekday(pieces, close);
    const yearless = { ...date, weekday: lead?.weekday ?? trail?.weekday ?? null };
    const to = trail?.to ?? close;
    if (date.year !== null) return { to, value: formatIn(yearless, date.year), basis: 'stated' };
    return (
      readRelativeYear(scene, yearless, to) ?? readSharedYear(pieces, yearless, to) ?? place(scene, at, to, yearless)
    );
  },
};

/** Writes a date that has found its year, as EDTF; null when that year has no such day. */
export function formatIn(date: YearlessDate, year: number): string | null {
  const span = inYear(date, year);
  if (!span) return null;
  return date.day === null ? formatMonth(year, date.month) : formatSpan(span[0], span[1]);
}

/** Places a date without a year by the day of publication, the words around and the paragraph. */
export function place(scene: Scene, from: number, to: number, date: YearlessDate): DateReading {
  const direction = directionAt(scene, from, to);
  const over = isPlanOver(scene, to);
  const value = resolve(scene, (today) => {
    const year = placeYear(date, today, direction, isStillGoingOn(scene, from) ? null : scene.anchor, over);
    return year === null ? null : formatIn(date, year);
  });
  return { to, value, basis: 'resolved' };
}

/** "Since the truce took hold on 10 October, 12 have died": counts from the last such day, whatever was told before. */
function isStillGoingOn({ pieces }: Scene, from: number): boolean {
  const since = pieces.slice(Math.max(0, from - 9), from).some(({ lower }) => lower === 'since');
  return since && pieces.some(({ lower }) => lower === 'has' || lower === 'have');
}

/** "The vote, planned for 20 January, was put off", "was due on 20 December but was delayed" */
function isPlanOver({ pieces }: Scene, to: number): boolean {
  return pieces.slice(to, to + 9).some(({ lower }, i) => {
    const next = pieces[to + i + 1]?.lower ?? '';
    return OFF.has(lower) || (lower === 'put' && next === 'off') || (lower === 'called' && next === 'off');
  });
}

const OFF: ReadonlySet<string> = new Set(
  'postponed cancelled canceled delayed scrapped rescheduled adjourned suspended shelved'.split(' '),
);

/** "last Wednesday, January 28" */
const STEP_WORDS = /^(?:last|this|next|past)$/;

function readLeadingWeekday(
  pieces: readonly Piece[],
  at: number,
): { readonly weekday: number; readonly to: number; readonly bracket: boolean } | null {
  const begin = STEP_WORDS.test(pieces[at]?.lower ?? '') ? at + 1 : at;
  const piece = pieces[begin];
  if (piece?.kind !== 'word' || !isCapital(piece)) return null;
  const weekday = WEEKDAYS.get(piece.lower) ?? SHORT_WEEKDAYS.get(piece.lower);
  if (weekday === undefined) return null;
  let to = begin + 1;
  if (SHORT_WEEKDAYS.has(piece.lower) && isMark(pieces[to], '.')) to += 1;
  const bracket = isMark(pieces[to], '(');
  if (bracket || isMark(pieces[to], ',')) to += 1;
  if (pieces[to]?.lower === 'the') to += 1;
  return { weekday, to, bracket };
}

/** "(Thursday)" or ", a Thursday" */
function readTrailingWeekday(
  pieces: readonly Piece[],
  at: number,
): { readonly weekday: number; readonly to: number } | null {
  const bracket = isMark(pieces[at], '(') && isMark(pieces[at + 2], ')');
  const article = isMark(pieces[at], ',') && pieces[at + 1]?.lower === 'a';
  if (!bracket && !article) return null;
  const name = pieces[bracket ? at + 1 : at + 2]?.lower ?? '';
  const weekday = WEEKDAYS.get(name) ?? (bracket ? SHORT_WEEKDAYS.get(name) : undefined);
  return weekday === undefined ? null : { weekday, to: at + 3 };
}

const YEAR_STEPS: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['last', -1],
  ['next', 1],
]);

/** "4 March last year", "in March of this year": the year that words behind a date give it, or null. */
export function readRelativeYear(scene: Scene, date: YearlessDate, at: number): DateReading | null {
  const of = scene.pieces[at]?.lower === 'of' ? 1 : 0;
  const step = YEAR_STEPS.get(scene.pieces[at + of]?.lower ?? '');
  if (step === undefined || scene.pieces[at + of + 1]?.lower !== 'year') return null;
  const value = resolve(scene, (today) => formatIn(date, calendarDay(today).year + step));
  return { to: at + of + 2, value, basis: 'resolved' };
}

/** "30 January to 2 February 2026": the first date takes the year of the second; null when that has none. */
export function readSharedYear(pieces: readonly Piece[], date: YearlessDate, to: number): DateReading | null {
  const link = pieces[to];
  if (!isDash(link) && !/^(?:to|and|until|till|through)$/.test(link?.lower ?? '')) return null;
  const second = readDayMonth(pieces, to + 1);
  if (!second?.year) return null;
  const year = second.month < date.month ? second.year - 1 : second.year;
  return { to, value: formatIn(date, year), basis: 'stated' };
}
