import { WEEKDAYS } from '../../lexicon/dates.ts';
import { ORDINALS } from '../../lexicon/numbers.ts';
import { isCapital } from '../../pieces.ts';
import { formatDay, spanOf, weekdayOf } from './calendar.ts';
import type { DateParser } from './scene.ts';
import { readWhole } from './week-of.ts';

/** A weekday by its place in a month: "the first Tuesday of October 2014", "the last Sunday in March". */
export const weekdayOfMonth: DateParser = {
  name: 'weekday-of-month',
  starts: [...ORDINALS.keys(), 'last', 'final'],
  parse(scene, at) {
    const { pieces } = scene;
    const weekday = WEEKDAYS.get(pieces[at + 1]?.lower ?? '');
    const link = pieces[at + 2]?.lower;
    if (weekday === undefined || !isCapital(pieces[at + 1]) || (link !== 'of' && link !== 'in')) return null;
    const month = readWhole(scene, at + 3);
    if (!month || month.day) return null;
    const span = month.value === null ? null : spanOf(month.value);
    if (!span) return { ...month, value: null };
    const number = ORDINALS.get(pieces[at]?.lower ?? '');
    const first = span[0] + ((weekday - weekdayOf(span[0]) + 7) % 7);
    const last = span[1] - ((weekdayOf(span[1]) - weekday + 7) % 7);
    return { ...month, value: formatDay(number === undefined ? last : first + 7 * (number - 1)) };
  },
};
