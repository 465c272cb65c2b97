import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { spoken } from '../../../words/index.ts';
import { drawArrow } from '../../marks/arrow.ts';
import { drawBar } from '../../marks/bar.ts';
import { drawDot } from '../../marks/dot.ts';
import { drawFrame } from '../../marks/frame.ts';
import { hatchBar } from '../../marks/hatch.ts';
import { drawLabel } from '../../marks/label.ts';
import { drawLink } from '../../marks/link.ts';
import { px } from '../../px.ts';
import { isDisputed } from '../../reports.ts';
import type { CellState } from './cells.ts';
import { type CellGroup, SAMPLE, type WaffleLayout } from './layout.ts';
import type { Strip, Strips } from './strips.ts';

const DOT = 6;
/** Places and radii of the small dots beside a dot that says "about". */
const WINGS = [
  [11, 2.5],
  [17, 1.5],
] as const;
const ON = 24;
const SPAN = 9;

function square(x: number, y: number, width: number, height: number): string {
  return `M${px(x)},${px(y)}h${px(width)}v${px(height)}h${px(-width)}z`;
}

/** All cells of one state as one path: a hundred elements would weigh ten times as much. */
export function drawCells(state: CellState, cells: CellGroup['cells'], side: number): ElementContent[] {
  // A soft cell is a small one in an outline, so that it stays soft without colour.
  const inner = side * 0.26;
  const d = cells.map(({ x, y, width }) => square(x, y, width, side)).join('');
  const path = s('path', { class: `cell cell-${state}`, d });
  if (state === 'disputed') {
    const hatch = cells.map(({ x, y, width }) => hatchBar(x, y, width, side, { gap: 5 }).properties.d).join('');
    return [path, s('path', { class: 'hatch', d: hatch })];
  }
  if (state !== 'soft') return [path];
  const core = cells.map(({ x, y, width }) => square(x + inner, y + inner, width - 2 * inner, side - 2 * inner));
  return [path, s('path', { class: 'cell cell-core', d: core.join('') })];
}

function drawMark({ report, y, sure, to }: Strip): ElementContent[] {
  const { edge, sure: value, to: end } = report.extent;
  const disputed = isDisputed(report);
  if (end > value) {
    const bar = { x: sure, y: y - SPAN / 2, width: to - sure, height: SPAN, exact: false, planned: false, disputed };
    return [...drawBar(bar), ...(edge === 'open' ? [drawArrow([to + 2, y], [to + ON, y], 'arrow', 5)] : [])];
  }
  const wings = edge === 'about' ? [1, -1] : edge === 'below' ? [-1] : [];
  return [
    ...wings.flatMap((way) =>
      WINGS.map(([away, r]) => s('circle', { class: 'wing', cx: px(sure + way * away), cy: px(y), r })),
    ),
    edge === 'open' ? drawArrow([sure, y], [sure + ON, y], 'arrow', 5) : null,
    ...drawDot(sure, y, DOT, disputed ? 'hatched' : 'filled', disputed ? 'dot-disputed' : undefined),
  ].filter((each) => each !== null);
}

function drawStrip(strip: Strip, { x0, x1, marks }: Strips, base: string): Element {
  const { report, labels, y, hit } = strip;
  const { statements, said, value, when } = report;
  const doubt = isDisputed(report) ? `, ${spoken().charts.disputed}` : '';
  const label = `${value}, ${when}, ${said.words}${doubt}`;
  const ticks = marks.map((x) => `M${px(x)},${px(y - 5)}v10`).join('');
  const kind = said.side === null ? 'mark-figure' : `mark-figure side-${said.side}`;
  return drawLink({ statements, label, base, kind, data: { 'data-figure': report.id } }, [
    drawFrame(hit, 'hit'),
    s('path', { class: 'rule', d: `M${px(x0)},${px(y)}H${px(x1)}${ticks}` }),
    ...labels.map(drawLabel),
    ...drawMark(strip),
  ]);
}

function drawLatest({ latest, groups, cell, notes, hit }: WaffleLayout, base: string): Element {
  const { statements, said } = latest;
  const drawn = notes.map(({ labels }) => labels.map(({ lines }) => lines.join(' ')).join(' '));
  const kind = said.side === null ? 'mark-figure' : `mark-figure side-${said.side}`;
  const label = drawn.join('; ');
  return drawLink({ statements, label, base, kind, data: { 'data-figure': latest.id } }, [
    drawFrame(hit, 'hit'),
    ...groups.flatMap((group) => drawCells(group.state, group.cells, cell)),
    ...notes.flatMap(({ state, x, y, labels }) => [
      ...drawCells(state, [{ x, y: y + 1, width: SAMPLE }], SAMPLE),
      ...labels.map(drawLabel),
    ]),
  ]);
}

/** Draws the laid out waffle, and under it each report. */
export function drawWaffle(waffle: WaffleLayout, base: string): ElementContent[] {
  const { strips } = waffle;
  return [
    drawLatest(waffle, base),
    ...(strips
      ? [
          s('g', { class: 'axis', 'aria-hidden': 'true' }, [strips.heading, ...strips.ticks].map(drawLabel)),
          ...strips.strips.map((strip) => drawStrip(strip, strips, base)),
          ...(strips.more ? [s('g', { 'aria-hidden': 'true' }, [drawLabel(strips.more)])] : []),
        ]
      : []),
  ];
}
