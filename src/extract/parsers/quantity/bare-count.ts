import { BEHIND } from '../../lexicon/dates.cues.ts';
import { CROWDS, FATE_VERBS, FATES } from '../../lexicon/units.ts';
import { isMark, type Piece } from '../../pieces.ts';
import type { UnitParser, UnitReading } from './found.ts';
import { isNumber, isPluralNoun, readHeadNoun, unitOf } from './noun.ts';

const OPEN =
  /^(?:in|over|at|near|across|from|on|off|above|outside|inside|around|sunk|of|more|others|other|are|remain|remained)$/;
const HEDGES =
  /^(?:at|least|most|than|to|about|around|some|nearly|almost|over|another|roughly|approximately|including|only|more|fewer|less|up|as|many|an|estimated)$/;
const TOLL_REACH = 18;
const LEADS = /^(?:at|to|of|reached|reaching|hit|totalled|totaled|exceeded|topped|numbered|passed)$/;

/**
 * An amount whose noun is left out or stands before: "12 killed", "killing five", "34 in the north", "a population of
 * 1.2 million", "put losses at 3,000".
 *
 * Where the words do not say what is counted the unit is null, or a guess, to be filled from what was counted before.
 */
export const bareCount: UnitParser = {
  name: 'bare-count',
  parse(pieces, { from, to, value }) {
    // "six in the north and one in the south" ends a list of counts; elsewhere "one" counts nothing.
    if (value === 1 && pieces[from]?.kind !== 'number' && !endsList(pieces, from, to)) return null;
    // "the two discussed terms": people named before.
    if (pieces[from - 1]?.lower === 'the' && pieces[from]?.kind === 'word') return null;
    const before = nounBefore(pieces, from, value);
    if (before) return { to, unit: before };
    if (!Number.isInteger(value)) return null;
    const next = pieces[to]?.lower ?? '';
    if (isToll(pieces, from)) return { to, unit: 'death' };
    const people = isFate(pieces, to) || next === 'others' || FATE_VERBS.has(leadOf(pieces, from));
    const noun = readHeadNoun(pieces, /^(?:were|are)$/.test(next) ? to + 1 : to);
    const listed = pieces[from - 1]?.lower === 'including' && pieces[to]?.kind === 'word';
    // "90 partly flooded"
    const done = next.endsWith('ly') && pieces[to + 1]?.lower.endsWith('ed') === true;
    const open =
      done ||
      listed ||
      OPEN.test(next) ||
      BEHIND.has(next) ||
      /(?:ed|ing)$/.test(next) ||
      FATES.has(next) ||
      noun !== null;
    if (open || people) return { to, unit: people ? 'person' : (noun?.unit ?? null), guess: true };
    return null;
  },
};

/**
 * A number that is compared with one before: "6,000 people, down from 60,000". It takes that one's unit, however much
 * larger it is.
 */
export const comparedCount: UnitParser = {
  name: 'compared-count',
  parse(pieces, { from, to }): UnitReading | null {
    if (pieces[from - 1]?.lower !== 'from' || !/^(?:up|down)$/.test(pieces[from - 2]?.lower ?? '')) return null;
    return { to, unit: null, guess: true };
  },
};

function endsList(pieces: readonly Piece[], from: number, to: number): boolean {
  const place = /^(?:in|at|near|outside)$/;
  if (pieces[from - 1]?.lower !== 'and' || !place.test(pieces[to]?.lower ?? '')) return false;
  return pieces
    .slice(Math.max(0, from - 8), from - 1)
    .some((piece, i, part) => isNumber(piece) && place.test(part[i + 1]?.lower ?? ''));
}

/** "15 died", "30 injured", "34 more were hurt" */
function isFate(pieces: readonly Piece[], at: number): boolean {
  let to = at;
  while (
    to < at + 3 &&
    /^(?:more|others|people|were|was|are|have|has|had|been|still|also|confirmed|feared|reported|believed|seriously|severely|critically|badly|slightly|lightly)$/.test(
      pieces[to]?.lower ?? '',
    )
  )
    to += 1;
  const word = pieces[to]?.lower ?? '';
  // "18, including three children, were hurt"
  if (isMark(pieces[to], ',') && /^(?:including|among)$/.test(pieces[to + 1]?.lower ?? ''))
    return isHurt(pieces, to + 2);
  // "six of the wounded", "900 of the most vulnerable", "251 taken hostage"
  if (word === 'of' && pieces[to + 1]?.lower === 'the') {
    const most = pieces[to + 2]?.lower === 'most';
    const who = pieces[to + (most ? 3 : 2)]?.lower ?? '';
    return FATES.has(who) || (most && /^(?:vulnerable|needy)$/.test(who));
  }
  if (word === 'taken') return /^(?:hostage|captive|prisoner)$/.test(pieces[to + 1]?.lower ?? '');
  return FATES.has(word) || /^(?:died|fled|perished|drowned)$/.test(word);
}

function isHurt(pieces: readonly Piece[], from: number): boolean {
  const verb = pieces.findIndex(({ lower }, at) => at >= from && at < from + 10 && /^(?:were|was|are)$/.test(lower));
  return verb !== -1 && FATES.has(pieces[verb + 1]?.lower ?? '');
}

/** "the death toll from the flood rose to 94" */
function isToll(pieces: readonly Piece[], from: number): boolean {
  const lead = pieces
    .slice(Math.max(0, from - 5), from)
    .some(({ lower }) =>
      /^(?:to|at|of|reached|reaches|exceeded|exceeds|topped|passed|past|hit|was|is|above)$/.test(lower),
    );
  return (
    lead &&
    pieces.slice(Math.max(0, from - TOLL_REACH), from).some(({ lower }) => lower === 'toll' || lower === 'tolls')
  );
}

/** The word that governs a number, over its hedge: "killing" in "killing at least 12". */
export function leadOf(pieces: readonly Piece[], from: number): string {
  for (let at = from - 1; at >= 0 && at >= from - 5; at -= 1) {
    const word = pieces[at]?.lower ?? '';
    if (!HEDGES.test(word)) return word;
  }
  return '';
}

/** "a population of 1.2 million", "put losses at 3,000": only large numbers, since "talks at 10" is a time. */
function nounBefore(pieces: readonly Piece[], from: number, value: number): string | null {
  for (let at = from - 1; at >= 1 && at >= from - 4; at -= 1) {
    const noun = pieces[at - 1];
    if (LEADS.test(pieces[at]?.lower ?? '') && noun) {
      if (CROWDS.has(noun.lower)) return 'person';
      if (value >= 1000 && isPluralNoun(noun)) return unitOf(noun);
    }
    if (!HEDGES.test(pieces[at]?.lower ?? '')) return null;
  }
  return null;
}
