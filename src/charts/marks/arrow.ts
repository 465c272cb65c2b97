import type { Element } from 'hast';
import { s } from 'hastscript';
import { pathOf } from '../px.ts';

type Point = readonly [number, number];

const HEAD = 6;

/** Draws a straight arrow with an open head at `to`. */
export function drawArrow(from: Point, to: Point, kind = 'arrow', head = HEAD): Element {
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const wing = (turn: number): Point => [to[0] - head * Math.cos(angle + turn), to[1] - head * Math.sin(angle + turn)];
  return s('path', { class: kind, d: pathOf([from, to]) + pathOf([wing(0.55), to, wing(-0.55)]) });
}
