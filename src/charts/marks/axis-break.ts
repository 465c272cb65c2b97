import type { Element } from 'hast';
import { s } from 'hastscript';
import { px } from '../px.ts';

/** Draws the two slanted strokes that say: here the scale changes. */
export function drawAxisBreak(x: number, y: number): Element {
  const stroke = (at: number) => `M${px(at - 2)},${px(y + 5)}l4,-10`;
  return s('path', { class: 'axis-break', d: stroke(x - 2.5) + stroke(x + 2.5) });
}
