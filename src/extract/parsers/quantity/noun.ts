import { SMALL_NUMBERS } from '../../lexicon/numbers.ts';
import {
  DEMONYMS,
  ING_ADJECTIVES,
  IRREGULAR_PLURALS,
  LONGER_UNITS,
  NOT_COUNTED,
  PERSONS,
  PHRASE_STOPS,
  SAME_UNITS,
} from '../../lexicon/units.ts';
import { isCapital, isMark, type Piece } from '../../pieces.ts';

/** The noun that a number counts. */
export interface HeadNoun {
  /** Index behind the noun. */
  readonly to: number;
  /** Singular in small letters, or `person`. */
  readonly unit: string;
  /** A form in -ing stands before it that may be a verb: "21 hitting targets". */
  readonly doubtful: boolean;
}

const MAX_WORDS = 6;

/**
 * Finds the noun that a number before it counts: the first plural of the noun phrase, or the last where several stand
 * side by side ("police officers").
 *
 * @param pieces - The sentence.
 * @param at - Index behind the number.
 * @returns Null when no plural follows before the phrase ends.
 */
export function readHeadNoun(pieces: readonly Piece[], at: number): HeadNoun | null {
  let doubtful = false;
  let words = 0;
  const begin = behindOf(pieces, at);
  for (let i = begin; words < MAX_WORDS; i += 1) {
    const piece = pieces[i];
    if (!piece) return null;
    if (piece.kind === 'mark') {
      // "anti-tank mines", "the city's 12 gates"
      if (isHyphen(pieces, i)) continue;
      if (i > at && isMark(piece, "'’") && pieces[i + 1]?.lower === 's') {
        i += 1;
        continue;
      }
      return null;
    }
    if (piece.kind === 'number') {
      // "two Leopard 2 tanks"
      if (i > begin && isCapital(pieces[i - 1])) continue;
      return null;
    }
    words += 1;
    if (PHRASE_STOPS.has(piece.lower) && !piece.glued) return null;
    // "three workers' unions", but "two towns' aims" are of two towns
    if (isPluralNoun(piece) && isMark(pieces[i + 1], "'’") && SHARED.test(pieces[i + 2]?.lower ?? '')) {
      i += 1;
      continue;
    }
    if (isPluralNoun(piece) && !isHyphen(pieces, i + 1)) {
      const last = lastPlural(pieces, i);
      // "61 of 74 boats": the second number counts its own.
      const to = begin > at && isNumber(pieces[begin - 1]) ? at : last + 1;
      const plain = unitOf(pieces[last] ?? piece);
      const lead = isHyphen(pieces, last - 1) ? last - 2 : last - 1;
      const unit = LONGER_UNITS.get(`${pieces[lead]?.lower} ${plain}`) ?? plain;
      // "40 women and children" counts both.
      const both =
        GENDERS.test(piece.lower) && pieces[to]?.lower === 'and' && GENDERS.test(pieces[to + 1]?.lower ?? '');
      return both ? { to: to + 2, unit: 'person', doubtful } : { to, unit, doubtful };
    }
    if (
      piece.lower.length > 5 &&
      piece.lower.endsWith('ing') &&
      !ING_ADJECTIVES.has(piece.lower) &&
      !isHyphen(pieces, i + 1)
    ) {
      doubtful = true;
    }
  }
  return null;
}

function isHyphen(pieces: readonly Piece[], at: number): boolean {
  return isMark(pieces[at], '-‑') && pieces[at]?.glued === true && pieces[at + 1]?.glued === true;
}

/** Whether a piece is a number, in digits or words. */
export function isNumber(piece: Piece | undefined): boolean {
  return piece?.kind === 'number' || SMALL_NUMBERS.has(piece?.lower ?? '');
}

/** "three of the city's hospitals", "two of the five boats", "61 of 74 boats" */
function behindOf(pieces: readonly Piece[], at: number): number {
  if (pieces[at]?.lower === 'out' && pieces[at + 1]?.lower === 'of') return behindOf(pieces, at + 1);
  if (pieces[at]?.lower !== 'of') return at;
  if (isNumber(pieces[at + 1])) return at + 2;
  // "13 of the valley's 31 towns"
  const owner = pieces.findIndex((piece, i) => i > at + 1 && i < at + 5 && isMark(piece, "'’"));
  if (owner !== -1 && pieces[owner + 1]?.lower === 's' && isNumber(pieces[owner + 2])) return owner + 3;
  if (!/^(?:the|its|their|his|her|our|these|those|all)$/.test(pieces[at + 1]?.lower ?? '')) return at;
  return isNumber(pieces[at + 2]) ? at + 3 : at + 2;
}

// Plurals that mostly stand before another noun. After any other a second word in -s is a verb: "two leaders meets".
const FIRST_OF_TWO =
  /^(?:sports|arms|crew|goods|systems|police|staff|personnel|aircraft|operations|communications|women|sales)$/;

const SHARED = /^(?:unions|associations|federations|groups|organi[sz]ations|clubs|committees|cooperatives|hospitals)$/;

const GENDERS = /^(?:men|women|children|girls|boys)$/;

function lastPlural(pieces: readonly Piece[], at: number): number {
  const next = pieces[at + 1];
  // "six ATACMS missiles": short forms in capitals often end in S.
  const first = FIRST_OF_TWO.test(pieces[at]?.lower ?? '') || /^\p{Lu}{3,}S$/u.test(pieces[at]?.text ?? '');
  return next && first && isPluralNoun(next) ? at + 1 : at;
}

/** Whether a word has the form of a plural noun. */
export function isPluralNoun(piece: Piece | undefined): boolean {
  if (piece?.kind !== 'word') return false;
  const { lower } = piece;
  if (IRREGULAR_PLURALS.has(lower) || (isCapital(piece) && DEMONYMS.has(lower))) return true;
  return lower.length > 3 && lower.endsWith('s') && !/(?:ss|us|is|ous)$/.test(lower) && !NOT_COUNTED.has(lower);
}

/** The unit that a plural noun counts in. */
export function unitOf(piece: Piece): string {
  const { lower } = piece;
  if (PERSONS.has(lower)) return 'person';
  if (isCapital(piece) && (DEMONYMS.has(lower) || /[^w]ans$/.test(lower))) return 'person';
  const singular = singularOf(lower);
  return SAME_UNITS.get(singular) ?? singular;
}

/** The singular of a noun in small letters; a noun that has none stays as it is. */
export function singularOf(lower: string): string {
  const irregular = IRREGULAR_PLURALS.get(lower);
  if (irregular) return irregular;
  if (lower.endsWith('men') && lower.length > 5) return `${lower.slice(0, -2)}an`;
  if (/[^aeiou]ies$/.test(lower)) return `${lower.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|zz)es$/.test(lower)) return lower.slice(0, -2);
  return /[^s]s$/.test(lower) ? lower.slice(0, -1) : lower;
}
