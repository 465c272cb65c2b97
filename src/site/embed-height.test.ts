import { describe, expect, test } from 'vitest';
import type { ChartSpec, Drawing } from '../model/chart-spec.ts';
import { embedHeight } from './embed-height.ts';

const drawing = (layout: Drawing['layout'], width: number, height: number): Drawing => ({
  layout,
  width,
  height,
  svg: '',
});
const chart = {
  title: 'The lower dam holds more',
  subtitle: 'Cubic metres',
  note: '',
  drawings: [drawing('narrow', 320, 400), drawing('wide', 720, 300)],
} as unknown as ChartSpec;

describe('embedHeight', () => {
  test('takes the drawing that the page shows at that width, at the size it has there', () => {
    expect(embedHeight(chart, 344)).toBe(590);
    expect(embedHeight(chart, 560)).toBe(790);
    expect(embedHeight(chart, 744)).toBe(490);
  });

  test('makes room for a long note', () => {
    expect(embedHeight({ ...chart, note: 'Drawn by hand. '.repeat(40) })).toBeGreaterThan(embedHeight(chart) + 90);
  });

  test('is small where there is nothing to draw', () => {
    expect(embedHeight({ ...chart, drawings: [] })).toBeLessThan(250);
  });
});
