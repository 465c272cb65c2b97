import { calendarDay, formatDay, formatMonth, formatWeek, formatYear } from './calendar.ts';
import { type DateParser, resolve, type Scene } from './scene.ts';

const STEPS: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['current', 0],
  ['last', -1],
  ['next', 1],
]);

/**
 * A week, month, quarter or year counted from the day of publication: "last week", "this month", "next year"; and
 * "the following month", "the previous year", "the next day", counted from the date before in the paragraph.
 *
 * "the current …" needs its article; "earlier this week" has the value of the whole week.
 */
export const relativePeriod: DateParser = {
  name: 'relative-period',
  starts: [...STEPS.keys(), 'previous', 'following'],
  parse(scene, at) {
    const { pieces } = scene;
    const word = pieces[at]?.lower ?? '';
    const unit = pieces[at + 1]?.lower ?? '';
    const article = pieces[at - 1]?.lower === 'the';
    const step = STEPS.get(word);
    if (step !== undefined && !(article && word === 'next' && unit === 'day')) {
      // "over the last year" runs up to today and is another parser's; "over the next year" has no end on a calendar.
      if (article !== (word === 'current') || pieces[at + 2]?.lower === 'of') return null;
      if (!formatPeriod(unit, 0, step)) return null;
      return { to: at + 2, value: resolve(scene, (today) => formatPeriod(unit, today, step)), basis: 'resolved' };
    }
    if (!article || word === 'last' || !/^(?:day|week|month|year)$/.test(unit)) return null;
    return { to: at + 2, value: periodFromAnchor(scene, unit, word === 'previous' ? -1 : 1), basis: 'resolved' };
  },
};

/** A period some steps from the one a day lies in, as EDTF; null for a unit that is none. */
export function formatPeriod(unit: string, day: number, step: number): string | null {
  const { year, month } = calendarDay(day);
  switch (unit) {
    case 'week':
      return formatWeek(day, step);
    case 'month':
      return formatMonth(year, month + step);
    case 'year':
      return formatYear(year + step);
    case 'quarter': {
      const first = Math.floor((month - 1) / 3) * 3 + 1 + 3 * step;
      return `${formatMonth(year, first)}/${formatMonth(year, first + 2)}`;
    }
    default:
      return null;
  }
}

/**
 * A period counted from the date before in the paragraph, as EDTF.
 *
 * @returns Null when there is none, or when that date is coarser than the unit.
 */
export function periodFromAnchor(scene: Scene, unit: string, step: number): string | null {
  const { near: anchor } = scene;
  if (!anchor) return null;
  const [first, last] = anchor.span;
  // A day cannot be counted from a month, nor a week from a year.
  const longest = unit === 'day' ? 3 : unit === 'week' ? 7 : unit === 'month' ? 31 : 366;
  if (last - first >= longest) return null;
  if (unit === 'day') return formatDay((step > 0 ? last : first) + step);
  return formatPeriod(unit, first, step);
}
