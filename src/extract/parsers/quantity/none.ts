import { NONE_NOUNS } from '../../lexicon/units.ts';
import type { Piece } from '../../pieces.ts';
import type { FoundQuantity } from './found.ts';

/**
 * Reads "no fatalities", "no reported casualties", "zero deaths" as nought. Other things that are not there ("no
 * plans") are no quantities.
 *
 * @param at - Index of `no` or `zero`.
 */
export function readNone(pieces: readonly Piece[], at: number): FoundQuantity | null {
  for (let noun = at + 1; noun <= at + 2; noun += 1) {
    const unit = NONE_NOUNS.get(pieces[noun]?.lower ?? '');
    if (unit)
      return { from: at, to: noun + 1, value: 0, valueMax: null, unit, guess: false, qualifier: null, by: 'none' };
    if (!/^(?:reported|immediate|further|civilian|more|known|serious)$/.test(pieces[noun]?.lower ?? '')) return null;
  }
  return null;
}
