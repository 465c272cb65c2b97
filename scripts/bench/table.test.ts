import { describe, expect, test } from 'vitest';
import { formatTable, median, perTenfold, type Round, ratioOf } from './table.ts';

const cost = (cpu: number) => ({ cpu, wall: 0, memory: 0 });

describe('the figures of the benchmark', () => {
  test('take the middle of the rounds', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([])]).toEqual([2, 2.5, Number.NaN]);
  });

  test('compare within a round, and leave out rounds that lack one of the two', () => {
    const rounds: Round[] = [{ a: cost(2), b: cost(1) }, { a: cost(90), b: cost(30) }, { a: cost(7) }];
    expect(ratioOf(rounds, 'a', 'b')).toBe(2.5);
  });

  test('tell growth as if the sizes were a tenfold apart', () => {
    expect(perTenfold(100, 10, 1000)).toBeCloseTo(10);
  });

  test('stand in columns', () => {
    expect(
      formatTable([
        ['stage', '100'],
        ['site', '1.25'],
      ]),
    ).toBe('stage   100\nsite   1.25');
  });
});
