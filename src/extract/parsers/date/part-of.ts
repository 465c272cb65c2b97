import { isDash } from '../../pieces.ts';
import { calendarDay, dayNumber, formatMonth, formatSpan, formatYear, monthLength } from './calendar.ts';
import { readRelativeYear } from './calendar-date.ts';
import { readDayMonth } from './day-month.ts';
import { bareMonthAt } from './month.ts';
import { placeYear } from './place-year.ts';
import { type DateParser, type DateReading, directionAt, resolve, type Scene } from './scene.ts';
import { isYearAt, readDecade } from './year.ts';

type Part = 'early' | 'mid' | 'late';

const PARTS: ReadonlyMap<string, Part> = new Map([
  ['early', 'early'],
  ['start', 'early'],
  ['beginning', 'early'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'late'],
  ['end', 'late'],
]);

const STEPS: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['the', 0],
  ['last', -1],
  ['next', 1],
]);

/**
 * A third of a month or of a year: "early March", "mid-2025", "in late January 2026", "the end of March",
 * "early last year", "late this month", "the start of the year".
 *
 * Early, mid and late are days 1-10, 11-20 and 21 to the end of a month; of a year they are four months each, but its
 * start and end are one month.
 */
export const partOf: DateParser = {
  name: 'part-of',
  starts: [...PARTS.keys()],
  parse(scene, at) {
    const { pieces } = scene;
    const word = pieces[at]?.lower ?? '';
    const part = PARTS.get(word);
    if (!part) return null;
    let to = at + 1;
    if (word === 'start' || word === 'beginning' || word === 'middle' || word === 'end') {
      if (pieces[to]?.lower !== 'of') return null;
      to += 1;
    } else if (isDash(pieces[to]) || pieces[to]?.lower === 'in') to += 1;
    // "mid- to late January", "early to mid-May"
    const second = pieces[to]?.lower === 'to' ? PARTS.get(pieces[to + 1]?.lower ?? '') : undefined;
    if (second) to += isDash(pieces[to + 2]) ? 3 : 2;
    const first = readPart(scene, at, to, part, word);
    const last = second && readPart(scene, at, to, second, word);
    if (!first?.value || !last?.value) return first;
    return { ...first, value: `${first.value.split('/')[0]}/${last.value.split('/').at(-1)}` };
  },
};

function readPart(scene: Scene, from: number, at: number, part: Part, word: string): DateReading | null {
  return ofMonth(scene, from, at, part) ?? ofYear(scene, at, part, word) ?? ofPeriod(scene, at, part, word);
}

function ofMonth(scene: Scene, from: number, at: number, part: Part): DateReading | null {
  const full = readDayMonth(scene.pieces, at);
  if (full) {
    if (full.day !== null || full.year === null) return null;
    return { to: full.to, value: monthPart(part, full.year, full.month), basis: 'stated' };
  }
  const step = STEPS.get(scene.pieces[at]?.lower ?? '');
  const date = bareMonthAt(scene, step === undefined ? at : at + 1);
  if (!date) return null;
  const year = readRelativeYear(scene, date, date.to);
  if (year) return { ...year, value: year.value && splitMonth(part, year.value) };
  const direction = directionAt(scene, from, date.to);
  const value = resolve(scene, (today) => {
    const placed = placeYear(date, today, direction, scene.anchor);
    return placed === null ? null : monthPart(part, placed, date.month);
  });
  return { to: date.to, value, basis: 'resolved' };
}

function ofYear(scene: Scene, at: number, part: Part, word: string): DateReading | null {
  if (readDecade(scene.pieces, at)) return ofDecade(scene, at, part);
  if (!isYearAt(scene.pieces, at, true)) return null;
  return { to: at + 1, value: yearPart(part, word, scene.pieces[at]?.value ?? 0), basis: 'stated' };
}

/** "the early 1990s": four, three and three years. */
function ofDecade(scene: Scene, at: number, part: Part): DateReading | null {
  const decade = readDecade(scene.pieces, at);
  const first = scene.pieces[at]?.value ?? 0;
  const [from, to] = part === 'early' ? [0, 3] : part === 'mid' ? [4, 6] : [7, 9];
  return decade && { ...decade, value: `${formatYear(first + from)}/${formatYear(first + to)}` };
}

/** "late last year", "early next month", "the end of the year" */
function ofPeriod(scene: Scene, at: number, part: Part, word: string): DateReading | null {
  const step = STEPS.get(scene.pieces[at]?.lower ?? '');
  const unit = scene.pieces[at + 1]?.lower;
  if (step === undefined || (unit !== 'month' && unit !== 'year')) return null;
  const value = resolve(scene, (today) => {
    const { year, month } = calendarDay(today);
    return unit === 'year' ? yearPart(part, word, year + step) : splitMonth(part, formatMonth(year, month + step));
  });
  return { to: at + 2, value, basis: 'resolved' };
}

function splitMonth(part: Part, value: string): string | null {
  return monthPart(part, Number(value.slice(0, 4)), Number(value.slice(5, 7)));
}

function monthPart(part: Part, year: number, month: number): string | null {
  const first = dayNumber(year, month, part === 'early' ? 1 : part === 'mid' ? 11 : 21);
  const last = dayNumber(year, month, part === 'early' ? 10 : part === 'mid' ? 20 : monthLength(year, month));
  return first === null || last === null ? null : formatSpan(first, last);
}

function yearPart(part: Part, word: string, year: number): string {
  if (word === 'end' || word === 'start' || word === 'beginning') return formatMonth(year, part === 'late' ? 12 : 1);
  const first = part === 'early' ? 1 : part === 'mid' ? 5 : 9;
  return `${formatMonth(year, first)}/${formatMonth(year, first + 3)}`;
}
