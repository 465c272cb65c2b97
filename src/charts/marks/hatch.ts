import type { Element } from 'hast';
import { s } from 'hastscript';
import { px } from '../px.ts';

/*
 * Hatching as drawn lines, not as an SVG pattern: a pattern needs an id, and ids of two drawings on one page clash.
 * What sources dispute slants up to the right, what nobody makes clear slants down, so the two differ without colour.
 */

const GAP = 4;

/** `up`: lines at 45 degrees from bottom left to top right; `down`: from top left to bottom right. */
export type Slant = 'up' | 'down';

/** How a hatch looks: distance of its lines in px, their way, and an extra class. */
export interface HatchLook {
  readonly gap?: number;
  readonly slant?: Slant;
  readonly tone?: string | undefined;
}

const kind = (tone?: string) => ['hatch', tone].filter(Boolean).join(' ');

/** Hatches a disc. */
export function hatchDisc(x: number, y: number, r: number, look: HatchLook = {}): Element {
  const { gap = GAP, slant = 'up', tone } = look;
  const way = slant === 'up' ? 1 : -1;
  const steps: string[] = [];
  const count = Math.floor(r / gap);
  for (let i = -count; i <= count; i++) {
    const off = i * gap;
    // Half the chord that lies `off` away from the middle, along the 45 degree line.
    const half = Math.sqrt(Math.max(0, r * r - off * off)) * Math.SQRT1_2;
    const [cx, cy] = [x + off * Math.SQRT1_2, y + way * off * Math.SQRT1_2];
    steps.push(`M${px(cx - half)},${px(cy + way * half)}L${px(cx + half)},${px(cy - way * half)}`);
  }
  return s('path', { class: kind(tone), d: steps.join('') });
}

/** Hatches a rectangle. */
export function hatchBar(x: number, y: number, width: number, height: number, look: HatchLook = {}): Element {
  const { gap = GAP, slant = 'up', tone } = look;
  const across = (at: number) => px(slant === 'up' ? x + at : x + width - at);
  const steps: string[] = [];
  for (let start = gap / 2; start < width + height; start += gap) {
    // The line x + y = start, cut at the four sides.
    const x0 = Math.max(0, start - height);
    const x1 = Math.min(width, start);
    steps.push(`M${across(x0)},${px(y + start - x0)}L${across(x1)},${px(y + start - x1)}`);
  }
  return s('path', { class: kind(tone), d: steps.join('') });
}
