import { type Anchor, type Box, contains, grow, LEADING, overlaps, textBox } from './boxes.ts';
import type { Label } from './marks/label.ts';

export type Side =
  | 'right'
  | 'left'
  | 'over'
  | 'under'
  | 'on'
  | 'over-left'
  | 'over-right'
  | 'under-left'
  | 'under-right';

/** A label that looks for room beside one of its points. */
export interface Wanting {
  /** Points to stand at, best first. */
  readonly spots: readonly (readonly [number, number])[];
  /** Distance from the point to the near edge of the text. */
  readonly reach: number;
  readonly label: Omit<Label, 'x' | 'y' | 'anchor'>;
  /** Sides to try at each point, best first. */
  readonly sides: readonly Side[];
  /** Says whether the label may stand in a box that is free. */
  readonly fits?: (box: Box) => boolean;
}

/** Left, middle or right of the point, and over, level with or under it. */
const WAYS: Readonly<Record<Side, readonly [-1 | 0 | 1, -1 | 0 | 1]>> = {
  right: [1, 0],
  left: [-1, 0],
  over: [0, -1],
  under: [0, 1],
  on: [0, 0],
  'over-left': [-1, -1],
  'over-right': [1, -1],
  'under-left': [-1, 1],
  'under-right': [1, 1],
};

const ANCHORS: Readonly<Record<-1 | 0 | 1, Anchor>> = { [-1]: 'end', 0: 'middle', 1: 'start' };

function standAt({ reach, label }: Wanting, [x, y]: readonly [number, number], side: Side): Label {
  const [across, down] = WAYS[side];
  const { size, lines } = label;
  const more = (lines.length - 1) * size * LEADING;
  // At a corner the text begins nearer, because the distance is a diagonal one.
  const near = across !== 0 && down !== 0 ? reach * Math.SQRT1_2 : reach;
  const first = { [-1]: y - near - more - size * 0.22, 0: y + size * 0.34 - more / 2, 1: y + near + size * 0.78 }[down];
  return { ...label, x: x + across * near, y: first, anchor: ANCHORS[across] };
}

/**
 * Finds a place for one label that touches nothing and stays inside `bounds`.
 *
 * @param taken - Boxes of what is drawn already.
 * @returns Null when no point has room on any side.
 */
export function placeLabel(wanting: Wanting, taken: readonly Box[], bounds: Box): Label | null {
  for (const spot of wanting.spots) {
    for (const side of wanting.sides) {
      const label = standAt(wanting, spot, side);
      const box = grow(textBox(label), 1);
      const free = contains(bounds, box) && !taken.some((other) => overlaps(box, other));
      if (free && (wanting.fits?.(box) ?? true)) return label;
    }
  }
  return null;
}
