import { SCALES, SHORT_SCALES, SMALL_NUMBERS } from '../../lexicon/numbers.ts';
import { isDash, type Piece } from '../../pieces.ts';

/** A number read from pieces; `to` is the index behind its last piece. */
export interface ReadNumber {
  readonly value: number;
  readonly to: number;
  /** What the last word of scale multiplies by, such as a million; 1 when there is none. */
  readonly scale: number;
}

/**
 * Reads the number that begins at a piece, in digits or words, with its scale.
 *
 * @param pieces - The sentence.
 * @param at - Index of the piece.
 * @param money - A currency sign stands before, so that a glued `m` is a million.
 * @returns Null when no number begins there. "hundreds" and "dozens" are none: nobody said how many.
 * @example readNumber(readPieces('two hundred and fifty thousand'), 0) // value 250_000, to 5
 */
export function readNumber(pieces: readonly Piece[], at: number, money = false): ReadNumber | null {
  const piece = pieces[at];
  if (!piece) return null;
  if (piece.kind === 'number') return withScale(pieces, piece.value, at + 1, money);
  if (piece.kind !== 'word') return null;
  if (piece.lower === 'a' || piece.lower === 'an') return readOneScale(pieces, at + 1);
  if (piece.lower === 'half') return readHalfScale(pieces, at);
  return readWords(pieces, at);
}

function withScale(pieces: readonly Piece[], value: number, to: number, money: boolean): ReadNumber {
  const next = pieces[to];
  // "10-million"
  const dashed =
    isDash(next) && next?.glued && pieces[to + 1]?.glued ? SCALES.get(pieces[to + 1]?.lower ?? '') : undefined;
  if (dashed) return { value: tidy(value * dashed), to: to + 2, scale: dashed };
  if (next?.kind !== 'word') return { value, to, scale: 1 };
  const scale = SCALES.get(next.lower);
  if (scale) {
    // "3 thousand billion", "1.2 lakh crore"
    const second = scale === 1e3 || scale === 1e5 ? SCALES.get(pieces[to + 1]?.lower ?? '') : undefined;
    return second && second > scale
      ? { value: tidy(value * scale * second), to: to + 2, scale: second }
      : { value: tidy(value * scale), to: to + 1, scale };
  }
  const short = next.glued || money ? SHORT_SCALES.get(next.lower) : undefined;
  if (short && (money || next.lower !== 'm' || countsThings(pieces, to + 1))) {
    return { value: tidy(value * short), to: to + 1, scale: short };
  }
  return { value, to, scale: 1 };
}

/** "50m people" is millions, "50m wide" is metres. */
function countsThings(pieces: readonly Piece[], at: number): boolean {
  const word = pieces[at];
  return word?.kind === 'word' && (word.lower === 'people' || (word.lower.length > 3 && /[^us]s$/.test(word.lower)));
}

/** "a hundred", "a million", "a dozen" */
function readOneScale(pieces: readonly Piece[], at: number): ReadNumber | null {
  const scale = SCALES.get(pieces[at]?.lower ?? '');
  return scale ? { value: scale, to: at + 1, scale } : null;
}

/** "half a million", "half a dozen" */
function readHalfScale(pieces: readonly Piece[], at: number): ReadNumber | null {
  const one = pieces[at + 1]?.lower === 'a' ? readOneScale(pieces, at + 2) : null;
  return one && { ...one, value: one.value / 2 };
}

function readWords(pieces: readonly Piece[], at: number): ReadNumber | null {
  let total = 0;
  let group = 0;
  let to = at;
  let last = 1;
  let open = true;
  for (;;) {
    const piece = pieces[to];
    const small = piece?.kind === 'word' ? SMALL_NUMBERS.get(piece.lower) : undefined;
    if (small !== undefined && open) {
      group += small;
      to += 1;
      open = false;
      // "twenty-three"
      const unit = isDash(pieces[to]) && pieces[to]?.glued ? SMALL_NUMBERS.get(pieces[to + 1]?.lower ?? '') : undefined;
      if (small >= 20 && unit !== undefined && unit < 10) {
        group += unit;
        to += 2;
      }
      continue;
    }
    const scale = piece?.kind === 'word' && to > at ? SCALES.get(piece.lower) : undefined;
    if (scale && group > 0) {
      last = scale;
      to += 1;
      if (scale >= 1e3) {
        total += group * scale;
        group = 0;
      } else group *= scale;
      open = true;
      continue;
    }
    // "two hundred and fifty", but not "one hundred and the rest"
    if (piece?.lower === 'and' && last > 1 && open && isSmall(pieces[to + 1]) && joinsHundreds(pieces, to)) {
      to += 1;
      continue;
    }
    break;
  }
  if (to === at) return null;
  return readAndHalf(pieces, { value: total + group, to, scale: last });
}

/** "and" goes on with a number only behind hundred or thousand: "two million and four" would be two counts. */
function joinsHundreds(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1]?.lower;
  return before === 'hundred' || before === 'thousand';
}

function isSmall(piece: Piece | undefined): boolean {
  return piece?.kind === 'word' && SMALL_NUMBERS.has(piece.lower);
}

/** "two and a half", "one and a half million" */
function readAndHalf(pieces: readonly Piece[], number: ReadNumber): ReadNumber {
  const { value, to } = number;
  if (pieces[to]?.lower !== 'and' || pieces[to + 1]?.lower !== 'a' || pieces[to + 2]?.lower !== 'half') return number;
  const scale = SCALES.get(pieces[to + 3]?.lower ?? '');
  if (scale) return { value: (value + 0.5) * scale, to: to + 4, scale };
  return number.scale > 1 ? number : { value: value + 0.5, to: to + 3, scale: 1 };
}

/** Products such as 3.3 × 10⁹ without the dust of binary fractions. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** Whether a number stands below zero: "minus 20", "-20" with a space before the sign. */
export function isBelowZero(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  return before?.lower === 'minus' || (isDash(before) && pieces[at]?.glued === true && !before?.glued);
}
