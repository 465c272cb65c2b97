import type { Element } from 'hast';
import { s } from 'hastscript';
import { pathOf } from '../px.ts';

/** Draws a hairline between a mark and the label that stands away from it. */
export function drawLeader(points: readonly (readonly [number, number])[]): Element {
  return s('path', { class: 'leader', d: pathOf(points) });
}
