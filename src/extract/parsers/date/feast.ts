import { FEASTS } from '../../lexicon/dates.ts';
import { isCapital, isMark, type Piece } from '../../pieces.ts';
import { calendarDay, dayNumber, easterOf, formatDay } from './calendar.ts';
import { formatIn, place } from './calendar-date.ts';
import { yearAt } from './day-month.ts';
import { type DateParser, type DateReading, directionAt, resolve, type Scene } from './scene.ts';

/**
 * A day with a name: "Christmas Day", "New Year's Eve 2024", "Good Friday", "Easter Monday 2025".
 *
 * Easter is that of the western churches. "Christmas" alone is its day before a year or behind "on", "by" and the like.
 */
export const feast: DateParser = {
  name: 'feast',
  starts: ['christmas', 'boxing', 'new', 'easter', 'good'],
  parse(scene, at) {
    const { pieces } = scene;
    if (!isCapital(pieces[at])) return null;
    let to = at + 1;
    let name = pieces[at]?.lower ?? '';
    if (name === 'new') {
      if (pieces[to]?.lower !== 'year' || !isMark(pieces[to + 1], "'’") || pieces[to + 2]?.lower !== 's') return null;
      name = 'new year';
      to += 3;
    }
    const days = EASTER.get(`${name} ${pieces[to]?.lower ?? ''}`);
    if (days !== undefined) return readEaster(scene, at, to + 1, days);
    const found = FEASTS.get(`${name} ${pieces[to]?.lower ?? ''}`) ?? (name === 'christmas' ? FEASTS.get(name) : null);
    if (!found) return null;
    const bare = !FEASTS.has(`${name} ${pieces[to]?.lower ?? ''}`);
    if (!bare) to += 1;
    const date = { month: found[0], day: found[1], lastDay: null, weekday: null };
    const year = readYear(pieces, to);
    if (year !== null) return { to: year.to, value: formatIn(date, year.year), basis: 'stated' };
    return bare && !isBareDay(pieces, at) ? null : place(scene, at, to, date);
  },
};

/** Days from Easter Sunday. */
const EASTER: ReadonlyMap<string, number> = new Map([
  ['good friday', -2],
  ['easter sunday', 0],
  ['easter monday', 1],
]);

function readEaster(scene: Scene, at: number, to: number, days: number): DateReading | null {
  // "the Good Friday Agreement"
  const next = scene.pieces[to];
  if (next?.kind === 'word' && (isCapital(next) || /^(?:agreement|accords?|deal)$/.test(next.lower))) return null;
  const inYear = (year: number) => easterOf(year) + days;
  const year = readYear(scene.pieces, to);
  if (year !== null) return { to: year.to, value: formatDay(inYear(year.year)), basis: 'stated' };
  const ahead = directionAt(scene, at, to) === 'ahead';
  const value = resolve(scene, (today) => {
    const own = calendarDay(today).year;
    const day = inYear(own);
    if (ahead) return formatDay(day < today ? inYear(own + 1) : day);
    return formatDay(day > today ? inYear(own - 1) : day);
  });
  return { to, value, basis: 'resolved' };
}

/** "on Christmas, many", not "a Christmas market" */
function isBareDay(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at + 1];
  const joined =
    next?.kind === 'number' || (next?.kind === 'word' && !/^(?:and|or|but|when|after|the)$/.test(next.lower));
  return /^(?:on|at|by|before|after|until|since)$/.test(pieces[at - 1]?.lower ?? '') && !joined && !isMark(next, "'’-");
}

function readYear(pieces: readonly Piece[], at: number): { readonly to: number; readonly year: number } | null {
  const comma = isMark(pieces[at], ',') || pieces[at]?.lower === 'of' ? 1 : 0;
  const year = yearAt(pieces, at + comma);
  return year === null || dayNumber(year, 1, 1) === null ? null : { to: at + comma + 1, year };
}
