import { readNumber } from '../quantity/number.ts';
import { addMonths, formatSpan } from './calendar.ts';
import { type DateParser, resolve } from './scene.ts';

/**
 * A span that ends on the day of publication: "over the past week", "in the last 24 hours", "the past two months".
 *
 * Spans of several years, and those that nobody counted ("the past few days"), are no dates.
 */
export const pastSpan: DateParser = {
  name: 'past-span',
  starts: ['past', 'last', 'preceding', 'previous'],
  parse(scene, at) {
    const { pieces } = scene;
    const before = pieces[at - 1]?.lower;
    if (before !== 'the' && before !== 'this') return null;
    const number = readNumber(pieces, at + 1);
    const to = number?.to ?? at + 1;
    const unit = /^(hour|day|week|month|year)s?$/.exec(pieces[to]?.lower ?? '')?.[1];
    const after = pieces[to + 1];
    // "the last week of the campaign" counts from its end, "the past year's floods" is loose but dated.
    if (!unit || after?.lower === 'of') return null;
    const plural = pieces[to]?.lower.endsWith('s') ?? false;
    if (number ? number.value < 2 || !Number.isInteger(number.value) : plural || unit === 'hour') return null;
    if (!number && before === 'the' && (pieces[at]?.lower === 'previous' || pieces[at]?.lower === 'preceding'))
      return null;
    // "the past day" is the last 24 hours; "the previous day" is the day before some other.
    if (!number && unit === 'day' && !/^(?:past|last)$/.test(pieces[at]?.lower ?? '')) return null;
    // "Friday is the last day" counts nothing.
    const within = /^(?:in|over|during|within|for|of|throughout)$/.test(pieces[at - 2]?.lower ?? '');
    if (!number && unit === 'day' && pieces[at]?.lower === 'last' && !within) return null;
    const count = number?.value ?? 1;
    if (count > 400 || (unit === 'year' && count > 1)) return null;
    return {
      to: to + 1,
      value: resolve(scene, (today) => formatSpan(firstDay(unit, count, today), today)),
      basis: 'resolved',
    };
  },
};

function firstDay(unit: string, count: number, today: number): number {
  switch (unit) {
    case 'hour':
      return today - Math.ceil(count / 24);
    case 'day':
      return count === 1 ? today - 1 : today - count + 1;
    case 'week':
      return today - 7 * count + 1;
    default:
      return addMonths(today, unit === 'month' ? -count : -12 * count) + 1;
  }
}
