import { expect, test } from 'vitest';
import type { ChartFile } from '../model/chart-file.ts';
import { drawCharts } from './draw-charts.ts';
import { findDrawnFaults, makeCrowd, makeTopology, testConfig } from './testing.ts';

const base = {
  title: ['{newest}', 'Everything'],
  subtitle: ['All'],
  name: 'Everything',
  opening: 'All.',
  empty: 'None.',
};

const bar = (measure: string, parts: readonly string[] = []) => ({
  measure,
  name: 'counted by the harbour office on the first day of each month of the year',
  parts: parts.map((part) => ({ measure: part, name: 'came back before the locks were shut for the night' })),
});

/** One file for each kind: a kind that is not here does not compile. */
const files: Record<ChartFile['kind'], object> = {
  map: {
    geo: { file: 'valley.topo.json', object: 'districts', credit: 'invented' },
    frame: { wide: [5.2, 47.2, 10.8, 50], narrow: [6, 47.2, 10.5, 50] },
    highlight: [{ id: 'R-6', name: 'Middle\ndistrict' }],
    line: { name: 'Row of all the mills', places: ['mill-0', 'mill-1', 'mill-10', 'mill-19', 'mill-28'] },
    places: Array.from({ length: 40 }, (_, i) => `mill-${i}`).filter((id) => !/-(0|1|10|19|28)$/.test(id)),
    inset: { caption: 'the whole valley and all of its mills', corner: 'bottom-right' },
  },
  matrix: {
    models: [],
    terms: ['Money', 'Main\u00adte\u00adnance', 'Legal form', 'Pas\u00adsage'].map((name, t) => ({
      id: `term-${t}`,
      name,
      components: Array.from({ length: 10 }, (_, i) => `*/part-${4 * i + t}`),
    })),
    other: 'Other terms',
  },
  timeline: {
    lanes: [],
    panels: [
      { name: 'Before 2030', width: 1 },
      { name: 'In 2030', from: '2030', width: 2 },
      { name: 'In 2031 and after', from: '2031', width: 4 },
    ],
    planned: { name: 'Planned', width: 2 },
  },
  lanes: { lanes: ['upstream', 'downstream'], steps: [], beside: [] },
  grid: { sides: ['upstream', 'downstream'], issues: [], most: 3 },
  flow: { most: 12 },
  overlap: { most: 5, articles: 7 },
  waffle: { measure: 'ice-share', held: 'of the lake is said to be under ice', rest: 'not said to be', words: [] },
  bars: { bars: [bar('reach-share'), bar('dredge-cost'), bar('boats-out', ['boats-back', 'boats-lost'])] },
};

const { charts, messages } = drawCharts({
  files: Object.entries(files).map(([kind, own]) => {
    const name = `${kind}.yaml`;
    return { name, path: name, text: JSON.stringify({ kind, ...base, ...own }) };
  }),
  ledger: makeCrowd(),
  config: testConfig,
  geo: [{ name: 'valley.topo.json', path: 'valley.topo.json', text: makeTopology() }],
  base: '/',
});

test('every kind can be asked for', () => {
  expect(messages.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
  expect(charts.map(({ kind }) => kind)).toEqual(Object.keys(files));
});

test.each(charts)('$kind keeps forty of everything apart, with names that go on and on', (chart) => {
  expect(chart.empty).toBe(null);
  expect(findDrawnFaults(chart)).toEqual([]);
});
