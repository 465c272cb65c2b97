import { dateBounds } from '../format/index.ts';
import type { Figure } from '../model/ledger.ts';

/** What values a figure leaves open, from its hedge. Ends are inclusive. */
interface Range {
  readonly low: number;
  readonly high: number;
}

// How far a hedge reaches, as a share of the value. Wide enough not to see quarrels in rounding.
const ABOUT = 0.1;
const BEYOND = 0.25;
const SHORT_OF = 0.15;
const STEP = 1e-6;
// Spans are told in whole units; half of one either way is no quarrel.
const SPANS = new Set(['year', 'month', 'week', 'day']);

const ABOVE = new Set(['more than', 'over', 'above', 'upwards of', '>']);
const AT_LEAST = new Set(['at least', 'no fewer than', 'no less than', 'or more', '+']);
// Short of it by so little that who rounds says the number itself.
const NEARLY = new Set(['nearly', 'almost', 'close to']);
const BELOW = new Set([...NEARLY, 'just under', 'less than', 'fewer than', 'under', 'below', '<']);
// "40, including 34 on the lake": the word joins a part to its whole and hedges nothing.
const EXACT = new Set(['', 'exactly', 'precisely', 'including']);
const AT_MOST = new Set(['up to', 'at most', 'no more than', 'as many as']);

/** Which way the words before a number leave it open. A hedge that no list has is taken as `about`. */
export type Hedge = 'exact' | 'about' | 'above' | 'at-least' | 'below' | 'at-most';

/** What the words before a number mean, such as `above` for "more than". */
export function readHedge(qualifier: string | null): Hedge {
  const words = qualifier?.toLowerCase() ?? '';
  if (ABOVE.has(words)) return 'above';
  if (AT_LEAST.has(words)) return 'at-least';
  if (BELOW.has(words)) return 'below';
  if (AT_MOST.has(words)) return 'at-most';
  return EXACT.has(words) ? 'exact' : 'about';
}

/** What of a figure decides whether another contradicts it. */
export type Measured = Pick<Figure, 'value' | 'valueMax' | 'qualifier' | 'unit' | 'asOf'>;

/** The values that the figure's words allow. */
function figureRange(figure: Measured): Range {
  const { value, valueMax, unit } = figure;
  const high = valueMax ?? value;
  switch (readHedge(figure.qualifier)) {
    case 'above':
      return { low: value * (1 + STEP), high: high * (1 + BEYOND) };
    case 'at-least':
      return { low: value, high: Number.POSITIVE_INFINITY };
    case 'below':
      return {
        low: value * (1 - SHORT_OF),
        high: high * (NEARLY.has(figure.qualifier?.toLowerCase() ?? '') ? 1 : 1 - STEP),
      };
    case 'at-most':
      return { low: 0, high };
    case 'about':
      return { low: value * (1 - ABOUT), high: high * (1 + ABOUT) };
    case 'exact': {
      const slack = SPANS.has(unit) ? 0.5 : 0;
      return { low: value - slack, high: high + slack };
    }
  }
}

/** Figures of one month, year or no known time. */
interface Period<T> {
  readonly start: string;
  readonly end: string;
  /** The highest of all low ends, and the lowest of all high ends. */
  low: number;
  high: number;
  /** Periods that it shares days with, itself among them. */
  readonly near: Period<T>[];
  /** Figures that nothing contradicts so far. */
  calm: { readonly figure: T; readonly range: Range }[];
}

/**
 * Finds the figures that another figure of the same time contradicts: no value satisfies both. Times are compared by
 * month, or by year where no more is known; a figure of no known time is of any. What a figure costs does not grow
 * with those before it, but with the periods that it meets.
 *
 * @param onFound - Called once for each contradicted figure.
 * @returns Takes the figures of one measure, one by one.
 */
export function createConflicts<T extends Measured>(onFound: (figure: T) => void): (figure: T) => void {
  const periods = new Map<string, Period<T>>();
  const open = (time: string): Period<T> => {
    const { start, end } = dateBounds(time) ?? { start: '', end: '\uffff' };
    const period: Period<T> = { start, end, low: -Infinity, high: Infinity, near: [], calm: [] };
    periods.set(time, period);
    for (const other of periods.values()) {
      if (other.start > end || start > other.end) continue;
      period.near.push(other);
      if (other !== period) other.near.push(period);
    }
    return period;
  };
  const isQuarrelling = ({ near }: Period<T>, { low, high }: Range): boolean =>
    near.some((each) => each.low > high || low > each.high);
  const settle = (period: Period<T>): void => {
    const calm = period.calm;
    period.calm = calm.filter(({ range }) => !isQuarrelling(period, range));
    for (const { figure, range } of calm) if (isQuarrelling(period, range)) onFound(figure);
  };
  return (figure) => {
    const time = figure.asOf?.slice(0, 7) ?? '';
    const period = periods.get(time) ?? open(time);
    const range = figureRange(figure);
    const wider = range.low > period.low || range.high < period.high;
    period.low = Math.max(period.low, range.low);
    period.high = Math.min(period.high, range.high);
    if (isQuarrelling(period, range)) onFound(figure);
    else period.calm.push({ figure, range });
    // What lies within the ends that were there contradicts nothing that was not contradicted before.
    if (wider) for (const each of period.near) settle(each);
  };
}

/** The figures of one measure that others contradict, in their order. */
export function findConflicts<T extends Measured>(figures: readonly T[]): T[] {
  const found = new Set<T>();
  const add = createConflicts<T>((figure) => found.add(figure));
  for (const figure of figures) add(figure);
  return figures.filter((figure) => found.has(figure));
}
