import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { spoken } from '../../../words/index.ts';
import { drawFrame } from '../../marks/frame.ts';
import { hatchBar } from '../../marks/hatch.ts';
import { drawLabel } from '../../marks/label.ts';
import { drawLink } from '../../marks/link.ts';
import { px } from '../../px.ts';
import { isDisputed, type Report } from '../../reports.ts';
import type { CellState } from './cells.ts';
import { type CellGroup, SAMPLE, type WaffleLayout } from './layout.ts';
import { drawReport } from './report-mark.ts';
import type { Strip, Strips } from './strips.ts';
import type { Dated, Times } from './times.ts';

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

const kindOf = ({ said }: Report) => (said.side === null ? 'mark-figure' : `mark-figure side-${said.side}`);

function nameOf({ value, when, said, ...report }: Report): string {
  return `${value}, ${when}, ${said.words}${isDisputed(report) ? `, ${spoken().charts.disputed}` : ''}`;
}

function drawStrip({ report, labels, y, sure, to, hit }: Strip, { x0, x1, marks }: Strips, base: string): Element {
  const ticks = marks.map((x) => `M${px(x)},${px(y - 5)}v10`).join('');
  const link = { statements: report.statements, label: nameOf(report), base, kind: kindOf(report) };
  return drawLink({ ...link, data: { 'data-figure': report.id } }, [
    drawFrame(hit, 'hit'),
    s('path', { class: 'rule', d: `M${px(x0)},${px(y)}H${px(x1)}${ticks}` }),
    ...labels.map(drawLabel),
    ...drawReport(report, { along: 'x', across: y, sure, to }),
  ]);
}

function drawDated({ report, labels, x, vague, sure, to, hit }: Dated, base: string): Element {
  const { value, said, when } = report;
  const doubt = isDisputed(report) ? `, ${spoken().charts.disputed}` : '';
  const label = `${value}, ${said.who}, ${when}${doubt}`;
  const middle = (sure + to) / 2;
  const link = { statements: report.statements, label, base, kind: kindOf(report) };
  return drawLink({ ...link, data: { 'data-figure': report.id } }, [
    drawFrame(hit, 'hit'),
    vague && s('path', { class: 'arrow-on', d: `M${px(vague[0])},${px(middle)}H${px(vague[1])}` }),
    ...drawReport(report, { along: 'y', across: x, sure, to }),
    ...labels.map(drawLabel),
  ]);
}

function drawTimes({ labels, x0, x1, grid, ticks, dated }: Times, base: string): ElementContent[] {
  const zero = grid.at(-1) ?? 0;
  return [
    s('g', { class: 'axis', 'aria-hidden': 'true' }, [
      s('path', {
        class: 'rule',
        d: grid
          .slice(0, -1)
          .map((y) => `M${px(x0)},${px(y)}H${px(x1)}`)
          .join(''),
      }),
      s('path', { class: 'axis-line', d: `M${px(x0)},${px(zero)}H${px(x1)}` }),
      s('path', { class: 'tick', d: ticks.map((x) => `M${px(x)},${px(zero)}v5`).join('') }),
      ...labels.map(drawLabel),
    ]),
    ...dated.map((each) => drawDated(each, base)),
  ];
}

function drawLatest({ latest, groups, cell, notes, hit }: WaffleLayout, base: string): Element {
  const { statements } = latest;
  const drawn = notes.map(({ labels }) => labels.map(({ lines }) => lines.join(' ')).join(' '));
  const label = drawn.join('; ');
  return drawLink({ statements, label, base, kind: kindOf(latest), data: { 'data-figure': latest.id } }, [
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
  const { strips, times } = waffle;
  return [
    drawLatest(waffle, base),
    ...(times ? drawTimes(times, base) : []),
    ...(strips
      ? [
          s('g', { class: 'axis', 'aria-hidden': 'true' }, [strips.heading, ...strips.ticks].map(drawLabel)),
          ...strips.strips.map((strip) => drawStrip(strip, strips, base)),
          ...(strips.more ? [s('g', { 'aria-hidden': 'true' }, [drawLabel(strips.more)])] : []),
        ]
      : []),
  ];
}
