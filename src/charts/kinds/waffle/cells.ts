import type { Report } from '../../reports.ts';
import type { Contested } from './data.ts';

/**
 * What one cell of a hundred says: it is in the share (`full`), at its soft edge (`soft`), may be in it (`maybe`), is in
 * it for one source and not for another (`disputed`), or is not said to be in it (`rest`).
 */
export type CellState = 'full' | 'soft' | 'maybe' | 'disputed' | 'rest';

/** Every state, in the order in which they fill the square. */
export const STATES: readonly CellState[] = ['full', 'disputed', 'soft', 'maybe', 'rest'];

export interface Cell {
  /** From 0. */
  readonly at: number;
  readonly state: CellState;
  /** How much of the cell is in that state, from its left; what is left over is rest. */
  readonly share: number;
}

/** Cells either way of a hedged end. How far a hedge reaches nobody says; the eye needs an edge that is not sharp. */
const SOFT = 2;

function stateOf(at: number, { extent }: Report): CellState {
  const { sure, to, edge } = extent;
  const isSoft = edge === 'about' || edge === 'below';
  if (isSoft && at + 1 > to - SOFT && at < (edge === 'below' ? to : to + SOFT)) return 'soft';
  if (at < sure) return 'full';
  return at < to || edge === 'open' ? 'maybe' : 'rest';
}

/** A hundred cells for one share. */
export function fillCells(report: Report, contested: Contested | null): Cell[] {
  return Array.from({ length: 100 }, (_, at): Cell => {
    if (contested && at + 1 > contested.low && at < contested.high) return { at, state: 'disputed', share: 1 };
    const state = stateOf(at, report);
    const share = state === 'full' ? Math.min(1, report.extent.sure - at) : 1;
    return { at, state, share };
  });
}
