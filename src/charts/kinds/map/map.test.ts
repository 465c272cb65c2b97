import { describe, expect, test } from 'vitest';
import type { MapFile } from '../../../model/chart-file.ts';
import {
  findCollisions,
  findFaults,
  findOutside,
  findSmallFaults,
  makeLedger,
  makeTopology,
  readTexts,
  type ToldLedger,
  testContext,
} from '../../testing.ts';
import { chartMap } from './index.ts';
import { fitFrame, kmPerPx, lengthKm } from './projection.ts';

const file: MapFile = {
  kind: 'map',
  title: ['{line.count} mills stand on {line.length} of river', 'Mills: {line.names}', 'Mills'],
  subtitle: ['As of {newest}'],
  name: 'Map of the mills',
  opening: 'Map of two districts.',
  notes: ['Schematic.'],
  empty: 'No mill is named yet.',
  geo: { file: 'valley.topo.json', object: 'districts', credit: 'invented' },
  frame: { wide: [5.2, 47.2, 10.8, 50], narrow: [6, 47.2, 10.5, 50] },
  highlight: [
    { id: 'R-6', name: 'Middle\ndistrict' },
    { id: 'R-7', name: 'Lower district' },
  ],
  around: [{ id: 'R-2', name: 'High district', at: [7.2, 49.4] }],
  labels: [{ text: 'Lake', at: [10, 47.5] }],
  line: { name: 'Mill row', places: ['upper-mill', 'weir-mill', 'lost-mill', 'ferry-mill'], measure: 'row-length' },
  places: ['lock'],
  courses: [
    {
      name: 'Rill',
      at: [6.4, 48.4],
      source: 'drawn by hand',
      points: [
        [6, 50.5],
        [6.5, 49.2],
        [6.3, 48.3],
        [6.8, 46.5],
      ],
    },
  ],
  arrows: [{ label: 'open meadows towards the Rill', from: [7.8, 48.5], to: [6.8, 48.5], query: { fact: 'meadows' } }],
  inset: { caption: 'the whole valley', corner: 'bottom-right' },
};

const places: NonNullable<ToldLedger['places']> = [
  { id: 'upper-mill', name: 'Upper Mill', lon: 8.6, lat: 48.85 },
  { id: 'weir-mill', name: 'Weir Mill', lon: 8.55, lat: 48.75, origins: 3 },
  { id: 'lost-mill', name: 'Lost Mill', lon: 8.6, lat: 48.65, origins: 0 },
  { id: 'ferry-mill', name: 'Ferry Mill', lon: 8.7, lat: 48.55 },
  { id: 'lock', name: 'The Lock', lon: 8.2, lat: 48.2 },
];

const told: ToldLedger = {
  places,
  figures: [{ measure: 'row-length', value: 50, unit: 'km', qualifier: 'about' }],
  facts: [{ fact: 'meadows' }],
  terms: { measures: [{ id: 'row-length', name: 'Length of the mill row', unit: 'km' }] },
};

function draw(change: ToldLedger = {}, changes: Partial<MapFile> = {}) {
  const ledger = makeLedger({ ...told, ...change });
  const geo = { 'valley.topo.json': JSON.parse(makeTopology()) as unknown };
  const context = testContext('mills', ledger, geo);
  return chartMap({ ...file, ...changes }, context);
}

function chartOf(...change: Parameters<typeof draw>) {
  const { chart } = draw(...change);
  if (!chart) throw new Error('no chart');
  return chart;
}

const texts = (svg: string | undefined) => readTexts(svg ?? '').map(({ text }) => text);

