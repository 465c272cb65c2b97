import { isDash, isMark, type Piece } from '../../pieces.ts';
import type { UnitParser } from './found.ts';
import { isBelowZero } from './number.ts';

/** "54%", "54 percent", "100 per cent", "minus 12 pct", "two percentage points", "50 basis points". */
export const percent: UnitParser = {
  name: 'percent',
  parse(pieces, { from, to, value, max }) {
    const unit = readPercent(pieces, isDash(pieces[to]) && pieces[to + 1]?.glued ? to + 1 : to);
    if (!unit) return null;
    return max === null && isBelowZero(pieces, from) ? { ...unit, from: from - 1, value: -value } : unit;
  },
};

function readPercent(pieces: readonly Piece[], at: number): { readonly to: number; readonly unit: string } | null {
  const word = pieces[at]?.lower ?? '';
  if (isMark(pieces[at], '%％')) return { to: at + 1, unit: 'percent' };
  if (word === 'percent' || word === 'pct' || word === 'pc') return { to: at + 1, unit: 'percent' };
  if (word === 'per' && pieces[at + 1]?.lower === 'cent') return { to: at + 2, unit: 'percent' };
  const points = /^points?$/.test(pieces[at + 1]?.lower ?? '');
  if (word === 'percentage' && points) return { to: at + 2, unit: 'percentage point' };
  return word === 'basis' && points ? { to: at + 2, unit: 'basis point' } : null;
}
