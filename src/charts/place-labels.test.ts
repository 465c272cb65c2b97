import { describe, expect, test } from 'vitest';
import { overlaps, textBox } from './boxes.ts';
import { placeLabel, type Wanting } from './place-labels.ts';

const bounds = { x0: 0, y0: 0, x1: 200, y1: 100 };
const mill: Wanting = {
  spots: [[100, 50]],
  reach: 8,
  label: { lines: ['Mill'], size: 12 },
  sides: ['right', 'left', 'over'],
};

describe('placeLabel', () => {
  test('takes the first side', () => {
    expect(placeLabel(mill, [], bounds)).toMatchObject({ x: 108, anchor: 'start' });
  });

  test('takes the next side when something stands there', () => {
    const weir = { x0: 105, y0: 40, x1: 150, y1: 60 };
    const label = placeLabel(mill, [weir], bounds);
    expect(label).toMatchObject({ x: 92, anchor: 'end' });
    expect(label && overlaps(textBox(label), weir)).toBe(false);
  });

  test('stays inside the bounds', () => {
    expect(placeLabel({ ...mill, spots: [[190, 50]] }, [], bounds)).toMatchObject({ anchor: 'end' });
  });

  test('tries the next point', () => {
    const wall = { x0: 60, y0: 20, x1: 140, y1: 80 };
    const spots = [
      [100, 50],
      [100, 90],
    ] as const;
    expect(placeLabel({ ...mill, spots }, [wall], bounds)).toMatchObject({ x: 108 });
  });

  test('gives up when there is no room', () => {
    expect(placeLabel(mill, [bounds], bounds)).toBeNull();
  });
});
