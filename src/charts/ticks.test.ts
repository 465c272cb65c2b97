import { describe, expect, test } from 'vitest';
import { timeTicks } from './ticks.ts';

const labels = (from: string, to: string, width: number) =>
  timeTicks(Date.parse(from), Date.parse(to), width, 13).map((tick) => tick.label);

describe('timeTicks', () => {
  test('counts days where there is room', () => {
    expect(labels('2031-01-30', '2031-02-02', 200)).toEqual(['30 Jan', '31 Jan', '1 Feb']);
  });

  test('counts Mondays over a month', () => {
    expect(labels('2031-01-01', '2031-01-31', 240)).toEqual(['6 Jan', '13 Jan', '20 Jan', '27 Jan']);
  });

  test('counts quarters over a year', () => {
    expect(labels('2031-01-01', '2032-01-01', 200)).toEqual(['Jan', 'Apr', 'Jul', 'Oct']);
  });

  test('counts years over several, so that no month stands without its year', () => {
    expect(labels('2029-01-01', '2032-01-01', 600)).toEqual(['2029', '2030', '2031']);
    expect(labels('2008-01-01', '2025-01-01', 170)).toEqual(['2010', '2015', '2020']);
  });

  test('gives none when there is no room at all', () => {
    expect(labels('2031-01-01', '2032-01-01', 5)).toEqual([]);
  });
});
