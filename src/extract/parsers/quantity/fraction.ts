import { FRACTIONS, SMALL_NUMBERS } from '../../lexicon/numbers.ts';
import { MEASURES } from '../../lexicon/units.ts';
import { isDash, isMark, type Piece } from '../../pieces.ts';
import type { FoundQuantity } from './found.ts';
import { readNumber } from './number.ts';

const ROUND: ReadonlySet<number> = new Set([2, 3, 4, 5, 10, 100, 1000]);
const OF_WHOLE = /^(?:of|the|its|their|his|her|our|all)$/;
const HEDGE = /^(?:over|than|nearly|about|almost|least|roughly|around|approximately|under|to|only|just|some)$/;

/**
 * Reads parts of a whole as percent, with one decimal: "over half of", "a quarter of", "two-thirds", "one in five",
 * "nine out of 10".
 *
 * @param at - Index of its first piece: a number, `a`, or `half`.
 */
export function readFraction(pieces: readonly Piece[], at: number): FoundQuantity | null {
  if (pieces[at]?.lower === 'half') return readHalf(pieces, at);
  return readParts(pieces, at) ?? readOutOf(pieces, at);
}

function readHalf(pieces: readonly Piece[], at: number): FoundQuantity | null {
  const before = pieces[at - 1]?.lower ?? '';
  const next = pieces[at + 1];
  if (/^(?:first|second|other|latter|former|better|a|one|in)$/.test(before) || next?.glued) return null;
  if (!OF_WHOLE.test(next?.lower ?? '') && !(HEDGE.test(before) && endsPhrase(next))) return null;
  // "half of 2025", "half the time"
  const whole = pieces[at + 2];
  if (whole?.kind === 'number' || isTime(pieces, at + 1)) return null;
  return write(at, at + 1, 50);
}

/** "a third of", "two-thirds", "three quarters of" */
function readParts(pieces: readonly Piece[], at: number): FoundQuantity | null {
  const first = pieces[at];
  const article = first?.lower === 'a';
  const count = article ? 1 : first?.kind === 'word' ? SMALL_NUMBERS.get(first.lower) : first?.value;
  if (!count || count > 20 || !Number.isInteger(count)) return null;
  const dash = isDash(pieces[at + 1]) ? 1 : 0;
  const name = pieces[at + 1 + dash];
  // "for the last three quarters": of a year
  if (name?.lower === 'quarters' && /^(?:last|past|next|previous|first|these)$/.test(pieces[at - 1]?.lower ?? ''))
    return null;
  const parts = FRACTIONS.get(name?.lower ?? '');
  if (!parts || count >= parts || name?.kind !== 'word') return null;
  const plural = name.lower.endsWith('s');
  const of = pieces[at + 2 + dash]?.lower === 'of';
  if (plural ? count < 2 : count !== 1) return null;
  // "a third term", "a quarter": only "of" or the hyphen makes it a part.
  const which = pieces[at - 1]?.lower === 'which' && pieces[at - 2]?.lower === 'of';
  // "fell by a third to ..."
  const by =
    pieces[at - 1]?.lower === 'by' && /^(?:to|in|from|since|this|last|compared)$/.test(pieces[at + 2]?.lower ?? '');
  if (!plural && !of && !which && !by && !(dash && endsPhrase(pieces[at + 2 + dash]))) return null;
  if (of && isTime(pieces, at + 2 + dash)) return null;
  return write(at, at + 2 + dash, (100 * count) / parts);
}

/** "one in five people", "nine out of 10" */
function readOutOf(pieces: readonly Piece[], at: number): FoundQuantity | null {
  const first = readNumber(pieces, at);
  if (first?.scale !== 1 || first.value < 1 || pieces[at]?.lower === 'a') return null;
  const out = pieces[first.to]?.lower === 'out' && pieces[first.to + 1]?.lower === 'of';
  const every = pieces[first.to]?.lower === 'in' && pieces[first.to + 1]?.lower === 'every';
  if (!out && !every && pieces[first.to]?.lower !== 'in') return null;
  const second = readNumber(pieces, first.to + (out || every ? 2 : 1));
  if (!second || second.value <= first.value || second.value > 1000 || second.scale !== 1) return null;
  // "12 out of 20 ships" counts ships, "nine out of 10" is a share.
  if (out && !ROUND.has(second.value)) return null;
  // "five in 10 days" is no share, and only small ones are told as "one in five".
  if (!out && (first.value > 9 || second.value > 100 || isPeriod(pieces[second.to]))) return null;
  return write(at, second.to, (100 * first.value) / second.value);
}

function isPeriod(piece: Piece | undefined): boolean {
  return MEASURES.has(piece?.lower ?? '') || piece?.kind === 'number' || isMark(piece, '.:/%');
}

/** "of an hour", "of a century", "the time" */
function isTime(pieces: readonly Piece[], at: number): boolean {
  const article = /^(?:an?|the)$/.test(pieces[at + 1]?.lower ?? '') ? 2 : 1;
  return (
    /^(?:hour|century|mile|day|year|time|way|dozen|million|billion)$/.test(pieces[at + article]?.lower ?? '') &&
    pieces[at + 1]?.lower !== 'the'
  );
}

function endsPhrase(piece: Piece | undefined): boolean {
  return (
    !piece ||
    piece.kind === 'mark' ||
    /^(?:and|or|were|was|are|is|in|on|at|by|said|have|had|have|support|oppose)$/.test(piece.lower)
  );
}

function write(from: number, to: number, value: number): FoundQuantity {
  return {
    from,
    to,
    value: Math.round(value * 10) / 10,
    valueMax: null,
    unit: 'percent',
    guess: false,
    qualifier: null,
    by: 'fraction',
  };
}
