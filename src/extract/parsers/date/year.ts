import { BEFORE_YEAR, DETERMINERS } from '../../lexicon/dates.ts';
import { SCALES, SHORT_SCALES } from '../../lexicon/numbers.ts';
import { CURRENCIES, CURRENCY_CODES } from '../../lexicon/units.money.ts';
import { LABELS, MEASURES, PERSONS } from '../../lexicon/units.ts';
import { isDash, isMark, type Piece } from '../../pieces.ts';
import { formatYear } from './calendar.ts';
import type { DateParser, DateReading } from './scene.ts';

/**
 * A year or a run of years: "2014", "pre-2014", "in 1815", "2014-2022", "2024/25", "from 2014 to 2022", "the 1990s".
 */
export const year: DateParser = {
  name: 'year',
  starts: ['#'],
  parse(scene, at) {
    const { pieces } = scene;
    return readDecade(pieces, at) ?? (isYearAt(pieces, at) ? readYears(pieces, at) : null);
  },
};

/**
 * Whether a number is a year and no count.
 *
 * @param pieces - The sentence.
 * @param at - Index of the number.
 * @param led - Words that only a year can follow stand before it, such as `early`.
 */
export function isYearAt(pieces: readonly Piece[], at: number, led = false): boolean {
  const piece = pieces[at];
  if (piece?.kind !== 'number' || piece.text.length !== 4 || !Number.isInteger(piece.value) || piece.value < 1000)
    return false;
  if (isNumbered(pieces, at) || countsSomething(pieces, at)) return false;
  const before = pieces[at - 1]?.lower ?? '';
  const recent = piece.value >= 1900 && piece.value < 2100;
  if (!recent) return piece.value < 1900 && (led || BEFORE_YEAR.has(before)) && !isPlural(pieces[at + 1]);
  if (led || !isPlural(pieces[at + 1])) return true;
  // "the 2022 elections" is a year, "2000 homes" and "more than 1950 homes" are counts.
  if (DETERMINERS.has(before) || BEFORE_YEAR.has(before) || isDash(pieces[at - 1])) return true;
  return (
    piece.value % 50 !== 0 && !/^(?:than|about|some|nearly|almost|roughly|approximately|least|to|only)$/.test(before)
  );
}

/** Part of a name, a price, a time, a chain of digits. */
function isNumbered(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  if (!before) return false;
  if (LABELS.has(before.lower) && !/^(?:season|version|day|week|model|grade)$/.test(before.lower)) return true;
  if (pieces[at]?.glued) {
    if (before.kind === 'word') return true;
    if (isMark(before, '$€£¥₹#+:.,*/')) return true;
    // "mid-2025" and "2014-2022", but not "MH-2014"
    if (isDash(before)) {
      const lead = pieces[at - 2];
      return (
        !(lead?.kind === 'number' && lead.text.length === 4) &&
        !/^(?:pre|post|mid|early|late|since)$/.test(lead?.lower ?? '') &&
        before.text === '-'
      );
    }
  }
  return isMark(before, '$€£¥₹#');
}

function countsSomething(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at + 1];
  if (!next) return false;
  if (next.glued && (next.kind === 'word' || isMark(next, '%:°'))) return true;
  if (isMark(next, '%°')) return true;
  if (next.kind !== 'word') return false;
  const word = next.lower;
  if (/^(?:gmt|utc|hours|hrs|est|cet|local|percent|per)$/.test(word))
    return word !== 'per' || pieces[at + 2]?.lower === 'cent';
  return (
    (MEASURES.has(word) && word !== 'year' && word !== 'm' && word !== 't' && word !== 'second') ||
    SCALES.has(word) ||
    (CURRENCIES.has(word) && word !== 'won') ||
    CURRENCY_CODES.has(next.text) ||
    PERSONS.has(word) ||
    (SHORT_SCALES.has(word) && next.glued)
  );
}

function isPlural(piece: Piece | undefined): boolean {
  return piece?.kind === 'word' && /[^sui]s$|^(?:people|men|women|children|troops)$/.test(piece.lower);
}

function readYears(pieces: readonly Piece[], at: number): DateReading {
  const first = pieces[at]?.value ?? 0;
  const link = pieces[at + 1];
  const second = pieces[at + 2];
  const joined = (isDash(link) || isMark(link, '/')) && second?.kind === 'number' && !isDash(pieces[at + 3]);
  if (joined && second.text.length === 2 && second.glued && second.value === (first + 1) % 100) {
    return { to: at + 3, value: `${formatYear(first)}/${formatYear(first + 1)}`, basis: 'stated' };
  }
  if (joined && second.text.length === 4 && second.value > first && second.value - first < 200) {
    return { to: at + 3, value: `${formatYear(first)}/${formatYear(second.value)}`, basis: 'stated' };
  }
  if (joined && second.text.length === 2 && second.glued && isDash(link) && second.value > first % 100) {
    // "2005-08" may be a month or a run of years.
    if (link?.text === '-' && second.value <= 12) return { to: at + 3, value: null, basis: 'stated' };
    const last = first - (first % 100) + second.value;
    return { to: at + 3, value: `${formatYear(first)}/${formatYear(last)}`, basis: 'stated' };
  }
  return { to: at + 1, value: formatYear(first), basis: 'stated' };
}

/** Reads "1990s" or "1990's" as ten years; "1800s" as a hundred. */
export function readDecade(pieces: readonly Piece[], at: number): DateReading | null {
  const piece = pieces[at];
  if (piece?.text.length !== 4 || piece.value % 10 !== 0 || piece.value < 1000) return null;
  const quote = isMark(pieces[at + 1], "'’") ? 1 : 0;
  const s = pieces[at + 1 + quote];
  if (s?.lower !== 's' || !s.glued) return null;
  const last = piece.value % 100 === 0 && piece.value < 2000 ? 99 : 9;
  return { to: at + 2 + quote, value: `${formatYear(piece.value)}/${formatYear(piece.value + last)}`, basis: 'stated' };
}
