import { isMark, type Piece } from '../../pieces.ts';
import { type DaySpan, dayNumber, formatDay, formatMonth, spanOf } from './calendar.ts';
import type { DateParser, DateReading } from './scene.ts';

/**
 * "2026-02-01", "2026-02", "2026/2/1", "27/01/2026", "01.02.2026".
 *
 * With slashes the day may stand first or second; when both readings are dates the one at the day of publication counts,
 * else the value is null, since nothing in the words decides it. With dots the day stands first, as in the countries that write it so.
 */
export const numericDate: DateParser = {
  name: 'numeric-date',
  starts: ['#'],
  parse({ pieces, published }, at) {
    const [a, b, c] = [pieces[at], pieces[at + 2], pieces[at + 4]];
    const mark = pieces[at + 1];
    if (!isChained(pieces, at, 1) || !a || !b || !isMark(mark, '-/.')) return null;
    if (pieces[at]?.glued && isMark(pieces[at - 1], '-/.+')) return null;
    if (a.text.length === 4) return readIso(pieces, at, a, b);
    if (!c || !isChained(pieces, at + 2, 1) || c.text.length !== 4 || pieces[at + 3]?.text !== mark?.text) return null;
    if (a.text.length > 2 || b.text.length > 2) return null;
    const dayFirst = format(c.value, b.value, a.value);
    const monthFirst = mark?.text === '/' ? format(c.value, a.value, b.value) : null;
    const both = dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst;
    const value = both ? nearPublication([dayFirst, monthFirst], published) : (dayFirst ?? monthFirst);
    return { to: at + 5, value, basis: 'stated' };
  },
};

/** Of two readings the one that is the day of publication or the day before; else nobody knows. */
function nearPublication(values: readonly string[], published: DaySpan | null): string | null {
  const near = values.filter((value) => {
    const day = spanOf(value)?.[0];
    return published !== null && day !== undefined && day <= published[1] && day >= published[0] - 1;
  });
  return near.length === 1 ? (near[0] ?? null) : null;
}

function readIso(pieces: readonly Piece[], at: number, a: Piece, b: Piece): DateReading | null {
  const mark = pieces[at + 1]?.text;
  const day = pieces[at + 4];
  // "2012/8/10": a year first leaves no doubt about the rest.
  const short = mark === '/' && b.text.length < 3 && (day?.text.length ?? 3) < 3;
  if (short && isChained(pieces, at + 2, 1) && pieces[at + 3]?.text === mark && day)
    return { to: at + 5, value: format(a.value, b.value, day.value), basis: 'stated' };
  if (b.text.length !== 2 || mark === '.') return null;
  const c = pieces[at + 4];
  if (c?.kind === 'number' && isChained(pieces, at + 2, 1) && pieces[at + 3]?.text === mark && c.text.length === 2) {
    // "2026-02-01T10:00Z" keeps its day.
    return { to: at + 5, value: format(a.value, b.value, c.value), basis: 'stated' };
  }
  // "2005-08" may be a run of years; "2011-12" mostly is.
  if (mark === '/' || b.value < 1 || b.value > 12 || b.value > a.value % 100) return null;
  return { to: at + 3, value: formatMonth(a.value, b.value), basis: 'stated' };
}

/** A mark and a number follow without spaces. */
function isChained(pieces: readonly Piece[], at: number, marks: number): boolean {
  const mark = pieces[at + marks];
  const number = pieces[at + marks + 1];
  return mark?.glued === true && number?.glued === true && number.kind === 'number' && Number.isInteger(number.value);
}

function format(year: number, month: number, day: number): string | null {
  const number = dayNumber(year, month, day);
  return number === null ? null : formatDay(number);
}
