import { MONTHS } from '../../lexicon/dates.ts';
import { LABELS } from '../../lexicon/units.ts';
import { isCapital, isDash, isMark, type Piece } from '../../pieces.ts';
import { readDayMonth } from '../date/day-month.ts';
import { isYearAt } from '../date/year.ts';
import { isPluralNoun } from './noun.ts';
import { type ReadNumber, readNumber } from './number.ts';

/** A number or a range of numbers that counts or measures something; `to` is the index behind its last piece. */
export interface Amount {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly max: number | null;
  readonly scale: number;
  /** A hedge that stands behind the number: "40 or more". */
  readonly qualifier: string | null;
}

/**
 * Reads the amount that begins at a piece.
 *
 * @param pieces - The sentence.
 * @param at - Index of a number, a number word, or of `a` and `half` before a scale.
 * @param money - A currency sign stands before.
 * @returns The amount; or the index behind numbers that count nothing (a date, a time, a score, an article of a
 *   treaty); or null when no number begins there.
 */
export function readAmount(pieces: readonly Piece[], at: number, money = false): Amount | number | null {
  const number = readNumber(pieces, at, money);
  if (!number) return null;
  const digits = pieces[at]?.kind === 'number';
  if (!money) {
    const skipped = digits ? behindOther(pieces, at) : isNameWord(pieces, at, number.to) ? number.to : null;
    if (skipped !== null) return skipped;
  }
  const hedge = behindHedge(pieces, number.to);
  if (hedge) return { from: at, ...hedge, value: number.value, max: null, scale: number.scale };
  const single = { from: at, to: number.to, value: number.value, max: null, scale: number.scale, qualifier: null };
  return readRange(pieces, at, number, money) ?? single;
}

/** The index behind digits that are no amount, or null. */
function behindOther(pieces: readonly Piece[], at: number): number | null {
  const date = readDayMonth(pieces, at);
  if (date) return date.to;
  if (isYearAt(pieces, at)) return behindYears(pieces, at);
  const before = pieces[at - 1];
  const next = pieces[at + 1];
  // "A320", "F-16", "#4", "v2"
  if (pieces[at]?.glued && before && (before.kind === 'word' || isMark(before, '#/.:°'))) return at + 1;
  if (pieces[at]?.glued && isDash(before) && pieces[at - 2]?.kind === 'word' && before?.glued) return at + 1;
  if (before && LABELS.has(before.lower)) return behindLabel(pieces, at);
  // "Jan 23 and 24" beyond the date
  if (before && MONTHS.has(before.lower) && isCapital(before)) return at + 1;
  if (isModel(pieces, at)) return at + 1;
  if (next?.kind === 'number') return behindRow(pieces, at);
  if (next?.glued && isMark(next, ':/.+') && pieces[at + 2]?.glued && pieces[at + 2]?.kind === 'number')
    return behindChain(pieces, at);
  if (/^(?:am|pm|a\.m\.|p\.m\.|gmt|utc|o)$/.test(next?.lower ?? '')) return at + 2;
  if (next?.glued && /^(?:st|nd|rd|th|s)$/.test(next.lower)) return at + 2;
  return isScore(pieces, at) ? behindChain(pieces, at) : null;
}

/** "Leopard 2 tanks": news writes counts up to nine in words, so a single digit behind a name belongs to the name. */
function isModel(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  if (at < 2 || pieces[at]?.text.length !== 1 || !isCapital(before) || isDash(pieces[at + 1])) return false;
  return isPluralNoun(pieces[at + 1]) || pieces[at + 1]?.kind !== 'word';
}

/** "Group of Seven", "the Three Gorges": a number word with a capital inside a sentence is a name. */
function isNameWord(pieces: readonly Piece[], at: number, to: number): boolean {
  const before = pieces[at - 1];
  if (before && LABELS.has(before.lower) && isCapital(before)) return true;
  if (!isCapital(pieces[at]) || !before || isMark(before, '"“‘\'”’:—–-.?!')) return false;
  // In a headline every word has a capital.
  return !isCapital(pieces[to]) || !isCapital(before);
}

