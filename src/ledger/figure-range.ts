import type { Figure } from '../model/ledger.ts';

/** What values a figure leaves open, from its hedge. Ends are inclusive. */
export interface Range {
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
const BELOW = new Set(['nearly', 'almost', 'close to', 'just under', 'less than', 'fewer than', 'under', 'below', '<']);
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

/** The values that the figure's words allow. */
export function figureRange(figure: Pick<Figure, 'value' | 'valueMax' | 'qualifier' | 'unit'>): Range {
  const { value, valueMax, unit } = figure;
  const high = valueMax ?? value;
  switch (readHedge(figure.qualifier)) {
    case 'above':
      return { low: value * (1 + STEP), high: high * (1 + BEYOND) };
    case 'at-least':
      return { low: value, high: Number.POSITIVE_INFINITY };
    case 'below':
      return { low: value * (1 - SHORT_OF), high: high * (1 - STEP) };
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

/** No value satisfies both. */
export function rangesConflict(a: Range, b: Range): boolean {
  return a.high < b.low || b.high < a.low;
}
