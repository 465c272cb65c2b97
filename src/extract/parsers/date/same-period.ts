import { isDash } from '../../pieces.ts';
import { periodFromAnchor } from './relative-period.ts';
import type { DateParser, DateReading, Scene } from './scene.ts';

/**
 * A period that points back at the date before in the paragraph: "that same day", "later that year", "in the same month",
 * "up from 12 the month before".
 *
 * Without such a date, or where it is coarser than the period, the words give nothing.
 */
export const samePeriod: DateParser = {
  name: 'same-period',
  starts: ['that', 'same', 'day', 'week', 'month', 'year'],
  parse(scene, at) {
    const { pieces } = scene;
    if (UNIT.test(pieces[at]?.lower ?? '')) return readBefore(scene, at);
    const that = pieces[at]?.lower === 'that';
    const same = pieces[that ? at + 1 : at]?.lower === 'same';
    const to = at + (that && same ? 2 : 1);
    const unit = pieces[to]?.lower ?? '';
    const before = pieces[at - 1]?.lower ?? '';
    if (!UNIT.test(unit) || isDash(pieces[to + 1])) return null;
    // "the same day as the vote" says itself which day.
    if (/^(?:as|that|when)$/.test(pieces[to + 1]?.lower ?? '')) return null;
    // "the firm said that day rates fell" is a conjunction.
    if (that && !same && at > 0 && !LEADS.has(before)) return null;
    if (!that && before !== 'the') return null;
    const value = periodFromAnchor(scene, unit, 0);
    return value === null ? null : { to: to + 1, value, basis: 'resolved' };
  },
};

const UNIT = /^(?:day|week|month|year)$/;
// What may follow "the day before" without being what it came before.
const BEHIND_BEFORE = /^(?:in|at|on|over|when|and|but|as|with|by|that|who)$/;

/** "the month before", but not "the day before the vote". */
function readBefore(scene: Scene, at: number): DateReading | null {
  const { pieces } = scene;
  const step = pieces[at + 1]?.lower === 'before' ? -1 : pieces[at + 1]?.lower === 'after' ? 1 : 0;
  const next = pieces[at + 2];
  if (step === 0 || pieces[at - 1]?.lower !== 'the') return null;
  if (next && (next.kind === 'number' || (next.kind === 'word' && !BEHIND_BEFORE.test(next.lower)))) return null;
  const value = periodFromAnchor(scene, pieces[at]?.lower ?? '', step);
  return value === null ? null : { to: at + 2, value, basis: 'resolved' };
}

const LEADS: ReadonlySet<string> = new Set(['in', 'on', 'later', 'earlier', 'of', 'during', 'since', 'early', 'late']);
