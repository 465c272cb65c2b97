import { type Anchor, type Box, contains, grow, overlaps, textBox } from './boxes.ts';
import type { Label } from './marks/label.ts';
import { measureText } from './measure-text.ts';

/** A label that looks for room beside its point. */
export interface Wanting {
  readonly x: number;
  readonly y: number;
  /** Distance from the point to the near edge of the text. */
  readonly reach: number;
  readonly label: Omit<Label, 'x' | 'y' | 'anchor'>;
  /** Sides to try, best first. */
  readonly sides: readonly Side[];
}

export type Side = 'right' | 'left' | 'over' | 'under' | 'on';

const ANCHORS: Readonly<Record<Side, Anchor>> = {
  right: 'start',
  left: 'end',
  over: 'middle',
  under: 'middle',
  on: 'middle',
};

const LEADING = 1.2;

function standAt(wanting: Wanting, side: Side): Label {
  const { x, y, reach, label } = wanting;
  const below = (label.lines.length - 1) * label.size * LEADING;
  const middle = y + label.size * 0.28 + label.size * 0.06 - below / 2;
  const at = {
    right: [x + reach, middle],
    left: [x - reach, middle],
    over: [x, y - reach - below - label.size * 0.2],
    under: [x, y + reach + label.size * 0.8],
    on: [x, middle],
  }[side];
  return { ...label, x: at[0] ?? x, y: at[1] ?? y, anchor: ANCHORS[side] };
}

/**
 * Finds a place for one label that touches nothing and stays inside `bounds`.
 *
 * @param taken - Boxes of what is drawn already.
 * @returns Null when no side has room.
 */
export function placeLabel(wanting: Wanting, taken: readonly Box[], bounds: Box): Label | null {
  for (const side of wanting.sides) {
    const label = standAt(wanting, side);
    const box = grow(textBox(label), 2);
    if (contains(bounds, box) && !taken.some((other) => overlaps(box, other))) return label;
  }
  return null;
}

/** Width of the widest line. */
export function labelWidth(label: Pick<Label, 'lines' | 'size' | 'bold'>): number {
  return Math.max(...label.lines.map((line) => measureText(line, label.size, label.bold)));
}
