import type { Element } from 'hast';
import { s } from 'hastscript';
import { px } from '../px.ts';
import { drawLabel } from './label.ts';

/** One piece of a time axis with its own scale. */
export interface AxisPiece {
  readonly x0: number;
  readonly x1: number;
  readonly name: string;
  /** A label stands over its tick, but for the outermost, which stay inside the piece; it may be empty. */
  readonly ticks: readonly { readonly x: number; readonly labelX: number; readonly label: string }[];
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
    ...ticks
      .filter((tick) => tick.label !== '')
      .map((tick) =>
        drawLabel({ x: tick.labelX, y: y - LABEL_RISE, lines: [tick.label], size, anchor: 'middle', tone: 'soft' }),
      ),
  ]);
}
