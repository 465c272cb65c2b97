import { describe, expect, test } from 'vitest';
import { spread } from './spread.ts';

describe('spread', () => {
  test('leaves alone what is far enough apart', () => {
    expect(spread([0, 20, 50], 10)).toEqual([0, 20, 50]);
  });

  test('moves crowded ones apart about their middle', () => {
    expect(spread([10, 10, 10], 10)).toEqual([0, 10, 20]);
  });

  test('stays within bounds', () => {
    expect(spread([0, 1], 10, 0)).toEqual([0, 10]);
    expect(spread([99, 100], 10, 0, 100)).toEqual([90, 100]);
  });

  test('takes an empty list', () => {
    expect(spread([], 10)).toEqual([]);
  });
});
