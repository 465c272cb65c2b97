import type { Element } from 'hast';
import { s } from 'hastscript';
import { px } from '../px.ts';
import { hatchBar } from './hatch.ts';

/** `exact`: known to the day; `spread`: anywhere in the bar. Planned ones are open, disputed ones hatched. */
export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly exact: boolean;
  readonly planned: boolean;
  readonly disputed: boolean;
}

/** Draws a bar, with round ends unless it is hatched; its class tells the style sheet what it means. */
export function drawBar(bar: Bar): Element[] {
  const kind = ['bar', bar.exact ? 'bar-exact' : 'bar-spread'];
  if (bar.planned) kind.push('bar-planned');
  if (bar.disputed) kind.push('bar-disputed');
  // Hatching fills the whole rectangle, so its corners must not be round.
  const r = bar.disputed ? 1 : Math.min(bar.height, bar.width) / 2;
  const rect = s('rect', {
    class: kind.join(' '),
    x: px(bar.x),
    y: px(bar.y),
    width: px(bar.width),
    height: px(bar.height),
    rx: px(r),
  });
  return bar.disputed ? [rect, hatchBar(bar.x, bar.y, bar.width, bar.height)] : [rect];
}
