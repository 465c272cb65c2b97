import { scaleLinear, scaleUtc } from 'd3-scale';
import { formatDateShort } from '../../../format/index.ts';
import type { Drawing } from '../../../model/chart-spec.ts';
import { spoken } from '../../../words/index.ts';
import { type Box, grow, LEADING, overlaps, textBox } from '../../boxes.ts';
import { type Label, placeText } from '../../marks/label.ts';
import { measureText, wrapText } from '../../measure-text.ts';
import { placeLabel, type Side } from '../../place-labels.ts';
import type { Report } from '../../reports.ts';
import { SIZES } from '../../sizes.ts';
import { type Span, spanOf } from '../../spans.ts';
import { DOT, ON, SPAN } from './report-mark.ts';

/** One report at its date. */
export interface Dated {
  readonly report: Report;
  readonly labels: readonly Label[];
  readonly x: number;
  /** From the first to the last day that it can speak of; null where the day is known. */
  readonly vague: readonly [number, number] | null;
  /** Where what is sure ends, and what may be. */
  readonly sure: number;
  readonly to: number;
  readonly hit: Box;
}

/** Every report on an axis of time that names the reports' own dates, the share upwards. */
export interface Times {
  readonly labels: readonly Label[];
  readonly x0: number;
  readonly x1: number;
  /** Heights of the lines of 0, 50 and 100 percent. */
  readonly grid: readonly number[];
  /** One for each date, which its label tells. */
  readonly ticks: readonly number[];
  /** Oldest first. */
  readonly dated: readonly Dated[];
  readonly bottom: number;
}

const HEIGHT = 180;
const ROOM = { narrow: 104, wide: 140 } as const;
/** Room before the first and after the last report, as a share of the time between them. */
const TAIL = 0.5;
const DAY = 86_400_000;
/** Sides of a mark on which its words look for room; where the first order fails, the second may do. */
const SIDES: readonly (readonly Side[])[] = [
  ['right', 'left', 'under', 'over'],
  ['under', 'right', 'left', 'over'],
];
const TOUCH = 24;
/** Room over 100 percent, for its words and for an arrow that goes on. */
const ABOVE = 20;

const anyTouch = (boxes: readonly Box[]): boolean =>
  boxes.some((box, i) => boxes.slice(i + 1).some((other) => overlaps(box, other)));

/** What a finger may hit: the mark with its words, never smaller than a fingertip. */
function hitOf(boxes: readonly Box[]): Box {
  const [x0, x1] = [Math.min(...boxes.map((box) => box.x0)), Math.max(...boxes.map((box) => box.x1))];
  const [y0, y1] = [Math.min(...boxes.map((box) => box.y0)), Math.max(...boxes.map((box) => box.y1))];
  const [wide, high] = [Math.max(0, TOUCH - (x1 - x0)) / 2, Math.max(0, TOUCH - (y1 - y0)) / 2];
  return { x0: x0 - wide, y0: y0 - high, x1: x1 + wide, y1: y1 + high };
}

/**
 * Lays the reports out over time: their share upwards, each with its words beside it.
 *
 * @param reports - Newest first.
 * @returns Null when one has no date, when all are of one date, or when a mark, its words or its date have no room of their own:
 *   then a list says more.
 */
