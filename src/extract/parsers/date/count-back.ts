import { MONTHS, WEEKDAYS } from '../../lexicon/dates.ts';
import { LOOSE_BEFORE } from '../../lexicon/numbers.ts';
import { isMark } from '../../pieces.ts';
import { readNumber } from '../quantity/number.ts';
import { addMonths, calendarDay, formatDay, formatMonth, formatWeek, formatYear } from './calendar.ts';
import { type DateParser, type DateReading, directionAt, resolve, type Scene } from './scene.ts';

/**
 * A date counted from today or from the date before: "three days ago", "a year ago", "two weeks earlier",
 * "a day later", "21 months have elapsed since", "two weeks from now".
 *
 * The value is as coarse as the unit: days give a day, weeks a week, months a month, years a year ("a year ago": the
 * month). A hedge ("nearly four years ago") gives null, since nobody said which year.
 */
export const countBack: DateParser = {
  name: 'count-back',
  starts: ['#', 'a', 'an', ...'one two three four five six seven eight nine ten eleven twelve twenty'.split(' ')],
  parse(scene, at) {
    const { pieces } = scene;
    const article = pieces[at]?.lower === 'a' || pieces[at]?.lower === 'an';
    const number = article ? { value: 1, to: at + 1 } : readNumber(pieces, at);
    const unit = number && /^(day|night|week|fortnight|month|year|decade)s?$/.exec(pieces[number.to]?.lower ?? '')?.[1];
    if (!number || !unit || number.value > 5000) return null;
    const next = pieces[number.to + 1]?.lower ?? '';
    const firm = Number.isInteger(number.value) && !isLoose(pieces, at);
    const [times, kind] = UNITS.get(unit) ?? [1, unit];
    const count = number.value * times;
    const ahead = aheadAt(pieces, number.to + 1, pieces[at - 1]?.lower);
    if (ahead !== null) {
      const value = firm ? resolve(scene, (today) => coarse(kind, stepFrom(kind, today, count), count)) : null;
      return { to: ahead, value, basis: 'resolved' };
    }
    if (next === 'ago' || next === 'earlier' || next === 'before') {
      const same = count === 1 && kind === 'year' ? comparedPeriod(scene, at) : null;
      if (same) return { to: number.to + 2, ...same };
    }
    if (next === 'ago') {
      const near = NEAR.get(`${pieces[number.to + 2]?.lower} ${pieces[number.to + 3]?.lower}`);
      if (near && kind === 'year') {
        const value = firm
          ? resolve(scene, (today) => formatMonth(calendarDay(today).year - count, calendarDay(today).month))
          : null;
        return { to: number.to + near, value, basis: 'resolved' };
      }
      const value = firm ? resolve(scene, (today) => coarse(kind, stepFrom(kind, today, -count), count)) : null;
      return { to: number.to + 2, value, basis: 'resolved' };
    }
    if (next === 'earlier' || next === 'later') {
      return fromAnchor(scene, number.to + 2, kind, firm ? count * (next === 'later' ? 1 : -1) : null);
    }
    if (next === 'after' || next === 'before')
      return besideClause(scene, number.to + 2, kind, firm ? count : null, next);
    const since = sinceAt(pieces.slice(number.to + 1, number.to + 5).map(({ lower }) => lower));
    if (since === null || !firm || (kind === 'year' && count < 2)) return null;
    const value = resolve(scene, (today) => coarse(kind, stepFrom(kind, today, -count), count));
    return { to: number.to + 1 + since, value, basis: 'resolved' };
  },
};

/** "more than two years ago", "close to two years ago"; but "higher than three months ago", "compared to a year ago" */
function isLoose(pieces: Scene['pieces'], at: number): boolean {
  const before = pieces[at - 1]?.lower ?? '';
  const lead = pieces[at - 2]?.lower ?? '';
  if (before === 'than') return /^(?:more|less|fewer|longer|rather|other|shorter)$/.test(lead);
  if (before === 'to') return /^(?:up|close)$/.test(lead);
  return LOOSE_BEFORE.has(before);
}

/** "two years ago this month" */
const NEAR: ReadonlyMap<string, number> = new Map([['this month', 4]]);

/**
 * "up from 12 in the same period a year ago": the period told before in the sentence, a year back; null in value where
 * none is told. The month a year ago is not meant.
 */
