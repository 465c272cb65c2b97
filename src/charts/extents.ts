import { readHedge } from '../ledger/index.ts';
import type { Figure } from '../model/ledger.ts';

/**
 * How a figure ends when it is drawn: at its value (`exact`), somewhere about it (`about`), short of it (`below`), or
 * beyond it without a limit that anyone gives (`open`).
 */
export type Edge = 'exact' | 'about' | 'below' | 'open';

/** What of an amount is sure and what is left open, in the unit of the figure. */
export interface Extent {
  /** Up to here it is said to be. */
  readonly sure: number;
  /** Up to here it may be; the same as `sure` where no range is given. */
  readonly to: number;
  readonly edge: Edge;
}

const EDGES = {
  exact: 'exact',
  about: 'about',
  above: 'open',
  'at-least': 'open',
  below: 'below',
  'at-most': 'exact',
} as const;

/** The extent of a figure: "more than 60" is sure to 60 and open, "15 to 20" sure to 15, "up to 20" sure of nothing. */
export function extentOf({ value, valueMax, qualifier }: Pick<Figure, 'value' | 'valueMax' | 'qualifier'>): Extent {
  const hedge = readHedge(qualifier);
  return { sure: hedge === 'at-most' ? 0 : value, to: valueMax ?? value, edge: EDGES[hedge] };
}

/** Nothing of it is left open. */
export function isExact({ sure, to, edge }: Extent): boolean {
  return sure === to && edge === 'exact';
}
