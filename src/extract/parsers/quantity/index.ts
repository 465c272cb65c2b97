/*
 * Quantities: one sentence in, numbers with their units out. Numbers that count nothing (dates, articles of a treaty,
 * times of day, scores, ages) and words that nobody counted ("dozens", "hundreds of thousands") give nothing. Which
 * measure of the gazetteer a quantity fits is left to the parser of figures.
 */
import type { Sentence } from '../../../model/article.ts';
import type { QuantityMention } from '../../../model/mention.ts';
import { MONTHS } from '../../lexicon/dates.ts';
import { SMALL_NUMBERS } from '../../lexicon/numbers.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS } from '../../lexicon/units.money.ts';
import { holdsClass, type Piece, piecesOf } from '../../pieces.ts';
import { attachQualifiers } from '../../refiners/attach-qualifiers.ts';
import { fillElidedUnits } from '../../refiners/fill-elided-units.ts';
import { joinQuantityRanges } from '../../refiners/join-quantity-ranges.ts';
import { defineClass } from '../../word-forms.ts';
import { readDayMonth } from '../date/day-month.ts';
import { type Amount, readAmount } from './amount.ts';
import { readArticleUnit } from './article-unit.ts';
import { bareCount, comparedCount } from './bare-count.ts';
import { count } from './count.ts';
import type { FoundQuantity, UnitParser } from './found.ts';
import { readFraction } from './fraction.ts';
import { magnitude } from './magnitude.ts';
import { measure } from './measure.ts';
import { money, readMoneySign } from './money.ts';
import { readNone } from './none.ts';
import { percent } from './percent.ts';
import { sharedUnit } from './shared-unit.ts';
import { temperature } from './temperature.ts';

// Asked in this order: fixed units before free nouns, since "50 per cent" and "two euros" look like counts too.
const UNITS: readonly UnitParser[] = [
  percent,
  money,
  measure,
  temperature,
  magnitude,
  count,
  sharedUnit,
  comparedCount,
  bareCount,
];

// Only sentences with one of these are read. "no" is asked for with its nouns, since it is everywhere.
const TRIGGER =
  /\d|\b(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|[Zz]ero|[Hh]alf)|(?:teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|[mbr]illion|dozen|third|quarter|fifth|tenth)\b|\b(?:than|nearly|almost|over|least|about|around|roughly|under) an? (?:hour|day|week|month|year|decade|mile|ton)|an? (?:hour|day|week|month|year) and|\b[Nn]o [a-z ]{0,12}(?:deaths|fatalities|casualties|injuries|victims)/;

// Without one of these words none of that stands in a sentence, which is seen sooner.
const HINT =
  /\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|zero|half|teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|illion|dozen|third|quarter|fifth|tenth|^(?:hour|day|week|month|year|decade|mile|ton)|deaths|fatalities|casualties|injuries|victims/;
const MAY_TRIGGER = defineClass(({ lower }) => HINT.test(lower));
// These do so wherever they stand.
const TRIGGERS = defineClass(({ lower }) => /\d/.test(lower));

/**
 * Finds the quantities of one sentence.
 *
 * @param sentence - Its text as it stands in the file.
 * @returns Mentions in text order, never overlapping, empty when there are none. `value` is in the unit named; money and
 *   people in ones; `valueMax` closes a range; `qualifier` keeps the hedge. `measure` is null. Never throws.
 * @see https://schema.org/QuantitativeValue for the shape
 * @example findQuantities(sentence) // "about 1.2 million people fled": value 1_200_000, unit 'person', qualifier 'about'
 */
export function findQuantities(sentence: Sentence): QuantityMention[] {
  const pieces = piecesOf(sentence);
  if (!holdsClass(pieces, MAY_TRIGGER)) return [];
  if (!holdsClass(pieces, TRIGGERS) && !TRIGGER.test(sentence.text)) return [];
  const found: FoundQuantity[] = [];
  for (let at = 0; at < pieces.length; ) {
    const next = readAt(pieces, at);
    if (typeof next === 'number') {
      at = next;
      continue;
    }
    found.push(next);
    at = next.to;
  }
  const refined = attachQualifiers(fillElidedUnits(joinQuantityRanges(found, pieces), pieces), pieces);
  return refined.map(({ from, to, value, valueMax, unit, qualifier, by }) => {
    const start = pieces[from]?.start ?? 0;
    const end = pieces[to - 1]?.end ?? start;
    const text = sentence.text.slice(start, end);
    return { text, offset: sentence.start + start, value, valueMax, unit: unit ?? '', qualifier, measure: null, by };
  });
}

// Words that a quantity, or a date to step over, can begin with; all others are passed at one look.
const STARTS: ReadonlySet<string> = new Set([
  ...['a', 'an', 'no', 'half', 'quarter', 'rs', 'r', 'n'],
  ...SMALL_NUMBERS.keys(),
  ...MONTHS.keys(),
  ...CURRENCY_SIGNS.keys(),
  ...[...CURRENCY_CODES].map((code) => code.toLowerCase()),
]);

const BEGINS = defineClass(({ lower }) => STARTS.has(lower));

/** The quantity that begins at a piece, else the index to go on from. */
function readAt(pieces: readonly Piece[], at: number): FoundQuantity | number {
  const piece = pieces[at];
  if (piece?.kind === 'mark') return readMoneySign(pieces, at) ?? at + 1;
  if (piece?.kind === 'word') {
    if ((piece.classes & BEGINS) === 0) return at + 1;
    const date = readDayMonth(pieces, at);
    if (date) return date.to;
    if (piece.lower === 'no' || piece.lower === 'zero') return readNone(pieces, at) ?? at + 1;
    const sign = readMoneySign(pieces, at);
    if (sign) return sign;
  }
  const part = readArticleUnit(pieces, at) ?? readFraction(pieces, at);
  if (part) return part;
  const amount = readAmount(pieces, at);
  if (amount === null) return at + 1;
  return typeof amount === 'number' ? amount : (withUnit(pieces, amount) ?? amount.to);
}

function withUnit(pieces: readonly Piece[], amount: Amount): FoundQuantity | number | null {
  for (const { name, parse } of UNITS) {
    const reading = parse(pieces, amount);
    if (!reading) continue;
    if (reading.drop) return reading.to;
    const { from, value, max, qualifier } = amount;
    return { from, value, guess: false, valueMax: max, qualifier, by: name, ...reading };
  }
  return null;
}
