import type { Element } from 'hast';
import { s } from 'hastscript';
import { px } from '../px.ts';
import { drawLabel } from './label.ts';

/** One piece of a time axis with its own scale. */
export interface AxisPiece {
  readonly x0: number;
  readonly x1: number;
  readonly name: string;
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
}

const TICK = 5;
const NAME_RISE = 26;
const LABEL_RISE = 9;

/**
 * Draws one piece: its name, tick labels, a line, and grid lines down to `bottom`.
 *
 * @param y - Where the line lies.
 */
export function drawAxis(piece: AxisPiece, y: number, bottom: number, size: number): Element {
  const { x0, x1, name, ticks } = piece;
  return s('g', { class: 'axis' }, [
    drawLabel({ x: x0, y: y - NAME_RISE, lines: [name], size, anchor: 'start', bold: true }),
    s('path', { class: 'axis-line', d: `M${px(x0)},${px(y)}H${px(x1)}` }),
    s('path', {
      class: 'grid',
      d: ticks.map((tick) => `M${px(tick.x)},${px(y - TICK)}V${px(bottom)}`).join(''),
    }),
    ...ticks.map((tick) =>
      drawLabel({ x: tick.x, y: y - LABEL_RISE, lines: [tick.label], size, anchor: 'middle', tone: 'soft' }),
    ),
  ]);
}
