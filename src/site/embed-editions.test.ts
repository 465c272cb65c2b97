import { describe, expect, test } from 'vitest';
import type { ChartSpec } from '../model/chart-spec.ts';
import type { Edition } from '../model/edition.ts';
import { embedEditions } from './embed-editions.ts';

const now = { id: 'dams', title: 'Three dams' } as ChartSpec;
const then = { id: 'dams', title: 'Two dams' } as ChartSpec;
const days = (...dates: readonly string[]): Edition[] => dates.map((date) => ({ date }) as Edition);
const chartEditions = [
  {
    chart: 'dams',
    editions: [
      { date: '2031-03-05', spec: null, correctedSince: null },
      { date: '2031-03-01', spec: then, correctedSince: '2031-03-04' },
    ],
  },
];
const list = (...dates: readonly string[]) =>
  embedEditions({ charts: [now], chartEditions, editions: days(...dates) }).map(
    ({ chart, date, inForce, correctedSince }) => [date, inForce, chart.title, correctedSince],
  );

describe('embedEditions', () => {
  test('shows the chart of the day, and the newest as it is now', () => {
    expect(list('2031-03-05', '2031-03-01')).toEqual([
      ['2031-03-05', '2031-03-05', 'Three dams', null],
      ['2031-03-01', '2031-03-01', 'Two dams', '2031-03-04'],
    ]);
  });

  test('keeps the address of a day on which this chart did not change', () => {
    expect(list('2031-03-09', '2031-03-05', '2031-03-03', '2031-03-01')).toEqual([
      ['2031-03-09', '2031-03-05', 'Three dams', null],
      ['2031-03-05', '2031-03-05', 'Three dams', null],
      ['2031-03-03', '2031-03-01', 'Two dams', '2031-03-04'],
      ['2031-03-01', '2031-03-01', 'Two dams', '2031-03-04'],
    ]);
  });

  test('has no address for days before the chart had anything to show', () => {
    expect(list('2031-02-01').map(([date]) => date)).not.toContain('2031-02-01');
  });
});