function behindYears(pieces: readonly Piece[], at: number): number {
  const second = pieces[at + 2];
  return (isDash(pieces[at + 1]) || isMark(pieces[at + 1], '/')) && second?.kind === 'number' ? at + 3 : at + 1;
}

/** "Articles 5 and 6", "pages 10-12" */
function behindLabel(pieces: readonly Piece[], at: number): number {
  const link = pieces[at + 1];
  const joined = isDash(link) || link?.lower === 'and' || link?.lower === 'to' || link?.lower === 'or';
  return joined && pieces[at + 2]?.kind === 'number' ? at + 3 : at + 1;
}

function behindRow(pieces: readonly Piece[], at: number): number {
  let to = at;
  while (pieces[to]?.kind === 'number') to += 1;
  return to;
}

/** Behind numbers joined by marks without spaces: 10:30, 9/11, 6-4, 555-123-4567. */
function behindChain(pieces: readonly Piece[], at: number): number {
  let to = at + 1;
  while (pieces[to]?.glued && pieces[to]?.kind === 'mark' && pieces[to + 1]?.glued && pieces[to + 1]?.kind === 'number')
    to += 2;
  return to;
}

/** Numbers joined by dashes that do not grow, or are more than two: a score, a telephone number. */
function isScore(pieces: readonly Piece[], at: number): boolean {
  const second = pieces[at + 2];
  if (!isDash(pieces[at + 1]) || !pieces[at + 1]?.glued || second?.kind !== 'number' || !second.glued) return false;
  if (second.value <= (pieces[at]?.value ?? 0) && !/^[a-z]+$/.test(pieces[at + 3]?.text ?? '')) return true;
  if (second.value <= (pieces[at]?.value ?? 0)) return readNumber(pieces, at + 2)?.scale === 1;
  return isDash(pieces[at + 3]) && pieces[at + 3]?.glued === true && pieces[at + 4]?.kind === 'number';
}

/** "40 or more", "a dozen or so", "20-odd", "100+" */
function behindHedge(pieces: readonly Piece[], at: number): { readonly to: number; readonly qualifier: string } | null {
  if (pieces[at]?.lower === 'or' && /^(?:more|so|fewer|less)$/.test(pieces[at + 1]?.lower ?? '')) {
    return { to: at + 2, qualifier: `or ${pieces[at + 1]?.lower}` };
  }
  const odd = isDash(pieces[at]) && pieces[at]?.glued && pieces[at + 1]?.lower === 'odd';
  if (odd) return { to: at + 2, qualifier: 'or so' };
  const plus = isMark(pieces[at], '+') && pieces[at]?.glued;
  const word = isDash(pieces[at]) && pieces[at + 1]?.lower === 'plus';
  return plus || word ? { to: at + (word ? 2 : 1), qualifier: 'or more' } : null;
}

/** "10-15", "10 to 15 million", "between 10 and 15", "two or three" */
function readRange(pieces: readonly Piece[], at: number, first: ReadNumber, money: boolean): Amount | null {
  const link = pieces[first.to];
  const word = link?.lower ?? '';
  const between = pieces[at - 1]?.lower === 'between' || pieces[at - (money ? 2 : 1)]?.lower === 'between';
  if (!(isDash(link) || word === 'to' || word === 'or' || (word === 'and' && between))) return null;
  let next = first.to + 1;
  // "two-to-three", "$10-$15"
  if (isDash(link) && pieces[next]?.lower === 'to' && isDash(pieces[next + 1])) next += 2;
  if (money && isMark(pieces[next], '$€£¥')) next += 1;
  const start = pieces[next];
  if (start?.kind === 'word' && (start.lower === 'a' || start.lower === 'half')) return null;
  if (isYearAt(pieces, next) && word === 'to') return null;
  const second = readNumber(pieces, next, money);
  if (!second) return null;
  const mantissa = second.value / second.scale;
  const value =
    first.scale === 1 && second.scale >= 1e3 && first.value <= mantissa ? first.value * second.scale : first.value;
  if (second.value <= value) return null;
  return { from: at, to: second.to, value, max: second.value, scale: second.scale, qualifier: null };
}
