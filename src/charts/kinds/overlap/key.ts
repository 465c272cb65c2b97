import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import { type DotShape, drawDot } from '../../marks/dot.ts';
import { drawFrame } from '../../marks/frame.ts';
import type { KeyItem } from '../../marks/key.ts';
import { px } from '../../px.ts';
import type { OverlapCell, OverlapData, OverlapRow } from './data.ts';

const R = 5.5;

/** A line between dots: they repeat one origin. */
export function drawEcho(x0: number, x1: number, y: number, bow = 0): ElementContent {
  const d = bow === 0 ? `H${px(x1)}` : `v${bow}H${px(x1)}v${-bow}`;
  return s('path', { class: 'echo', d: `M${px(x0)},${px(y)}${d}` });
}

/** What a dot shows: whether the article names a source, and whether the claim is disputed. */
export function drawTell(
  { origins, side }: OverlapCell,
  { disputed }: OverlapRow,
  x: number,
  y: number,
): ElementContent[] {
  const shape: DotShape = disputed ? 'hatched' : origins.length > 0 ? 'filled' : 'open';
  return drawDot(x, y, R, shape, side ? `side-${side}` : undefined);
}

/** The key: every sign that the data hold, and no other. */
export function keyOf({ groups }: OverlapData): KeyItem[] {
  const rows = groups.flatMap((group) => group.rows);
  const item = (text: string, shape: DotShape): KeyItem => ({
    text,
    width: 2 * R,
    sign: (x, y) => drawDot(x, y, R, shape),
  });
  const plain = rows.filter(({ disputed }) => !disputed).flatMap(({ cells }) => cells);
  const items: KeyItem[] = [];
  if (plain.some(({ origins }) => origins.length > 0)) items.push(item('names a source', 'filled'));
  if (plain.some(({ origins }) => origins.length === 0)) items.push(item('own voice', 'open'));
  if (rows.some(({ disputed }) => disputed)) items.push(item('disputed', 'hatched'));
  if (rows.some(({ echoes }) => echoes.length > 0)) {
    const sign = (x: number, y: number) => [
      drawEcho(x - 10, x + 10, y),
      ...drawDot(x - 10, y, 4),
      ...drawDot(x + 10, y, 4),
    ];
    items.push({ text: 'one origin, told again', width: 28, sign });
  }
  const share = (x: number, y: number) => [drawFrame({ x0: x - 10, y0: y - 2.5, x1: x + 10, y1: y + 2.5 }, 'share')];
  return [...items, { text: 'share of all claims', width: 20, sign: share }];
}
