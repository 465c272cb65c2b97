import type { Element } from 'hast';
import { s } from 'hastscript';
import { px } from '../px.ts';
import { hatchDisc } from './hatch.ts';

/** How a dot is drawn: full, open, open with a cross, hatched as disputed, hatched the other way as unclear. */
export type DotShape = 'filled' | 'open' | 'crossed' | 'hatched' | 'unclear';

/** Radius by the number of independent origins; from three on it stays, as more would not be read off. */
const RADII = [4, 6, 8, 10] as const;
/** Distance of the lines on a hatched dot, px. */
const HATCH = 3.2;

/** Radius of a dot that stands for something with so many independent origins. */
export function radiusOf(origins: number): number {
  return RADII[Math.min(origins, RADII.length - 1)] ?? RADII[0];
}

/** Draws a dot; `tone` is an extra class, such as that of a side. */
export function drawDot(x: number, y: number, r: number, shape: DotShape = 'filled', tone?: string): Element[] {
  const kind = ['dot', `dot-${shape}`, tone].filter(Boolean).join(' ');
  const disc = s('circle', { class: kind, cx: px(x), cy: px(y), r: px(r) });
  if (shape === 'hatched') return [disc, hatchDisc(x, y, r, { gap: HATCH, tone: 'dot-disputed' })];
  if (shape === 'unclear') return [disc, hatchDisc(x, y, r, { gap: HATCH, slant: 'down', tone })];
  if (shape !== 'crossed') return [disc];
  const arm = r * Math.SQRT1_2;
  const d = `M${px(x - arm)},${px(y - arm)}l${px(2 * arm)},${px(2 * arm)}M${px(x - arm)},${px(y + arm)}l${px(2 * arm)},${px(-2 * arm)}`;
  return [disc, s('path', { class: ['cross', tone].filter(Boolean).join(' '), d })];
}
