import { SEASONS } from '../../lexicon/dates.ts';
import { isDash } from '../../pieces.ts';
import { calendarDay, formatMonth } from './calendar.ts';
import { yearAt } from './day-month.ts';
import { type DateParser, directionAt, resolve } from './scene.ts';

const STEPS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['last', -1],
  ['past', -1],
  ['this', 0],
  ['next', 1],
  ['coming', 1],
]);

/**
 * A season: "spring of 2024", "summer 2025", "winter 2024-25", "last summer", "this autumn", "in the spring".
 *
 * Three months of the northern year, as the press of that half uses the words. The winter of a year begins in its
 * December.
 */
export const season: DateParser = {
  name: 'season',
  starts: [...STEPS.keys(), ...SEASONS.keys()],
  parse(scene, at) {
    const { pieces } = scene;
    const word = STEPS.get(pieces[at]?.lower ?? '');
    const name = word === undefined ? at : at + 1;
    const first = SEASONS.get(pieces[name]?.lower ?? '');
    if (first === undefined) return null;
    if (word !== undefined) {
      return {
        to: name + 1,
        value: resolve(scene, (today) => formatNearSeason(first, word, today)),
        basis: 'resolved',
      };
    }
    const of = pieces[name + 1]?.lower === 'of' ? 1 : 0;
    const year = yearAt(pieces, name + 1 + of);
    if (year !== null) {
      const end = name + of + 2;
      const second = isDash(pieces[end]) && pieces[end + 1]?.glued && pieces[end + 1]?.kind === 'number' ? 2 : 0;
      return { to: end + second, value: formatSeason(first, year), basis: 'stated' };
    }
    // "in the fall of the city" is no season, nor is "the spring".
    if (
      of ||
      pieces[at - 1]?.lower !== 'the' ||
      !/^(?:in|during|since|by|until|through)$/.test(pieces[at - 2]?.lower ?? '')
    ) {
      return null;
    }
    // Without a cue it is every year's: "numbers swell in the summer".
    const direction = directionAt(scene, at - 1, at + 1);
    if (direction === null) return null;
    const step = direction === 'ahead' ? 1 : 'begun';
    return {
      to: name + 1,
      value: resolve(scene, (today) => formatNearSeason(first, step, today)),
      basis: 'resolved',
    };
  },
};

function formatSeason(first: number, year: number): string {
  return `${formatMonth(year, first)}/${formatMonth(year, first + 2)}`;
}

function formatNearSeason(first: number, step: -1 | 0 | 1 | 'begun', today: number): string {
  const { year, month } = calendarDay(today);
  const now = year * 12 + month;
  const begins = [year - 2, year - 1, year, year + 1].map((y) => ({
    y,
    start: y * 12 + first,
    end: y * 12 + first + 2,
  }));
  const current = begins.find(({ start, end }) => start <= now && now <= end);
  if (step === 0) return formatSeason(first, current?.y ?? year);
  const past = begins.findLast(({ end }) => end < now);
  if (step === 'begun') return formatSeason(first, (current ?? past)?.y ?? year);
  const next = begins.find(({ start }) => start > now);
  return formatSeason(first, (step < 0 ? past : next)?.y ?? year);
}