describe('map', () => {
  test.each(['narrow', 'wide'] as const)('is drawn %s', async (layout) => {
    const svg = chartOf().drawings.find((each) => each.layout === layout)?.svg;
    await expect(`${svg}\n`).toMatchFileSnapshot(`../../../test/charts/map-${layout}.svg`);
  });

  test('has a small picture with words that can be read, and nothing to reach', async () => {
    const { small } = chartOf();
    expect(findSmallFaults(small)).toEqual([]);
    await expect(`${small?.svg}\n`).toMatchFileSnapshot('../../../test/charts/map-small.svg');
  });

  test('holds nothing that a page refuses', () => {
    for (const { svg, layout } of chartOf().drawings) expect(findFaults(svg, `mills-${layout}`)).toEqual([]);
  });

  test('lets no text touch another or leave the drawing', () => {
    for (const { svg, width, height } of chartOf().drawings) {
      expect(findCollisions(svg)).toEqual([]);
      expect(findOutside(svg, width, height)).toEqual([]);
    }
  });

  test('names every place of the line, the line, the arrow and the course in both layouts', () => {
    for (const { svg } of chartOf().drawings) {
      const all = texts(svg).join(' ');
      for (const name of [
        'Upper Mill',
        'Weir Mill',
        'Ferry Mill',
        'The Lock',
        'Mill row about 50\u00a0km',
        'Rill (schematic)',
      ])
        expect(all).toContain(name);
    }
  });

  test('draws a place only when an article names it', () => {
    expect(texts(chartOf().drawings[1]?.svg)).not.toContain('Lost Mill');
    const named = places.map((place) => ({ ...place, origins: 1 }));
    expect(texts(chartOf({ places: named }).drawings[1]?.svg)).toContain('Lost Mill');
  });

  test('draws an arrow only when a claim answers its query', () => {
    expect(chartOf().drawings[1]?.svg).toContain('mark-way');
    expect(chartOf({ facts: [] }).drawings[1]?.svg).not.toContain('mark-way');
  });

  test('computes its title, and falls back when the figure is gone', () => {
    expect(chartOf().title).toBe('Three mills stand on about 50\u00a0km of river');
    expect(chartOf({ figures: [] }).title).toBe('Mills: Upper Mill, Weir Mill and Ferry Mill');
    expect(chartOf({ places: places.slice(4) }).title).toBe('Mills');
  });

  test('draws the line out until it is as long as the figure says', () => {
    expect(chartOf().drawings[1]?.svg).toContain('line-ends');
    const figures = [{ measure: 'row-length', value: 10, unit: 'km' }];
    expect(chartOf({ figures }).drawings[1]?.svg).not.toContain('line-ends');
  });

  test('says in words what the picture shows', () => {
    expect(chartOf().description).toMatchInlineSnapshot(
      `"Map of two districts. Mill row: from Upper Mill in the north through Weir Mill to Ferry Mill in the south, said to be about 50 km long. The Lock stands apart, about 55 km south-west of Ferry Mill. An arrow to the west says “open meadows towards the Rill”. Drawn as a schematic line: Rill. A small map shows the frame within the whole valley."`,
    );
  });

  test('says so when no place is named', () => {
    expect(chartOf({ places: [] }).empty).toBe('No mill is named yet.');
  });

  test('warns of a place without a position', () => {
    const nowhere = places.map((place) => (place.id === 'lock' ? { ...place, lon: null } : place));
    expect(draw({ places: nowhere }).troubles.map(({ text }) => text)).toEqual([
      'place "lock" has no position, so the map leaves it out',
    ]);
  });

  test('refuses a shape that the geo file lacks', () => {
    const { chart, troubles } = draw({}, { highlight: [{ id: 'R-99', name: 'Nowhere' }] });
    expect(chart).toBeNull();
    expect(troubles.map(({ level, text }) => [level, text])).toEqual([['error', 'unknown shape "R-99"']]);
  });
});

describe('projection', () => {
  test('knows how long a degree is', () => {
    expect(
      lengthKm([
        [8, 48],
        [8, 49],
      ]),
    ).toBeCloseTo(111.2, 1);
  });

  test('has one scale, true at the middle', () => {
    const { projection, height } = fitFrame([5, 47, 11, 50], 720);
    const [a, b] = [projection([8, 48.5]), projection([8, 48.6])];
    const px = a && b ? Math.hypot(a[0] - b[0], a[1] - b[1]) : 0;
    expect(kmPerPx(projection, 720, height) * px).toBeCloseTo(11.12, 1);
  });
});
