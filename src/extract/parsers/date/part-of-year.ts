import { ORDINALS } from '../../lexicon/numbers.ts';
import { isDash } from '../../pieces.ts';
import { calendarDay, formatMonth } from './calendar.ts';
import { yearAt } from './day-month.ts';
import { type DateParser, type DateReading, resolve, type Scene } from './scene.ts';

const STEPS: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['the', 0],
  ['last', -1],
  ['next', 1],
]);

/**
 * A quarter or half of a year: "first quarter of 2025", "Q1 2025", "the second half of last year".
 *
 * Without a year it is no date: a "third quarter" may be of a game, a "second half" of anything.
 */
export const partOfYear: DateParser = {
  name: 'part-of-year',
  starts: ['#', 'first', 'second', 'third', 'fourth', 'final', 'last', 'q', 'h'],
  parse(scene, at) {
    const { pieces } = scene;
    const word = pieces[at]?.lower ?? '';
    const next = pieces[at + 1];
    if (pieces[at]?.kind === 'number') return readCounted(scene, at);
    if (word === 'q' || word === 'h') {
      const size = word === 'q' ? 3 : 6;
      if (!next?.glued || next.kind !== 'number' || next.value < 1 || next.value > 12 / size) return null;
      return ofYear(scene, at + 2, size, next.value);
    }
    const dash = isDash(next) ? 1 : 0;
    const unit = pieces[at + 1 + dash]?.lower;
    if (unit !== 'quarter' && unit !== 'half') return null;
    const size = unit === 'quarter' ? 3 : 6;
    const number = ORDINALS.get(word) ?? 12 / size;
    return number > 12 / size ? null : ofYear(scene, at + 2 + dash, size, number);
  },
};

/** "4th quarter of 2018" */
function readCounted(scene: Scene, at: number): DateReading | null {
  const { pieces } = scene;
  const number = pieces[at]?.value ?? 0;
  const ending = pieces[at + 1];
  if (!ending?.glued || !/^(?:st|nd|rd|th)$/.test(ending.lower)) return null;
  const size = pieces[at + 2]?.lower === 'quarter' ? 3 : pieces[at + 2]?.lower === 'half' ? 6 : null;
  return size === null || number < 1 || number > 12 / size ? null : ofYear(scene, at + 3, size, number);
}

function ofYear(scene: Scene, at: number, size: number, number: number): DateReading | null {
  const { pieces } = scene;
  const of = pieces[at]?.lower === 'of' || pieces[at]?.lower === 'in' ? 1 : 0;
  const write = (year: number) => {
    const first = (number - 1) * size + 1;
    return `${formatMonth(year, first)}/${formatMonth(year, first + size - 1)}`;
  };
  const year = yearAt(pieces, at + of);
  if (year !== null) return { to: at + of + 1, value: write(year), basis: 'stated' };
  const step = STEPS.get(pieces[at + of]?.lower ?? '');
  if (step === undefined || pieces[at + of + 1]?.lower !== 'year') return null;
  return {
    to: at + of + 2,
    value: resolve(scene, (today) => write(calendarDay(today).year + step)),
    basis: 'resolved',
  };
}
