import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import type { Edge } from '../extents.ts';
import { px } from '../px.ts';
import { drawArrow } from './arrow.ts';
import { hatchBar } from './hatch.ts';

/** An amount as a bar: full as far as it is sure, then as open as its words. All in px. */
export interface Amount {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** Where what is sure ends. */
  readonly sure: number;
  /** Where what may be ends; `sure` where no range is given. */
  readonly to: number;
  readonly edge: Edge;
  /** Sources contradict it. */
  readonly disputed: boolean;
  /** Which of several pieces it is, from 1; each is drawn lighter. */
  readonly nth?: number;
}

/** Length of the arrow that goes on from an open end. */
export const OPEN = 26;
/** How far an end fades either way, at most, and as a share of the bar. */
const FADE = 12;
const FADE_SHARE = 0.3;
/** Shares of a strip's place that it fills, from the bar outwards. */
const STRIPS = [0.8, 0.65, 0.5, 0.35, 0.2] as const;
/** Nothing thinner than this can be seen. */
const THIN = 1;

/** How far the fading end of a bar of some width reaches from its value, in px. */
export function fadeOf(width: number): number {
  return Math.min(FADE, Math.max(THIN, width * FADE_SHARE));
}

function drawBox(kind: string, x0: number, x1: number, y: number, height: number): Element {
  return s('rect', { class: kind, x: px(x0), y: px(y), width: px(Math.max(0, x1 - x0)), height: px(height) });
}

/** A stretch that thins out to the right in upright strips, which print and a copier keep. */
function drawFade(kind: string, x0: number, x1: number, y: number, height: number): Element {
  const step = (x1 - x0) / STRIPS.length;
  const d = STRIPS.map((share, i) => {
    const width = px(step * share);
    return `M${px(x0 + i * step)},${px(y)}h${width}v${px(height)}h${-width}z`;
  });
  return s('path', { class: kind, d: d.join('') });
}

/** Draws an amount; its class tells the style sheet what it means. */
export function drawAmount(amount: Amount): ElementContent[] {
  const { x, y, height, sure, to, edge, disputed, nth = 1 } = amount;
  const kind = disputed ? 'amount amount-disputed' : `amount amount-${Math.min(nth, 3)}`;
  const fade = fadeOf(to - x);
  const fades = edge === 'about' || edge === 'below';
  const from = edge === 'below' ? to - 2 * fade : to - fade;
  const until = edge === 'below' ? to : to + fade;
  // Of a range only the far end is soft; what lies before it is sure to its own value.
  const full = fades && to === sure ? Math.max(x, from) : sure;
  const open: ElementContent[] = [];
  if (full > x) open.push(drawBox(kind, x, full, y, height));
  if (disputed && full > x) open.push(hatchBar(x, y, full - x, height));
  if (to > sure) open.push(drawBox('amount-maybe', sure, fades ? Math.max(sure, from) : to, y, height));
  if (fades) open.push(drawFade(disputed ? 'fade fade-disputed' : 'fade', Math.max(x, from), until, y, height));
  if (edge === 'open')
    open.push(drawArrow([to + 2, y + height / 2], [to + OPEN, y + height / 2], 'arrow amount-on', 6));
  return open;
}

/** Draws what nobody breaks down: an outline with hatching. */
export function drawRest(x0: number, x1: number, y: number, height: number): ElementContent[] {
  return [drawBox('amount-rest', x0, x1, y, height), hatchBar(x0, y, x1 - x0, height, { gap: 5, slant: 'down' })];
}

/** Draws the ground that a bar stands on: all that there could be. */
export function drawTrack(x0: number, x1: number, y: number, height: number): Element {
  return drawBox('track', x0, x1, y, height);
}