export function layOutTimes(reports: readonly Report[], layout: Drawing['layout'], top: number): Times | null {
  const { width, size } = SIZES[layout];
  const spans = reports.map(({ date }) => (date === null ? null : spanOf(date)));
  if (spans.some((span) => span === null)) return null;
  const known = spans as readonly Span[];
  if (new Set(known.map(({ start, end }) => `${start}/${end}`)).size < 2) return null;
  const [first, last] = [
    Math.min(...known.map(({ start }) => start)),
    Math.max(...known.map(({ start, end, exact }) => (exact ? start : end))),
  ];
  const tail = Math.max(DAY / 2, (last - first) * TAIL);
  const [from, until] = [first - tail, last + tail];
  const [x0, x1] = [0, width];
  const heading = placeText(0, top - size, [spoken().charts.eachReportByDate], { bold: true });
  const high = top + size * LEADING + ABOVE;
  const low = high + HEIGHT;
  const x = scaleUtc([from, until], [x0, x1]);
  const y = scaleLinear([0, 100], [low, high]);
  const grid = [100, 50, 0].map((share) => y(share));
  // Numbers stand on their lines, so that the lines can begin at the edge.
  const shares = [spoken().charts.hundredPercent, '50', '0'].map((share, i) =>
    placeText(0, (grid[i] ?? 0) - size * LEADING, [share], { tone: 'soft' }),
  );
  const middleOf = ({ start, end, exact }: Span) => (exact ? x(start) : x((start + end) / 2));
  const dates = new Map(reports.map(({ date }, i) => [date ?? '', middleOf(known[i] as Span)]));
  const ticks = [...dates].map(([date, at]) => {
    const label = formatDateShort(date);
    const half = measureText(label, size) / 2;
    const inside = Math.min(x1 - half, Math.max(x0 + half, at));
    return { at, label: placeText(inside, low + 7, [label], { anchor: 'middle', tone: 'soft' }) };
  });
  if (anyTouch(ticks.map(({ label }) => grow(textBox(label), 3)))) return null;
  const taken = shares.map(textBox);
  const marks = reports.map((report, i) => {
    const span = known[i] as Span;
    const at = middleOf(span);
    const vague = span.exact ? null : ([x(span.start), x(span.end)] as const);
    const [sure, to] = [y(report.extent.sure), y(report.extent.to)];
    const r = report.extent.to > report.extent.sure ? SPAN / 2 : DOT;
    const up = report.extent.edge === 'open' ? ON : report.extent.edge === 'about' ? ON - 4 : r;
    const [left, right] = [Math.min(at - r, vague?.[0] ?? at), Math.max(at + r, vague?.[1] ?? at)];
    const box = { x0: left, y0: to - up, x1: right, y1: sure + (report.extent.edge === 'exact' ? r : ON - 4) };
    return { report, vague, at, sure, to, box };
  });
  if (anyTouch(marks.map(({ box }) => grow(box, 1)))) return null;
  taken.push(...marks.map(({ box }) => grow(box, 1)));
  const bounds = { x0, y0: high - ABOVE - 2, x1, y1: low + 1 };
  const place = (sides: readonly Side[]): Dated[] | null => {
    const full = [...taken];
    const dated: Dated[] = [];
    for (const { report, vague, at, sure, to, box } of marks) {
      const value = wrapText(report.value, ROOM[layout], size, true);
      const who = wrapText(report.said.who, ROOM[layout], size);
      const spots = [(sure + to) / 2, sure, to].map((spot) => [at, spot] as const);
      const wanting = { spots, reach: DOT + 6, label: { lines: [...value, ...who], size, bold: true }, sides };
      const label = placeLabel(wanting, full, bounds);
      if (!label) return null;
      const { x: left, anchor } = label;
      const below = label.y + value.length * size * LEADING;
      const told: Label[] = [
        { x: left, y: label.y, lines: value, size, anchor, bold: true, halo: true },
        { x: left, y: below, lines: who, size, anchor, tone: 'soft', halo: true },
      ];
      full.push(grow(textBox(label), 2));
      dated.push({ report, labels: told, x: at, vague, sure, to, hit: hitOf([box, ...told.map(textBox)]) });
    }
    return dated.reverse();
  };
  const dated = SIDES.reduce<Dated[] | null>((found, sides) => found ?? place(sides), null);
  if (!dated) return null;
  return {
    labels: [heading, ...shares, ...ticks.map(({ label }) => label)],
    x0,
    x1,
    grid,
    ticks: ticks.map(({ at }) => x(at)),
    dated,
    bottom: low + 7 + size * LEADING,
  };
}
