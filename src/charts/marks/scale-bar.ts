import type { Element } from 'hast';
import { s } from 'hastscript';
import { pathOf, px } from '../px.ts';
import { drawLabel } from './label.ts';

const TICK = 5;

/** A length of ground and how long it is on paper. */
export interface ScaleBar {
  /** Left end of the line, in px. */
  readonly x: number;
  readonly y: number;
  readonly km: number;
  readonly width: number;
  readonly size: number;
}

/** Draws a line with end ticks, its length written over it. */
export function drawScaleBar(bar: ScaleBar): Element {
  const end = bar.x + bar.width;
  return s('g', { class: 'scale-bar' }, [
    s('path', {
      class: 'scale-line',
      d: pathOf([
        [bar.x, bar.y - TICK],
        [bar.x, bar.y],
        [end, bar.y],
        [end, bar.y - TICK],
      ]),
    }),
    drawLabel({
      x: px(bar.x + bar.width / 2),
      y: px(bar.y - TICK - 3),
      lines: [`${bar.km}\u00a0km`],
      size: bar.size,
      anchor: 'middle',
      halo: true,
    }),
  ]);
}
