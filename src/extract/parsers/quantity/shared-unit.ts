import type { Piece } from '../../pieces.ts';
import { type Amount, readAmount } from './amount.ts';
import { count } from './count.ts';
import type { UnitParser, UnitReading } from './found.ts';
import { measure } from './measure.ts';
import { percent } from './percent.ts';

const LINK = /^(?:and|or|but)$/;
const HEDGES =
  /^(?:up|to|at|least|most|about|around|perhaps|even|possibly|later|then|nearly|almost|over|some|more|than)$/;

/** The first of two amounts that share a unit: "at least 20 and up to 50 years", "five or even ten boats". */
export const sharedUnit: UnitParser = {
  name: 'shared-unit',
  parse(pieces, { to }) {
    if (!LINK.test(pieces[to]?.lower ?? '')) return null;
    let at = to + 1;
    while (at < to + 5 && HEDGES.test(pieces[at]?.lower ?? '')) at += 1;
    const second = readAmount(pieces, at);
    if (second === null || typeof second === 'number') return null;
    const unit = unitOf(pieces, second);
    return unit ? { to, unit } : null;
  },
};

function unitOf(pieces: readonly Piece[], amount: Amount): string | null {
  for (const parser of [percent, measure, count]) {
    const reading: UnitReading | null = parser.parse(pieces, amount);
    if (reading) return reading.drop ? null : reading.unit;
  }
  return null;
}
