import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { measureText } from '../measure-text.ts';
import { drawLabel } from './label.ts';

/** One sign of a chart and what it means. */
export interface KeyItem {
  /** Draws the sign about a middle. */
  readonly sign: (x: number, y: number) => readonly ElementContent[];
  readonly width: number;
  readonly text: string;
  /** Stands for what is not there. */
  readonly blank?: boolean;
}

export interface PlacedKeyItem extends KeyItem {
  readonly x: number;
  readonly y: number;
}

const GAP = 18;
/** Room for the outline of the first sign. */
const EDGE = 1;
const SIGN_GAP = 6;
const LEADING = 1.65;

/**
 * Sets signs in lines, like words.
 *
 * @param y - Middle of the first line.
 * @returns `bottom` is the lower edge of the last line.
 */
export function layOutKey(
  items: readonly KeyItem[],
  y: number,
  width: number,
  size: number,
): { placed: readonly PlacedKeyItem[]; bottom: number } {
  const placed: PlacedKeyItem[] = [];
  let [x, line] = [EDGE, y];
  for (const item of items) {
    const room = item.width + SIGN_GAP + measureText(item.text, size);
    if (x > EDGE && x + room > width) {
      x = EDGE;
      line += size * LEADING;
    }
    placed.push({ ...item, x, y: line });
    x += room + GAP;
  }
  return { placed, bottom: items.length === 0 ? y - (size * LEADING) / 2 : line + (size * LEADING) / 2 };
}

/** Draws a key; it tells by eye what the names of the marks tell by ear. */
export function drawKey(placed: readonly PlacedKeyItem[], size: number): Element {
  return s(
    'g',
    { class: 'key', 'aria-hidden': 'true' },
    placed.flatMap((item) => [
      ...item.sign(item.x + item.width / 2, item.y),
      drawLabel({
        x: item.x + item.width + SIGN_GAP,
        y: item.y + size * 0.34,
        lines: [item.text],
        size,
        anchor: 'start',
        tone: 'soft',
      }),
    ]),
  );
}
