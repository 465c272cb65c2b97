import { BEFORE_MONTH, MONTHS, PLAIN_MONTHS } from '../../lexicon/dates.ts';
import { isCapital, isMark } from '../../pieces.ts';
import { calendarDay, formatMonth } from './calendar.ts';
import { place, readRelativeYear, readSharedYear } from './calendar-date.ts';
import { monthAt, readDayMonth } from './day-month.ts';
import type { YearlessDate } from './place-year.ts';
import { type DateParser, resolve, type Scene } from './scene.ts';

/**
 * A month alone: "in March", "this August", "last May", "next January", "the July talks".
 *
 * Names that are also words or people (May, March, April, August) need a preposition or a word like `this` before
 * them, or a noun behind an article.
 */
export const month: DateParser = {
  name: 'month',
  starts: ['this', 'last', 'next', 'past', ...MONTHS.keys()],
  parse(scene, at) {
    const { pieces } = scene;
    const word = pieces[at]?.lower ?? '';
    const date = bareMonthAt(scene, MONTHS.has(word) ? at : at + 1);
    if (!date) return null;
    if (!MONTHS.has(word)) {
      const value = resolve(scene, (today) => formatNearMonth(word, date.month, today));
      return { to: date.to, value, basis: 'resolved' };
    }
    if (!isMonthHere(scene, at)) return null;
    return (
      readRelativeYear(scene, date, date.to) ?? readSharedYear(pieces, date, date.to) ?? place(scene, at, date.to, date)
    );
  },
};

/** A month's full name without day or year at a place, or null. */
export function bareMonthAt(scene: Scene, at: number): (YearlessDate & { readonly to: number }) | null {
  const piece = scene.pieces[at];
  const number = isCapital(piece) ? MONTHS.get(piece?.lower ?? '') : undefined;
  const name = monthAt(scene.pieces, at);
  // A short form needs its full stop: "in Sept.", but not the name Jan.
  if (!piece || number === undefined || !name || (name.to === at + 1 && isShort(piece.lower))) return null;
  if (readDayMonth(scene.pieces, at)) return null;
  return { month: number, day: null, lastDay: null, weekday: null, to: name.to };
}

function isShort(word: string): boolean {
  return word.length <= 4 && !/^(?:may|june|july)$/.test(word);
}

const OWNERS: ReadonlySet<string> = new Set(['its', 'their', 'his', 'her', 'our', 'a', 'an']);

function isMonthHere(scene: Scene, at: number): boolean {
  const { pieces } = scene;
  const before = pieces[at - 1];
  const next = pieces[at + 1];
  // "Black September", "October Revolution"
  if (isCapital(next) && !BEFORE_MONTH.has(before?.lower ?? '')) return false;
  if (BEFORE_MONTH.has(before?.lower ?? '')) return !isFirstName(scene, at);
  // "the envoy's June warning", "its May offensive"
  const owned = before?.lower === 's' ? isMark(pieces[at - 2], "'’") : OWNERS.has(before?.lower ?? '');
  if (owned) return next?.kind === 'word' && !isCapital(next);
  const named = isCapital(before) && at > 1 && before?.kind === 'word' && !MONTHS.has(before.lower);
  if (named) return false;
  if (PLAIN_MONTHS.has(pieces[at]?.lower ?? '')) return true;
  // "the May talks", "March and April", "April to June"
  if (before?.lower === 'the') return next?.kind === 'word' && !isCapital(next);
  const link = before?.lower === 'and' || before?.lower === 'to' || before?.lower === 'or' || isMark(before, '-–—/');
  return link && MONTHS.has(pieces[at - 2]?.lower ?? '') && isCapital(pieces[at - 2]);
}

/** "of May's cabinet", "after June Carter": a name goes on with a capital. */
function isFirstName(scene: Scene, at: number): boolean {
  const next = scene.pieces[at + 1];
  return isCapital(next) && !PLAIN_MONTHS.has(scene.pieces[at]?.lower ?? '');
}

/** "this August" is of the same year; "last" and "next" are the nearest outside the current month. */
function formatNearMonth(word: string, number: number, today: number): string {
  const { year, month: current } = calendarDay(today);
  if (word === 'this') return formatMonth(year, number);
  if (word === 'next') return formatMonth(number > current ? year : year + 1, number);
  return formatMonth(number < current ? year : year - 1, number);
}
