import { FEASTS } from '../../lexicon/dates.ts';
import { isCapital, isMark } from '../../pieces.ts';
import { formatIn, place } from './calendar-date.ts';
import { yearAt } from './day-month.ts';
import type { DateParser } from './scene.ts';

/** A day with a name and a fixed place in the year: "Christmas Day", "New Year's Eve 2024". */
export const feast: DateParser = {
  name: 'feast',
  starts: ['christmas', 'boxing', 'new'],
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
    const found = FEASTS.get(`${name} ${pieces[to]?.lower ?? ''}`);
    if (!found) return null;
    to += 1;
    const date = { month: found[0], day: found[1], lastDay: null, weekday: null };
    const comma = isMark(pieces[to], ',') || pieces[to]?.lower === 'of' ? 1 : 0;
    const year = yearAt(pieces, to + comma);
    if (year !== null) return { to: to + comma + 1, value: formatIn(date, year), basis: 'stated' };
    return place(scene, at, to, date);
  },
};
