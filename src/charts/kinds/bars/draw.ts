import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { spoken } from '../../../words/index.ts';
import { drawAmount, drawRest, drawTrack, fadeOf } from '../../marks/amount.ts';
import { drawFrame } from '../../marks/frame.ts';
import { drawKey } from '../../marks/key.ts';
import { drawLabel } from '../../marks/label.ts';
import { drawLeader } from '../../marks/leader.ts';
import { drawLink } from '../../marks/link.ts';
import { px } from '../../px.ts';
import { isDisputed, type Report } from '../../reports.ts';
import { BAR, type BarsLayout, type PlacedRow } from './layout.ts';
import type { PlacedPiece } from './pieces.ts';

const PIECE_GAP = 1;

/** Where a figure is drawn. */
export interface FigurePlace {
  readonly x0: number;
  readonly x: (value: number) => number;
  readonly y: number;
  readonly height: number;
  /** What lies before it, in the unit of the bar. */
  readonly from?: number;
  /** Which of several pieces it is, from 1. */
  readonly nth?: number;
}

/** Draws one figure as a bar, or as a piece of one. */
export function drawFigure(report: Report, place: FigurePlace): ElementContent[] {
  const { x0, x, y, height, from = 0, nth = 1 } = place;
  const { sure, to, edge } = report.extent;
  return drawAmount({
    x: x0,
    y,
    height,
    sure: x(from + sure),
    to: x(from + to),
    edge,
    disputed: isDisputed(report),
    nth,
  });
}

const sideOf = (side: string | null) => (side === null ? '' : ` side-${side}`);

/** A small piece of the same look; what is open or soft about the piece its words say. */
function drawSample({ report, sample }: PlacedPiece, nth: number): ElementContent[] {
  if (!sample) return [];
  const { x, y, side } = sample;
  if (!report) return drawRest(x, x + side, y, side);
  return drawAmount({
    x,
    y,
    height: side,
    sure: x + side,
    to: x + side,
    edge: 'exact',
    disputed: isDisputed(report),
    nth,
  });
}

/** What the parts leave over begins where the soft end of the last part ends. */
function restFrom({ pieces, x }: PlacedRow, x0: number): number {
  const last = pieces.at(-2);
  return last?.report?.extent.edge === 'about' ? x0 + fadeOf(last.x1 - x(0)) : x0;
}

function drawPieces(placed: PlacedRow, base: string): ElementContent[] {
  const { row, pieces, x, y } = placed;
  return pieces.map((piece, i) => {
    const { report, x0, x1, label, leader } = piece;
    const words = label.lines.join(' ');
    const marks = [...drawSample(piece, i + 1), leader && drawLeader(leader), drawLabel(label)];
    if (!report) {
      const link = { statements: row.statements, label: `${words}: ${row.name}`, base, kind: 'mark-rest' };
      return drawLink(link, [...drawRest(restFrom(placed, x0) + PIECE_GAP, x1, y, BAR), ...marks]);
    }
    const { statements, said, id } = report;
    const doubt = isDisputed(report) ? `, ${spoken().charts.disputed}` : '';
    const kind = `mark-figure${sideOf(said.side)}`;
    const from = row.pieces[i]?.from ?? 0;
    const link = { statements, label: `${words}, ${said.words}${doubt}`, base, kind, data: { 'data-figure': id } };
    return drawLink(link, [
      ...drawFigure(report, { x0: x0 + (i > 0 ? PIECE_GAP : 0), x, y, height: BAR, from, nth: i + 1 }),
      ...marks,
    ]);
  });
}

/** The whole of a bar that has pieces: its words, and a line where it ends. */
function drawHead(placed: PlacedRow, base: string): Element {
  const { row, labels, y, x, track, hit } = placed;
  const { total, said, statements, pieces, rest } = row;
  const words = labels.map(({ lines }) => lines.join(' ')).join(', ');
  const doubt = total && isDisputed(total) ? `, ${spoken().charts.disputed}` : '';
  const over = row.over > 0 && row.whole !== null ? x(row.whole) : null;
  const plain = pieces.length === 0 && rest === null;
  return drawLink(
    {
      statements: total?.statements ?? statements,
      label: `${words}${doubt}`,
      base,
      kind: `mark-figure${sideOf((total?.said ?? said).side)}`,
      ...(total ? { data: { 'data-figure': total.id } } : {}),
    },
    [
      drawFrame(plain ? hit : { ...hit, y1: y + BAR }, 'hit'),
      ...labels.map(drawLabel),
      track === null ? null : drawTrack(x(0), track, y, BAR),
      ...(plain && total ? drawFigure(total, { x0: x(0), x, y, height: BAR }) : []),
      over === null ? null : s('path', { class: 'axis-line', d: `M${px(over)},${px(y - 4)}v${BAR + 8}` }),
    ],
  );
}

/** Ticks are no part of what a bar says, so they stand outside of its link. */
function drawTicks({ ticks, y }: PlacedRow): Element[] {
  if (ticks.length === 0) return [];
  return [
    s('g', { 'aria-hidden': 'true' }, [
      s('path', { class: 'tick', d: ticks.map((tick) => `M${px(tick.x)},${px(y + BAR)}v5`).join('') }),
      ...ticks.flatMap(({ label }) => (label ? drawLabel(label) : [])),
    ]),
  ];
}

/** Draws the laid out bars, account by account. */
export function drawBars({ width, size, key, rules, rows }: BarsLayout, base: string): ElementContent[] {
  return [
    ...(key.length > 0 ? [drawKey(key, size)] : []),
    ...(rules.length > 0
      ? [s('path', { class: 'rule', d: rules.map((y) => `M0,${px(y)}H${px(width)}`).join('') })]
      : []),
    ...rows.map((placed) =>
      s('g', { role: 'group', 'aria-label': placed.row.name }, [
        drawHead(placed, base),
        ...drawTicks(placed),
        ...drawPieces(placed, base),
      ]),
    ),
  ];
}