function comparedPeriod({ pieces, anchor }: Scene, at: number): Pick<DateReading, 'value' | 'basis'> | null {
  const unit = pieces[at - 1]?.lower ?? '';
  const lead = pieces[at - 2]?.lower ?? '';
  if (
    !/^(?:period|quarter|half|month|week|time|months)$/.test(unit) ||
    !/^(?:same|comparable|corresponding|three|six|nine)$/.test(lead)
  )
    return null;
  if (!anchor || !/^\d{4}-\d\d(?:\/\d{4}-\d\d)?$/.test(anchor.value)) return { value: null, basis: 'resolved' };
  const back = anchor.value.replace(/\d{4}/g, (year) => formatYear(Number(year) - 1));
  return { value: back, basis: 'resolved' };
}

const UNITS: ReadonlyMap<string, readonly [number, string]> = new Map([
  ['decade', [10, 'year']],
  ['fortnight', [2, 'week']],
  ['night', [1, 'day']],
]);

/** "two weeks from now", "in two weeks' time": the index behind, or null. */
function aheadAt(pieces: Scene['pieces'], at: number, before: string | undefined): number | null {
  const [next, second, third] = [pieces[at], pieces[at + 1]?.lower, pieces[at + 2]?.lower];
  if (next?.lower === 'from' && /^(?:now|today)$/.test(second ?? '')) return at + 2;
  if (before !== 'in' || !isMark(next, "'’")) return null;
  if (second === 'time') return at + 2;
  return second === 's' && third === 'time' ? at + 3 : null;
}

/** "have elapsed since", "has passed since": how many words, or null. */
function sinceAt(words: readonly string[]): number | null {
  if (words[0] !== 'have' && words[0] !== 'has') return null;
  if (words[1] !== 'elapsed' && words[1] !== 'passed' && words[1] !== 'gone') return null;
  const since = words.indexOf('since');
  return since === -1 ? null : since + 1;
}

function fromAnchor(scene: Scene, to: number, unit: string, count: number | null): DateReading {
  const { near: anchor } = scene;
  if (count !== null && count < 0 && isTooLate(scene, to)) {
    const value = resolve(scene, (today) => coarse(unit, stepFrom(unit, today, count), Math.abs(count)));
    return { to, value, basis: 'resolved' };
  }
  const longest = unit === 'day' ? 1 : unit === 'week' ? 7 : unit === 'month' ? 31 : 366;
  const known = anchor && count !== null && anchor.span[1] - anchor.span[0] < longest ? anchor.span[0] : null;
  const value = known === null || count === null ? null : coarse(unit, stepFrom(unit, known, count), Math.abs(count));
  return { to, value, basis: 'resolved' };
}

/**
 * "spoke a day after the boards met": the words give the day of what the clause tells, counted from the day of what the
 * sentence tells. Nothing without such a day, or when the clause says its own date.
 */
function besideClause(
  { pieces, near }: Scene,
  to: number,
  unit: string,
  count: number | null,
  word: 'after' | 'before',
): DateReading | null {
  if (count === null || !near || near.span[0] !== near.span[1] || (unit !== 'day' && unit !== 'week')) return null;
  const clause = pieces.slice(to, to + 7);
  const first = clause[0]?.lower ?? '';
  if (clause[0]?.kind !== 'word' || first === 'that' || first === unit) return null;
  if (clause.some(({ kind, lower }) => kind === 'number' || WEEKDAYS.has(lower) || MONTHS.has(lower))) return null;
  const day = stepFrom(unit, near.span[0], word === 'after' ? -count : count);
  return { to, value: coarse(unit, day, count), basis: 'resolved' };
}

/** "voters are called for 1 June. A week earlier, the envoys met": what is past is not counted from a day ahead. */
function isTooLate(scene: Scene, to: number): boolean {
  const { near: anchor, published } = scene;
  const ahead = anchor !== null && published !== null && anchor.span[0] > published[1];
  return ahead && directionAt(scene, to, to) === 'behind';
}

function stepFrom(unit: string, day: number, count: number): number {
  if (unit === 'day') return day + count;
  if (unit === 'week') return day + 7 * count;
  return addMonths(day, unit === 'month' ? count : 12 * count);
}

function coarse(unit: string, day: number, count: number): string {
  const { year, month } = calendarDay(day);
  if (unit === 'day') return formatDay(day);
  if (unit === 'week') return formatWeek(day);
  return unit === 'month' || count === 1 ? formatMonth(year, month) : formatYear(year);
}
