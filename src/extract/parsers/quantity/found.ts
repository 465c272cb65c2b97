import type { Piece } from '../../pieces.ts';
import type { Amount } from './amount.ts';

/** A quantity in pieces, before it becomes a mention. `to` is the index behind its last piece. */
export interface FoundQuantity {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly valueMax: number | null;
  /** Null while only what was counted before can tell it: "34 in the north". */
  readonly unit: string | null;
  /** The unit is used only when nothing counted before gives another. */
  readonly guess: boolean;
  readonly qualifier: string | null;
  readonly by: string;
}

/** What follows an amount: one form of words a parser. Null passes the amount on to the next. */
export interface UnitParser {
  readonly name: string;
  readonly parse: (pieces: readonly Piece[], amount: Amount) => UnitReading | null;
}

/** Where the unit ends and what it is; `from` and `value` replace the amount's where words before it change them. */
export interface UnitReading {
  readonly to: number;
  readonly unit: string | null;
  readonly guess?: boolean;
  readonly from?: number;
  readonly value?: number;
  /** The words hold a number that is no quantity (an age, "three days ago"). */
  readonly drop?: boolean;
}
