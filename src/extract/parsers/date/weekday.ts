import { NOT_AFTER_WEEKDAY, NOT_BEFORE_WEEKDAY, WEEKDAYS } from '../../lexicon/dates.ts';
import { isCapital, isMark, type Piece } from '../../pieces.ts';
import { formatDay, weekdayOf } from './calendar.ts';
import { type DateParser, type Direction, directionAt, resolve, type Scene } from './scene.ts';

type Word = 'this' | 'last' | 'next' | 'coming' | 'following' | 'preceding' | null;

const WORDS: ReadonlyMap<string, Exclude<Word, null>> = new Map([
  ['this', 'this'],
  ['last', 'last'],
  ['past', 'last'],
  ['next', 'next'],
  ['coming', 'coming'],
  ['upcoming', 'coming'],
  ['following', 'following'],
  ['preceding', 'preceding'],
  ['previous', 'preceding'],
]);

const FAR = 5;

/**
 * A weekday: "on Tuesday", "last Friday", "Friday of last week", "this coming Monday", "on the preceding Sunday", "Sunday night".
 *
 * News that names a weekday means the last one, the day of publication included, unless cue words put it ahead.
 * "preceding" and "following" count from the date before in the paragraph, else from the day of publication.
 */
export const weekday: DateParser = {
  name: 'weekday',
  starts: [...WORDS.keys(), ...WEEKDAYS.keys()],
  parse(scene, at) {
    const { pieces } = scene;
    const words: Word[] = [];
    let day = at;
    for (
      let word = WORDS.get(pieces[day]?.lower ?? '');
      word && words.length < 2;
      word = WORDS.get(pieces[day]?.lower ?? '')
    ) {
      words.push(word);
      day += 1;
    }
    const number = weekdayAt(pieces, day, at);
    if (number === null) return null;
    // "following Tuesday's flood" is what came after it; "the following Tuesday" is the next one.
    const after =
      words[0] === 'following' && isPossessive(pieces, day + 1) && !DETERMINED.test(pieces[at - 1]?.lower ?? '');
    if (after) return null;
    const week = words.length === 0 ? weekBehind(pieces, day + 1) : null;
    if (week !== null) {
      const value = resolve(scene, (today) => formatDay(today - weekdayOf(today) + number + 7 * week.step));
      return { to: week.to, value, basis: 'resolved' };
    }
    const word = words.at(-1) ?? null;
    const direction = directionAt(scene, at, day + 1);
    const step = word ?? (isSecondOfTwo(pieces, at) || goesInto(scene, at) ? 'following' : null);
    const value = resolve(scene, (today) => formatDay(placeWeekday(scene, number, step, direction, today)));
    return { to: day + 1, value, basis: 'resolved' };
  },
};

const WEEKS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** "Tuesday of next week", "Friday morning last week": the week that words behind a weekday give it. */
function weekBehind(pieces: readonly Piece[], at: number): { readonly to: number; readonly step: number } | null {
  let word = /^(?:morning|afternoon|evening|night)$/.test(pieces[at]?.lower ?? '') ? at + 1 : at;
  if (pieces[word]?.lower === 'of') word += 1;
  const step = WEEKS.get(pieces[word]?.lower ?? '');
  // "on Thursday last": the press of some countries puts the word behind.
  const alone = pieces[word + 1];
  if (
    word === at &&
    pieces[at]?.lower === 'last' &&
    (!alone || isMark(alone, ',.;)”"') || /^(?:to|when|at|in|and|after)$/.test(alone.lower))
  )
    return { to: word + 1, step: -1 };
  return step === undefined || pieces[word + 1]?.lower !== 'week' ? null : { to: word + 2, step };
}

/** "from Saturday night into Sunday": the day behind the one before. */
function goesInto(scene: Scene, at: number): boolean {
  return scene.pieces[at - 1]?.lower === 'into' && scene.anchor !== null && isDay(scene);
}

/** "next Thursday and Friday": the second day follows the first. */
function isSecondOfTwo(pieces: readonly Piece[], at: number): boolean {
  const linked = pieces[at - 1]?.lower === 'and' || pieces[at - 1]?.lower === 'or';
  return linked && WEEKDAYS.has(pieces[at - 2]?.lower ?? '') && WORDS.has(pieces[at - 3]?.lower ?? '');
}

function weekdayAt(pieces: readonly Piece[], day: number, from: number): number | null {
  const number = WEEKDAYS.get(pieces[day]?.lower ?? '');
  if (number === undefined || !isCapital(pieces[day])) return null;
  const before = pieces[from - 1];
  if (NOT_BEFORE_WEEKDAY.has(before?.lower ?? '') && from === day) return null;
  const next = pieces[day + 1];
  if (next?.kind !== 'word') return number;
  // "Sunday Times" is a name, "Monday morning" is not.
  if (isCapital(next) && NOT_AFTER_WEEKDAY.has(next.lower)) return null;
  if (next.lower === 'school' || next.lower === 'prayers') return null;
  return number;
}

function placeWeekday(scene: Scene, number: number, word: Word, direction: Direction, today: number): number {
  const back = (from: number) => from - ((weekdayOf(from) - number + 7) % 7);
  const on = (from: number) => from + ((number - weekdayOf(from) + 7) % 7);
  const monday = today - weekdayOf(today);
  switch (word) {
    case 'last':
      return back(today - 1);
    case 'coming':
      return on(today + 1);
    case 'this':
      return monday + number;
    case 'next':
      // Said on a Monday, "next Sunday" is near; "next Wednesday" is of the week after.
      return on(today + 1) - today >= FAR ? on(today + 1) : monday + 7 + number;
    case 'preceding':
      return back((scene.near && isDay(scene) && scene.near.span[0] <= today ? scene.near.span[0] : today) - 1);
    case 'following':
      return on((scene.near && isDay(scene) ? scene.near.span[1] : today) + 1);
    case null:
      return direction === 'ahead' ? on(today) : back(today);
  }
}

const DETERMINED = /^(?:the|on|by|until)$/;

function isPossessive(pieces: readonly Piece[], at: number): boolean {
  return isMark(pieces[at], "'’") && pieces[at + 1]?.lower === 's';
}

function isDay({ near }: Scene): boolean {
  return near !== null && near.span[1] - near.span[0] < 7;
}
