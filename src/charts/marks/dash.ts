import type { Element } from 'hast';
import { s } from 'hastscript';
import { px } from '../px.ts';

const HALF = 3.5;

/** Draws the short stroke that stands where nothing is said. A stroke, not a letter: nobody needs to read it out. */
export function drawDash(x: number, y: number): Element {
  return s('path', { class: 'dash', d: `M${px(x - HALF)},${px(y)}h${2 * HALF}` });
}
