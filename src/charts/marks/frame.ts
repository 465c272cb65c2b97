import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Box } from '../boxes.ts';
import { px } from '../px.ts';

/** Draws the outline of a box, such as a neatline; `kind` is its class. */
export function drawFrame(box: Box, kind = 'frame'): Element {
  return s('rect', {
    class: kind,
    x: px(box.x0),
    y: px(box.y0),
    width: px(box.x1 - box.x0),
    height: px(box.y1 - box.y0),
  });
}
