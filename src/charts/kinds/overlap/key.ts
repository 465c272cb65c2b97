import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import { spoken } from '../../../words/index.ts';
import { type DotShape, drawDot } from '../../marks/dot.ts';
import { drawFrame } from '../../marks/frame.ts';
import { hatchBar } from '../../marks/hatch.ts';
import type { KeyItem } from '../../marks/key.ts';
import { px } from '../../px.ts';
import type { OverlapCell, OverlapData } from './data.ts';

const R = 5.5;
/** How far the strip of a disputed claim reaches beyond the middles of its dots. */
const STRIP = 10;

/** A line between dots: they repeat one origin. */
export function drawEcho(x0: number, x1: number, y: number, bow = 0): ElementContent {
  const d = bow === 0 ? `H${px(x1)}` : `v${bow}H${px(x1)}v${-bow}`;
  return s('path', { class: 'echo', d: `M${px(x0)},${px(y)}${d}` });
}

/** What a dot shows: whether the article names a source. */
export function drawTell({ origins, side }: OverlapCell, x: number, y: number): ElementContent[] {
  return drawDot(x, y, R, origins.length > 0 ? 'filled' : 'open', side ? `side-${side}` : undefined);
}

/** A hatched strip behind the dots of a claim that sources dispute; the dots go on telling who names a source. */
export function drawDispute(x0: number, x1: number, y: number): ElementContent {
  return hatchBar(x0 - STRIP, y - STRIP, x1 - x0 + 2 * STRIP, 2 * STRIP, { tone: 'dot-disputed' });
}

/** The key: every sign that the data hold, and no other. */
export function keyOf({ groups }: OverlapData): KeyItem[] {
  const rows = groups.flatMap((group) => group.rows);
  const item = (text: string, shape: DotShape): KeyItem => ({
    text,
    width: 2 * R,
    sign: (x, y) => drawDot(x, y, R, shape),
  });
  const cells = rows.flatMap((row) => row.cells);
  const items: KeyItem[] = [];
  if (cells.some(({ origins }) => origins.length > 0)) items.push(item(spoken().charts.namesASource, 'filled'));
  if (cells.some(({ origins }) => origins.length === 0)) items.push(item(spoken().charts.ownVoice, 'open'));
  if (rows.some(({ disputed }) => disputed))
    items.push({ text: spoken().charts.disputed, width: 20, sign: (x, y) => [drawDispute(x, x, y)] });
  if (rows.some(({ echoes }) => echoes.length > 0)) {
    const sign = (x: number, y: number) => [
      drawEcho(x - 10, x + 10, y),
      ...drawDot(x - 10, y, 4),
      ...drawDot(x + 10, y, 4),
    ];
    items.push({ text: spoken().charts.toldAgain, width: 28, sign });
  }
  const share = (x: number, y: number) => [drawFrame({ x0: x - 10, y0: y - 2.5, x1: x + 10, y1: y + 2.5 }, 'share')];
  return [...items, { text: spoken().charts.shareOfAll, width: 20, sign: share }];
}
