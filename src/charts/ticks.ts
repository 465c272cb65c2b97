import { type CountableTimeInterval, utcDay, utcMonday, utcMonth, utcYear } from 'd3-time';
import { spoken } from '../words/index.ts';
import { measureText } from './measure-text.ts';

/** A tick of a time axis; the label stands at its middle. */
export interface Tick {
  readonly at: number;
  readonly label: string;
}

const monthName = (date: Date): string => spoken().format.monthShort(date.getUTCMonth() + 1);

interface Step {
  readonly every: CountableTimeInterval;
  readonly step: number;
  readonly label: (date: Date) => string;
}

const day = (date: Date) => spoken().format.dayShort(date.getUTCDate(), date.getUTCMonth() + 1);
const year = (date: Date) => String(date.getUTCFullYear());

/** From fine to coarse. */
const STEPS: readonly Step[] = [
  { every: utcDay, step: 1, label: day },
  { every: utcMonday, step: 1, label: day },
  { every: utcMonth, step: 1, label: monthName },
  { every: utcMonth, step: 3, label: monthName },
  { every: utcYear, step: 1, label: year },
  { every: utcYear, step: 2, label: year },
  { every: utcYear, step: 5, label: year },
  { every: utcYear, step: 10, label: year },
  { every: utcYear, step: 50, label: year },
];

const GAP = 10;

/**
 * Ticks of the finest step whose labels stand clear of each other.
 *
 * @param start - First moment, ms UTC.
 * @param end - First moment after the last.
 * @param width - Px that the stretch takes.
 * @param size - Type size of the labels.
 */
export function timeTicks(start: number, end: number, width: number, size: number): Tick[] {
  for (const { every, step, label } of STEPS) {
    const interval = step === 1 ? every : every.every(step);
    const dates = interval?.range(new Date(start), new Date(end)) ?? [];
    if (dates.length > width / GAP) continue;
    const ticks = dates.map((date) => ({ at: date.getTime(), label: label(date) }));
    const x = (at: number) => ((at - start) / (end - start)) * width;
    const half = (tick: Tick) => measureText(tick.label, size) / 2;
    const clear = ticks.every((tick, i) => {
      const before = ticks[i - 1];
      return !before || x(tick.at) - half(tick) - (x(before.at) + half(before)) >= GAP;
    });
    // Months of two years under names without a year would mislead.
    const years = new Set(dates.map((date) => date.getUTCFullYear())).size;
    if (clear && (years < 2 || every === utcYear)) return ticks;
  }
  return [];
}
