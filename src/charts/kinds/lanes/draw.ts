import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { spoken } from '../../../words/index.ts';
import { type Box, grow, textBox } from '../../boxes.ts';
import { drawArrow } from '../../marks/arrow.ts';
import { drawFrame } from '../../marks/frame.ts';
import { hatchBar } from '../../marks/hatch.ts';
import { drawLabel } from '../../marks/label.ts';
import { drawLink } from '../../marks/link.ts';
import { pathOf } from '../../px.ts';
import type { LaneRow } from './data.ts';
import type { LanesLayout, PlacedBeside, PlacedCross, PlacedLane, PlacedRow } from './layout.ts';

const GAP = 5;
const HATCH = 7;

/** Draws the box of a step. */
export function drawStep(box: Box, { held: { self, disputed }, against }: LaneRow): ElementContent[] {
  const kind = ['step', !self && 'step-reported', against.length > 0 && 'step-opposed'].filter(Boolean).join(' ');
  const frame = drawFrame(box, kind);
  return disputed ? [frame, hatchBar(box.x0, box.y0, HATCH, box.y1 - box.y0, { tone: 'dot-disputed' })] : [frame];
}

function nameRow({ held, first, next, against }: LaneRow, note: string): string {
  const other = against.length === 0 ? '' : `; ${spoken().charts.otherWayRound(against)}`;
  return `${spoken().charts.inOrder(first, next, note)}${other}; ${held.said}`;
}

function drawRow({ row, steps, note, hit }: PlacedRow, base: string): Element {
  const { held } = row;
  const [a, b] = steps;
  const y = (a.box.y0 + a.box.y1) / 2;
  const arrow = drawArrow([a.box.x1 + GAP, y], [b.box.x0 - GAP, y], held.self ? 'order' : 'order order-reported');
  return drawLink(
    { statements: held.statements, label: nameRow(row, note.lines.join(' ')), base, kind: `side-${held.side}` },
    [
      drawFrame(hit, 'hit'),
      ...drawStep(a.box, row),
      drawLabel(a.label),
      arrow,
      ...drawStep(b.box, row),
      drawLabel(b.label),
      drawLabel(note),
    ],
  );
}

function drawBeside({ held, label, hit }: PlacedBeside, base: string): Element {
  const name = `${label.lines.join(' ')}; ${held.said}`;
  return drawLink({ statements: held.statements, label: name, base, kind: `side-${held.side}` }, [
    drawFrame(hit, 'hit'),
    drawLabel(label),
  ]);
}

function drawLane({ lane, labels, band, rows, beside }: PlacedLane, base: string): Element {
  return s('g', { role: 'group', 'aria-label': lane.name, class: `side-${lane.side}` }, [
    drawFrame(band, 'band'),
    s('g', labels.map(drawLabel)),
    ...rows.map((row) => drawRow(row, base)),
    ...beside.map((each) => drawBeside(each, base)),
  ]);
}

function drawCross({ threads, label }: PlacedCross): Element {
  return s('g', { 'aria-hidden': 'true' }, [
    s('path', { class: 'thread', d: threads.map(({ from, to }) => pathOf([from, to])).join('') }),
    // The words stand where the threads cross, on paper of their own.
    drawFrame(grow(textBox(label), 4), 'knot'),
    drawLabel(label),
  ]);
}

/** Draws the laid out lanes; the threads stand under them, so that they cover no words. */
export function drawLanes({ heads, lanes, crosses }: LanesLayout, base: string): ElementContent[] {
  return [
    s('g', { 'aria-hidden': 'true' }, heads.map(drawLabel)),
    ...crosses.map(drawCross),
    ...lanes.map((lane) => drawLane(lane, base)),
  ];
}
