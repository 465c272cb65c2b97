import { DURATIONS, GLUED_ONLY, MEASURES, MEETINGS, SQUARES } from '../../lexicon/units.ts';
import { isDash, isMark, type Piece } from '../../pieces.ts';
import type { UnitParser, UnitReading } from './found.ts';

/**
 * Lengths, areas, masses, power, speeds and durations: "50km", "120 square miles", "a 15-year guarantee", "90 km/h".
 *
 * Ages ("a 45-year-old"), distances in time ("three days ago") and what only describes an occasion ("two-day talks",
 * "the one-year anniversary") are dropped: the one measures no subject of news, the others are dates.
 */
export const measure: UnitParser = {
  name: 'measure',
  parse(pieces, { from, to, value, max }) {
    const dashed = isDash(pieces[to]) && pieces[to]?.glued === true && pieces[to + 1]?.glued === true;
    const at = dashed ? to + 1 : to;
    const word = pieces[at]?.lower ?? '';
    if (/^(?:square|sq|cubic)$/.test(word)) return readSquare(pieces, at);
    const unit = MEASURES.get(word);
    if (!unit) return null;
    if (GLUED_ONLY.has(word) && pieces[at]?.text !== word) return null;
    if (GLUED_ONLY.has(word) && (pieces[from]?.kind !== 'number' || !(pieces[at]?.glued || word === 'm'))) return null;
    // "the 93 year-old finishes"
    if (word === 'year' && isDash(pieces[at + 1]) && /^olds?$/.test(pieces[at + 2]?.lower ?? ''))
      return { to: at + 3, unit, drop: true };
    // "three second-hand boats": a unit in the singular counts one, unless a hyphen or a short form.
    if (!dashed && word === unit && value !== 1 && max === null && DURATIONS.has(unit)) return null;
    if (word === 'second' && !dashed) return null;
    // "One day it will end."
    if (unit === 'day' && !dashed && pieces[from]?.lower === 'one' && !LASTS.test(pieces[from - 1]?.lower ?? ''))
      return { to: at + 1, unit, drop: true };
    // Rocks are measured by their years, people told apart by them.
    if (value >= 1000 && pieces[at + 1]?.lower === 'old') return { to: at + 1, unit };
    if (DURATIONS.has(unit) && isAway(pieces, at + 1)) return { to: at + 2, unit, drop: true };
    if (isDash(pieces[at + 1]) && /^olds?$/.test(pieces[at + 2]?.lower ?? '')) return { to: at + 3, unit, drop: true };
    if (dashed && DURATIONS.has(unit) && isMeeting(pieces, at + 1)) return { to: at + 1, unit, drop: true };
    const power = readPower(pieces, at + 1);
    if (power && SQUARES.has(unit)) return { to: at + 2, unit: SQUARES.get(unit) ?? unit };
    if (unit === 'km' || unit === 'mile') return readSpeed(pieces, at + 1, unit) ?? { to: at + 1, unit };
    return { to: at + 1, unit };
  },
};

/** Words before "one day" that make it a length of time. */
const LASTS =
  /^(?:for|in|within|after|by|last|lasts|lasted|lasting|than|only|just|least|most|about|nearly|almost|under|over|took|takes|take|spend|spent|every|per|to|of)$/;

/** "two-day talks", "a three-day official visit" */
function isMeeting(pieces: readonly Piece[], at: number): boolean {
  return [at, at + 1, at + 2].some((noun) => {
    const between = pieces.slice(at, noun).every(({ kind }) => kind === 'word');
    return between && MEETINGS.has(pieces[noun]?.lower ?? '');
  });
}

function isAway(pieces: readonly Piece[], at: number): boolean {
  return /^(?:ago|earlier|later|old)$/.test(pieces[at]?.lower ?? '');
}

function readSquare(pieces: readonly Piece[], at: number): UnitReading | null {
  const dot = isMark(pieces[at + 1], '.-') ? 1 : 0;
  const length = MEASURES.get(pieces[at + 1 + dot]?.lower ?? '');
  const square = length && SQUARES.get(length);
  if (!square) return null;
  return { to: at + 2 + dot, unit: pieces[at]?.lower === 'cubic' ? `cubic ${length}` : square };
}

/** "km2", "km²" */
function readPower(pieces: readonly Piece[], at: number): boolean {
  return pieces[at]?.glued === true && (pieces[at]?.text === '²' || pieces[at]?.text === '2');
}

/** "km/h", "kilometres per hour", "miles an hour" */
function readSpeed(pieces: readonly Piece[], at: number, unit: string): UnitReading | null {
  const over = isMark(pieces[at], '/') || /^(?:per|an)$/.test(pieces[at]?.lower ?? '');
  return over && /^(?:h|hour)$/.test(pieces[at + 1]?.lower ?? '') ? { to: at + 2, unit: `${unit}/h` } : null;
}
