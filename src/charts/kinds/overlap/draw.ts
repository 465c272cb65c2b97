import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { spoken } from '../../../words/index.ts';
import { drawFrame } from '../../marks/frame.ts';
import { drawKey } from '../../marks/key.ts';
import { drawLabel } from '../../marks/label.ts';
import { drawLink } from '../../marks/link.ts';
import { listWords } from '../../phrases.ts';
import { px } from '../../px.ts';
import { drawDispute, drawEcho, drawTell } from './key.ts';
import type { OverlapLayout, PlacedCell, PlacedGroup, PlacedRow } from './layout.ts';

function drawCell({ cell, column, x, y, hit }: PlacedCell, base: string): Element {
  const who = cell.names.length === 0 ? spoken().charts.ownVoice : listWords(cell.names);
  return drawLink({ statements: cell.statements, label: `${column}: ${who}`, base }, [
    drawFrame(hit, 'hit'),
    ...drawTell(cell, x, y),
  ]);
}

function drawRow(placed: PlacedRow, base: string): Element {
  const { row, label, echoes, cells } = placed;
  const [first, last] = [cells[0], cells.at(-1)];
  return s('g', { role: 'group', 'aria-label': label.lines.join(' '), 'data-claim': row.claim }, [
    s('g', { 'aria-hidden': 'true' }, [
      drawLabel(label),
      ...(row.disputed && first && last ? [drawDispute(first.x, last.x, first.y)] : []),
      ...echoes.map(({ x0, x1, y, bow }) => drawEcho(x0, x1, y, bow)),
    ]),
    ...cells.map((cell) => drawCell(cell, base)),
  ]);
}

function drawGroup({ labels, bar, rows }: PlacedGroup, base: string): Element {
  return s('g', { role: 'group', 'aria-label': labels[0]?.lines.join(' ') }, [
    s('g', { 'aria-hidden': 'true' }, [...labels.map(drawLabel), drawFrame(bar, 'share')]),
    ...rows.map((row) => drawRow(row, base)),
  ]);
}

/** Draws the laid out claims, group by group. */
export function drawOverlap(
  { width, size, key, heads, leaders, rules, groups }: OverlapLayout,
  base: string,
): ElementContent[] {
  return [
    drawKey(key, size),
    s('path', { class: 'rule', d: rules.map((y) => `M0,${px(y)}H${width}`).join('') }),
    s('path', { class: 'grid', d: leaders.map(([x, y0, y1]) => `M${px(x)},${px(y0)}V${px(y1)}`).join('') }),
    s('g', { 'aria-hidden': 'true' }, heads.map(drawLabel)),
    ...groups.map((group) => drawGroup(group, base)),
  ];
}
