import { ORDINALS } from '../../lexicon/numbers.ts';
import { formatSpan, formatWeek, spanOf } from './calendar.ts';
import { place } from './calendar-date.ts';
import { readDayMonth } from './day-month.ts';
import { bareMonthAt } from './month.ts';
import type { DateParser, DateReading, Scene } from './scene.ts';

/**
 * A week by its month or a day in it: "the first week of February", "the last week of January 2026",
 * "the week of 19 January".
 *
 * The first week of a month is its days 1-7, the last its seven last days.
 */
export const weekOf: DateParser = {
  name: 'week-of',
  starts: [...ORDINALS.keys(), 'last', 'final', 'week'],
  parse(scene, at) {
    const { pieces } = scene;
    const word = pieces[at]?.lower ?? '';
    const week = word === 'week' ? at : at + 1;
    const link = pieces[week + 1]?.lower;
    if (pieces[week]?.lower !== 'week' || (link !== 'of' && link !== 'in')) return null;
    const date = readWhole(scene, week + 2);
    if (!date) return null;
    const span = date.value === null ? null : spanOf(date.value);
    if (word === 'week') {
      const day = span && span[0] === span[1] ? span[0] : null;
      return link === 'of' && date.day ? { ...date, value: day === null ? null : formatWeek(day) } : null;
    }
    if (date.day) return null;
    const number = ORDINALS.get(word);
    if (!span) return { ...date, value: null };
    const first = number === undefined ? span[1] - 6 : span[0] + 7 * (number - 1);
    return { ...date, value: formatSpan(first, first + 6) };
  },
};

/** Reads a month or a day of one, with its year when there is one. */
export function readWhole(scene: Scene, at: number): (DateReading & { readonly day: boolean }) | null {
  const full = readDayMonth(scene.pieces, at);
  if (full) {
    const dated = { ...full, weekday: null };
    if (full.year === null) return { ...place(scene, at, full.to, dated), day: true };
    const month = `${full.year}-${String(full.month).padStart(2, '0')}`;
    const value = full.day === null ? month : `${month}-${String(full.day).padStart(2, '0')}`;
    return { to: full.to, value, basis: 'stated', day: full.day !== null };
  }
  const month = bareMonthAt(scene, at);
  return month && { ...place(scene, at, month.to, month), day: false };
}
