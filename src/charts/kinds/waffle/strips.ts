import { scaleLinear } from 'd3-scale';
import type { Drawing } from '../../../model/chart-spec.ts';
import { spoken } from '../../../words/index.ts';
import { type Box, LEADING } from '../../boxes.ts';
import type { Label } from '../../marks/label.ts';
import { wrapText } from '../../measure-text.ts';
import type { Report } from '../../reports.ts';
import { SIZES } from '../../sizes.ts';

/** One report as a dot or a span on a line from 0 to 100 percent. */
export interface Strip {
  readonly report: Report;
  readonly labels: readonly Label[];
  readonly y: number;
  /** Where what is sure ends, and what may be. */
  readonly sure: number;
  readonly to: number;
  readonly hit: Box;
}

/** Every report, newest first, on one scale. */
export interface Strips {
  readonly heading: Label;
  readonly x0: number;
  readonly x1: number;
  readonly ticks: readonly Label[];
  readonly marks: readonly number[];
  readonly strips: readonly Strip[];
  /** How many reports are not drawn; null when all are. */
  readonly more: Label | null;
  readonly bottom: number;
}

const TICKS = [0, 25, 50, 75, 100] as const;
/** Room that a dot needs beyond the ends of the line. */
const EDGE = 9;
const TEXT = 250;
const PAD = 9;
const TRACK = 22;

/** Lays a line out for each report, under its words or beside them. */
export function layOutStrips(reports: readonly Report[], left: number, layout: Drawing['layout'], top: number): Strips {
  const { width, size } = SIZES[layout];
  const isWide = layout === 'wide';
  const x0 = (isWide ? TEXT + 24 : 0) + EDGE;
  const x1 = width - EDGE;
  const x = scaleLinear([0, 100], [x0, x1]);
  const line = size * LEADING;
  const room = isWide ? TEXT : width;
  const heading: Label = { x: 0, y: top, lines: [spoken().charts.eachReport], size, anchor: 'start', bold: true };
  const tickY = isWide ? top : top + line + 4;
  const ticks: Label[] = [
    { x: x0 - EDGE, y: tickY, lines: ['0'], size, anchor: 'start', tone: 'soft' },
    { x: x(50), y: tickY, lines: ['50'], size, anchor: 'middle', tone: 'soft' },
    { x: width, y: tickY, lines: [spoken().charts.hundredPercent], size, anchor: 'end', tone: 'soft' },
  ];
  let y = tickY + 8;
  const strips = reports.map((report): Strip => {
    const value = wrapText(report.value, room, size, true);
    const who = wrapText(`${report.when}, ${report.said.who}`, room, size);
    const first = y + PAD + size;
    const labels: Label[] = [
      { x: 0, y: first, lines: value, size, anchor: 'start', bold: true },
      { x: 0, y: first + value.length * line, lines: who, size, anchor: 'start', tone: 'soft' },
    ];
    const text = PAD + (value.length + who.length) * line + 4;
    const height = text + (isWide ? PAD : TRACK + PAD);
    const middle = isWide ? first - size * 0.34 : y + text + TRACK / 2;
    const { sure, to } = report.extent;
    const strip = {
      report,
      labels,
      y: middle,
      sure: x(sure),
      to: x(to),
      hit: { x0: 0, y0: y, x1: width, y1: y + height },
    };
    y += height;
    return strip;
  });
  const last = y + PAD + size;
  const more: Label | null =
    left === 0 ? null : { x: 0, y: last, lines: [spoken().charts.andMore(left)], size, anchor: 'start', tone: 'soft' };
  const bottom = more === null ? y : last + PAD;
  return { heading, x0, x1, ticks, marks: TICKS.map((tick) => x(tick)), strips, more, bottom };
}
