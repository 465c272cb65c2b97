import { measureText } from './measure-text.ts';

/** A rectangle in px of the drawing. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export type Anchor = 'start' | 'middle' | 'end';

/** Lines of text as they are drawn: `y` is the baseline of the first one. */
export interface TextBlock {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly size: number;
  readonly anchor: Anchor;
  readonly bold?: boolean;
  /** Goes on behind the last line, after a space. */
  readonly tail?: { readonly text: string };
}

/** Line height as a share of the type size. */
export const LEADING = 1.2;
/** How far letters reach over and under the baseline, as shares of the type size. */
const ASCENT = 0.78;
const DESCENT = 0.22;

/** True when two boxes share more than an edge. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

/** True when `inner` lies wholly inside `outer`. */
export function contains(outer: Box, inner: Box): boolean {
  return inner.x0 >= outer.x0 && inner.y0 >= outer.y0 && inner.x1 <= outer.x1 && inner.y1 <= outer.y1;
}

/** The box that grows by `by` px on every side. */
export function grow(box: Box, by: number): Box {
  return { x0: box.x0 - by, y0: box.y0 - by, x1: box.x1 + by, y1: box.y1 + by };
}

/** The box around lines of text. */
export function textBox(block: TextBlock): Box {
  const last = block.lines.length - 1;
  const lines = block.lines.map((line, at) => (at === last && block.tail ? `${line} ${block.tail.text}` : line));
  const width = Math.max(...lines.map((line) => measureText(line, block.size, block.bold)));
  const left = { start: block.x, middle: block.x - width / 2, end: block.x - width }[block.anchor];
  const height = (block.lines.length - 1) * block.size * LEADING;
  return {
    x0: left,
    y0: block.y - block.size * ASCENT,
    x1: left + width,
    y1: block.y + height + block.size * DESCENT,
  };
}
