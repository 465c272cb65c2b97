import { MONTHS } from '../../lexicon/dates.ts';
import type { Piece } from '../../pieces.ts';
import { readNumber } from '../quantity/number.ts';
import { calendarDay, formatMonth, formatYear } from './calendar.ts';
import { monthAt, yearAt } from './day-month.ts';
import { type DateParser, type DateReading, resolve, type Scene } from './scene.ts';

/**
 * Periods of firms: "the March 2025 quarter", "the December quarter" (the three months up to that one), "the first nine
 * months of 2025", "FY2025".
 *
 * A fiscal year is told as the calendar year of its number, since the words do not say when it begins.
 */
export const quarter: DateParser = {
  name: 'quarter',
  starts: [...MONTHS.keys(), 'first', 'fy'],
  parse(scene, at) {
    const { pieces } = scene;
    const word = pieces[at]?.lower ?? '';
    if (word === 'fy') return fiscalYear(pieces, at + 1);
    return word === 'first' ? firstMonths(scene, at) : monthQuarter(scene, at);
  },
};

function monthQuarter(scene: Scene, at: number): DateReading | null {
  const name = monthAt(scene.pieces, at);
  if (!name) return null;
  const year = yearAt(scene.pieces, name.to);
  const to = year === null ? name.to : name.to + 1;
  if (scene.pieces[to]?.lower !== 'quarter' || name.month % 3 !== 0) return null;
  const write = (y: number) => `${formatMonth(y, name.month - 2)}/${formatMonth(y, name.month)}`;
  if (year !== null) return { to: to + 1, value: write(year), basis: 'stated' };
  // Results of a quarter are told behind its end.
  const value = resolve(scene, (today) => {
    const { year: now, month } = calendarDay(today);
    return write(name.month < month ? now : now - 1);
  });
  return { to: to + 1, value, basis: 'resolved' };
}

const YEAR_STEPS: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['the', 0],
  ['last', -1],
]);

function firstMonths(scene: Scene, at: number): DateReading | null {
  const { pieces } = scene;
  const number = readNumber(pieces, at + 1);
  if (!number || number.value < 2 || number.value > 11 || pieces[number.to]?.lower !== 'months') return null;
  const of = number.to + 1;
  if (!/^(?:of|in)$/.test(pieces[of]?.lower ?? '')) return null;
  const write = (year: number) => `${formatMonth(year, 1)}/${formatMonth(year, number.value)}`;
  const year = yearAt(pieces, of + 1);
  if (year !== null) return { to: of + 2, value: write(year), basis: 'stated' };
  const step = YEAR_STEPS.get(pieces[of + 1]?.lower ?? '');
  if (step === undefined || pieces[of + 2]?.lower !== 'year') return null;
  const value = resolve(scene, (today) => {
    const { year: now, month } = calendarDay(today);
    // "the first nine months of the year", told in March, are those of the year before.
    return write(now + (step === 0 && month < number.value ? -1 : step));
  });
  return { to: of + 3, value, basis: 'resolved' };
}

function fiscalYear(pieces: readonly Piece[], at: number): DateReading | null {
  const piece = pieces[at];
  if (piece?.kind !== 'number' || !Number.isInteger(piece.value)) return null;
  const full = piece.text.length === 4 && piece.value > 1950 && piece.value < 2100;
  const short = piece.text.length === 2 && piece.glued && piece.value < 60;
  return full || short
    ? { to: at + 1, value: formatYear(full ? piece.value : 2000 + piece.value), basis: 'stated' }
    : null;
}
