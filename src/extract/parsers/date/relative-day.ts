import { DAY_EVENTS } from '../../lexicon/dates.ts';
import { isMark, type Piece } from '../../pieces.ts';
import { formatDay } from './calendar.ts';
import { type DateParser, type DateReading, directionAt, resolve, type Scene } from './scene.ts';

const STEPS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);

/**
 * "yesterday", "today", "tonight", "tomorrow", "last night", "this morning", "the day before yesterday".
 *
 * "today" also means nowadays; it is a date only where somebody says or does something that day.
 */
export const relativeDay: DateParser = {
  name: 'relative-day',
  starts: [...STEPS.keys(), 'last', 'this', 'day'],
  parse(scene, at) {
    const { pieces } = scene;
    const word = pieces[at]?.lower ?? '';
    const part = pieces[at + 1]?.lower ?? '';
    let step = STEPS.get(word);
    let to = at + 1;
    if (step === undefined) {
      if (word === 'day') return besideDay(scene, at);
      if (word === 'last' && part === 'night') step = -1;
      else if (word === 'this' && /^(?:morning|afternoon|evening)$/.test(part)) step = 0;
      else return null;
      to = at + 2;
    } else if (word === 'today' && !isOneDay(pieces, at) && !(isPlain(pieces, at) && directionAt(scene, at, to)))
      return null;
    if (word === 'tomorrow' && FIGURE.test(pieces[at - 1]?.lower ?? '')) return null;
    const days = step;
    return { to, value: resolve(scene, (today) => formatDay(today + days)), basis: 'resolved' };
  },
};

/** "the cities of tomorrow", "a better tomorrow", "as if there were no tomorrow" */
const FIGURE = /^(?:of|no|better|brighter|new|gone)$/;

/** "the day before yesterday", "the day after tomorrow" */
function besideDay(scene: Scene, at: number): DateReading | null {
  const words = `${scene.pieces[at + 1]?.lower} ${scene.pieces[at + 2]?.lower}`;
  const days = words === 'before yesterday' ? -2 : words === 'after tomorrow' ? 2 : null;
  if (days === null) return null;
  return { to: at + 3, value: resolve(scene, (today) => formatDay(today + days)), basis: 'resolved' };
}

/** "today's meeting" */
function isOneDay(pieces: readonly Piece[], at: number): boolean {
  return isPossessive(pieces, at) && DAY_EVENTS.has(pieces[at + 3]?.lower ?? '');
}

/** Not "even today", "to this day", "the Europe of today", "until today", "Today, most farms …". */
function isPlain(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1]?.lower ?? '';
  return at > 0 && !isPossessive(pieces, at) && !/^(?:even|of|still|until|till|to|than|usa|as)$/.test(before);
}

function isPossessive(pieces: readonly Piece[], at: number): boolean {
  return isMark(pieces[at + 1], "'’") && pieces[at + 1]?.glued === true && pieces[at + 2]?.lower === 's';
}
