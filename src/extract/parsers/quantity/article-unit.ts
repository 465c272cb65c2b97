import { LOOSE_BEFORE } from '../../lexicon/numbers.ts';
import { MEASURES } from '../../lexicon/units.ts';
import { isDash, type Piece } from '../../pieces.ts';
import type { FoundQuantity } from './found.ts';

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['quarter', 0.25],
]);

/**
 * Reads amounts that an article or a part stands for: "half an hour", "a year and a half", "more than a decade", "half a
 * percentage point", "a quarter of a percentage point", "a quarter-point rise".
 *
 * "a year" without a hedge counts nothing: it is mostly "per year" or "a year ago".
 *
 * @param at - Index of `a`, `an`, `half` or `quarter`.
 */
export function readArticleUnit(pieces: readonly Piece[], at: number): FoundQuantity | null {
  const word = pieces[at]?.lower ?? '';
  const part = PARTS.get(word);
  if (part !== undefined) return readPart(pieces, at, part);
  if (word !== 'a' && word !== 'an') return null;
  const parted = PARTS.get(pieces[at + 1]?.lower ?? '');
  if (parted !== undefined) return readPart(pieces, at + 1, parted);
  const unit = timeOrLength(pieces[at + 1]);
  if (unit === null) return null;
  const to = at + 2;
  const half = pieces[to]?.lower === 'and' && pieces[to + 1]?.lower === 'a' && pieces[to + 2]?.lower === 'half';
  const end = half ? to + 3 : to;
  if (/^(?:ago|earlier|later|before|after|from|to)$/.test(pieces[end]?.lower ?? '')) return null;
  if (half) return write(at, end, 1.5, unit);
  const before = pieces[at - 1]?.lower ?? '';
  return LOOSE_BEFORE.has(before) && before !== 'to' && before !== 'some' ? write(at, end, 1, unit) : null;
}

function readPart(pieces: readonly Piece[], at: number, part: number): FoundQuantity | null {
  const dash = isDash(pieces[at + 1]) && pieces[at + 1]?.glued === true;
  let next = dash ? at + 2 : at + 1;
  if (pieces[next]?.lower === 'of') next += 1;
  const article = /^an?$/.test(pieces[next]?.lower ?? '');
  if (article) next += 1;
  const word = pieces[next]?.lower ?? '';
  const points = /^points?$/.test(pieces[next + 1]?.lower ?? '');
  if (/^(?:percentage|percent)$/.test(word) && points) return write(at, next + 2, part, 'percentage point');
  // "a quarter-point rise", "a half-point cut": of rates.
  if (dash && word === 'point') return write(at, next + 1, part, 'percentage point');
  if (!article) return null;
  if (/^(?:percent|pct)$/.test(word)) return write(at, next + 1, part, 'percent');
  const unit = timeOrLength(pieces[next]);
  const away = /^(?:ago|earlier|later)$/.test(pieces[next + 1]?.lower ?? '');
  return unit === null || away ? null : write(at, next + 1, part, unit);
}

/** A unit in the singular, written out. */
function timeOrLength(piece: Piece | undefined): string | null {
  const unit = MEASURES.get(piece?.lower ?? '');
  return unit !== undefined &&
    /^(?:hour|day|week|month|year|decade|mile|kilomet(?:re|er)|ton|tonne)$/.test(piece?.lower ?? '')
    ? unit
    : null;
}

function write(from: number, to: number, value: number, unit: string): FoundQuantity {
  return { from, to, value, valueMax: null, unit, guess: false, qualifier: null, by: 'article-unit' };
}
