import type { Element } from 'hast';
import { s } from 'hastscript';
import { px } from '../px.ts';

/*
 * Hatching as drawn lines, not as an SVG pattern: a pattern needs an id, and ids of two drawings on one page clash.
 * Lines run at 45 degrees, from bottom left to top right.
 */

const GAP = 4;

/** Hatches a disc; `tone` is an extra class. */
export function hatchDisc(x: number, y: number, r: number, gap = GAP, tone?: string): Element {
  const steps: string[] = [];
  const count = Math.floor(r / gap);
  for (let i = -count; i <= count; i++) {
    const off = i * gap;
    // Half the chord that lies `off` away from the middle, along the 45 degree line.
    const half = Math.sqrt(Math.max(0, r * r - off * off)) * Math.SQRT1_2;
    const [cx, cy] = [x + off * Math.SQRT1_2, y + off * Math.SQRT1_2];
    steps.push(`M${px(cx - half)},${px(cy + half)}L${px(cx + half)},${px(cy - half)}`);
  }
  return s('path', { class: ['hatch', tone].filter(Boolean).join(' '), d: steps.join('') });
}

/** Hatches a rectangle. */
export function hatchBar(x: number, y: number, width: number, height: number, gap = GAP): Element {
  const steps: string[] = [];
  for (let start = gap / 2; start < width + height; start += gap) {
    // The line x + y = start, cut at the four sides.
    const x0 = Math.max(0, start - height);
    const x1 = Math.min(width, start);
    steps.push(`M${px(x + x0)},${px(y + start - x0)}L${px(x + x1)},${px(y + start - x1)}`);
  }
  return s('path', { class: 'hatch', d: steps.join('') });
}
