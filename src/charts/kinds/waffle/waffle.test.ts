import { describe, expect, test } from 'vitest';
import type { WaffleFile } from '../../../model/chart-file.ts';
import type { Report } from '../../reports.ts';
import {
  findCollisions,
  findDrawnFaults,
  findFaults,
  findOutside,
  LAKE,
  makeLedger,
  readTexts,
  type ToldLedger,
  testContext,
} from '../../testing.ts';
import { fillCells } from './cells.ts';
import { contestedValues, gatherWaffle } from './data.ts';
import { chartWaffle } from './index.ts';

const file: WaffleFile = {
  kind: 'waffle',
  title: [
    'Reports differ: {contested} of the lake is said to be frozen',
    '{report.value} of the lake is said to be frozen',
    'How much of the lake is frozen',
  ],
  subtitle: ['Share of the lake, {report.said}', 'Share of the lake'],
  name: 'Share of the lake under ice',
  opening: 'A square of a hundred cells.',
  notes: [],
  empty: 'Nobody says how much is frozen yet.',
  measure: 'ice-share',
  held: 'of the lake is under ice',
  rest: 'not said to be under ice',
  words: [{ query: { fact: 'mostly-frozen' }, says: 'most', from: 50, to: 100 }],
};

type Told = NonNullable<ToldLedger['figures']>[number];
const share = (value: number, more: Partial<Told> = {}): Told => ({
  measure: 'ice-share',
  unit: 'percent',
  value,
  ...more,
});
const context = (told: ToldLedger) => testContext('ice', makeLedger({ ...LAKE, ...told }));

function draw(told: ToldLedger = {}) {
  const { chart, troubles } = chartWaffle(file, context(told));
  if (!chart || troubles.length > 0) throw new Error(JSON.stringify(troubles));
  return chart;
}

/** How many cells are in each state, for one figure alone. */
function count(figure: Told): Record<string, number> {
  const { latest, contested } = gatherWaffle(file, context({ figures: [figure], facts: [] }), []);
  const counts: Record<string, number> = {};
  if (latest) for (const { state } of fillCells(latest, contested)) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('waffle', () => {
  test.each(['narrow', 'wide'] as const)('is drawn %s', async (layout) => {
    const svg = draw().drawings.find((each) => each.layout === layout)?.svg;
    await expect(`${svg}\n`).toMatchFileSnapshot(`../../../test/charts/waffle-${layout}.svg`);
  });

  test.each([
    ['six reports', {}],
    ['one report', { figures: [share(90)], facts: [] }],
    ['a range', { figures: [share(0.5, { valueMax: 99, qualifier: 'about' })], facts: [] }],
    ['all of it', { figures: [share(100, { qualifier: 'nearly' })], facts: [] }],
    ['none of it', { figures: [share(0)], facts: [] }],
    ['more than', { figures: [share(3, { qualifier: 'more than' })], facts: [] }],
  ])('lets no text touch another or leave the drawing, with %s', (_, told) => {
    for (const { svg, width, height, layout } of draw(told).drawings) {
      expect(findCollisions(svg)).toEqual([]);
      expect(findOutside(svg, width, height)).toEqual([]);
      expect(findFaults(svg, `ice-${layout}`)).toEqual([]);
    }
  });

  test('fills one cell for each percent', () => {
    expect(count(share(90))).toEqual({ full: 90, rest: 10 });
  });

  test('leaves the cells of a range open', () => {
    expect(count(share(45, { valueMax: 55 }))).toEqual({ full: 45, maybe: 10, rest: 45 });
  });

  test('leaves open all that "more than half" may hold', () => {
    expect(count(share(50, { qualifier: 'more than' }))).toEqual({ full: 50, maybe: 50 });
  });

  test('makes the edge of "about" soft on both sides, of "nearly" on one', () => {
    expect(count(share(50, { qualifier: 'about' }))).toEqual({ full: 48, soft: 4, rest: 48 });
    expect(count(share(50, { qualifier: 'nearly' }))).toEqual({ full: 48, soft: 2, rest: 50 });
  });

  test('cuts a cell for a part of a percent', () => {
    const { latest } = gatherWaffle(file, context({ figures: [share(82.5)], facts: [] }), []);
    expect(latest && fillCells(latest, null)[82]).toEqual({ at: 82, state: 'full', share: 0.5 });
  });

  test('hatches what two sources put against each other', () => {
    const { latest, contested } = gatherWaffle(file, context({}), []);
    const cells = latest ? fillCells(latest, contested) : [];
    expect(cells.filter(({ state }) => state === 'disputed').map(({ at }) => at)).toEqual(
      Array.from({ length: 13 }, (_, i) => 70 + i),
    );
  });

  test('lists every report, newest first, each linked to its paragraph', () => {
    for (const { svg } of draw().drawings) {
      const links = [...svg.matchAll(/href="\/articles\/([^/]+)\/#p\d+"/g)].map(([, article]) => article);
      expect(links).toEqual([
        '2031-02-02-gazette-ice',
        '2031-02-09-post-ice',
        '2031-02-02-gazette-ice',
        '2031-02-02-observer-ice',
        '2031-01-12-quarterly-ice',
        '2031-01-20-herald-ice',
        '2031-01-04-union-ice',
      ]);
    }
  });

  test('has no list for a single report', () => {
    expect(
      readTexts(draw({ figures: [share(90)], facts: [] }).drawings[0]?.svg ?? '').map(({ text }) => text),
    ).not.toContain('Each report, newest first');
  });

  describe('over time', () => {
    const reports = (dates: readonly string[]) => ({
      figures: dates.map((asOf, i) =>
        share(40 + 20 * i, { asOf, article: 5, ...(i === 1 ? { qualifier: 'about' } : {}) }),
      ),
      facts: [],
    });
    const said = (told: ToldLedger, layout = 1) =>
      readTexts(draw(told).drawings[layout]?.svg ?? '').map(({ text }) => text);

    test('stand the reports of several dates, each with its words', async () => {
      const chart = draw(reports(['2030-11', '2031-01-04', '2031-02-08']));
      expect(findDrawnFaults(chart)).toEqual([]);
      await expect(`${chart.drawings[1]?.svg}\n`).toMatchFileSnapshot('../../../test/charts/waffle-times-wide.svg');
    });

    test('are told oldest first, as they stand from left to right', () => {
      const svg = draw(reports(['2031-01-04', '2031-02-08'])).drawings[1]?.svg ?? '';
      expect(
        [...svg.matchAll(/aria-label="(?:about )?(\d\d)[^"]*, (\d+ \w+ 2031)"/gi)]
          .slice(-2)
          .map(([, value, date]) => [value, date]),
      ).toEqual([
        ['40', '4 January 2031'],
        ['60', '8 February 2031'],
      ]);
    });

    test('have their own dates on the axis, so that the year is never left out', () => {
      expect(said(reports(['2030-11', '2031-01-04', '2031-02-08']))).toEqual(
        expect.arrayContaining(['Nov 2030', '4 Jan 2031', '8 Feb 2031']),
      );
    });

    test.each([
      ['of one date', reports(['2031-01-04', '2031-01-04'])],
      ['whose dates have no room on the axis', reports(['2031-01-04', '2031-01-05', '2032-06-01'])],
      ['whose words have no room beside each other', {}],
    ])('stand no reports %s: a list tells more', (_, told) => {
      expect(said(told)).toContain('Each report, newest first');
    });
  });

  test('wears the colour of the side that speaks, and none for an own voice', () => {
    const svg = draw().drawings[1]?.svg ?? '';
    expect([...svg.matchAll(/class="mark mark-figure( side-[a-z]+)?"/g)].map(([, side]) => side?.trim())).toEqual([
      'side-upstream',
      undefined,
      'side-upstream',
      'side-downstream',
      undefined,
      undefined,
      'side-downstream',
    ]);
  });

  test('changes its title and its cells when the ledger changes', () => {
    const figures = [share(90, { asOf: '2031-01' }), share(60, { qualifier: 'more than', asOf: '2031-02' })];
    const [before, after, none] = [figures.slice(0, 1), figures, []].map((own) => draw({ figures: own, facts: [] }));
    expect([before, after, none].map((chart) => plain(chart?.title ?? ''))).toEqual([
      '90 percent of the lake is said to be frozen',
      'More than 60 percent of the lake is said to be frozen',
      'How much of the lake is frozen',
    ]);
    expect(plain(draw().title)).toBe(
      'Reports differ: 82.5 percent or about 70 percent of the lake is said to be frozen',
    );
    expect(before?.drawings[0]?.svg).not.toBe(after?.drawings[0]?.svg);
    expect(none).toMatchObject({ empty: 'Nobody says how much is frozen yet.', drawings: [] });
  });

  test('names the first of many values that sources put against each other, and counts the others', () => {
    const of = (count: number) => {
      const values = Array.from({ length: count }, (_, n) => `${n} percent`);
      const reports = [...values, ...values].map((value) => ({ value }) as Report);
      return contestedValues({ low: 0, high: 100, reports });
    };
    expect(of(6)).toHaveLength(6);
    expect(of(80)).toEqual(['0 percent', '1 percent', '2 percent', '3 percent', '76 other values']);
  });

  test('takes a word for the newest report only when no number is given', () => {
    expect(draw({ figures: [] }).title).toBe('“most” of the lake is said to be frozen');
  });

  test('leaves out what a withdrawn article said', () => {
    expect(draw({ figures: [share(90, { retracted: true })], facts: [] }).empty).not.toBeNull();
  });

  test('says in words what the picture shows', () => {
    expect(plain(draw().description)).toMatchInlineSnapshot(
      `"A square of a hundred cells. The cells show the newest report with a number: 82.5 percent of the lake is under ice, said by Warden of the Upper Dam, via Valley Gazette and Commercial Advertiser, 2 February 2031. Sources differ on it: 82.5 percent or about 70 percent; those cells are hatched. Five other reports, newest first: “most” (9 February 2031, said by Post in its own voice); about 70 percent (2 February 2031, said by Harbour Master, via River Observer, disputed); 45 to 55 percent (January 2031, said by Quarterly Review of Inland Navigation and Dredging in its own voice); more than 60 percent (20 January 2031, said by Harbour Herald in its own voice); 40 percent (4 January 2031, said by Harbour Master, via Newsletter of the Ferry and Lighter Workers Union, Upper Valley Branch)."`,
    );
  });

  test('has a row for each report, with its bounds', () => {
    expect(draw().table.rows.map((row) => row.slice(1, 3))).toEqual([
      [50, 100],
      [82.5, 82.5],
      [70, 70],
      [45, 55],
      [60, null],
      [40, 40],
    ]);
  });

  test('tells of a measure that no gazetteer has', () => {
    const { troubles } = chartWaffle({ ...file, measure: 'ice-shore' }, context({}));
    expect(troubles.map(({ rule, hint }) => [rule, hint])).toEqual([['measure-unknown', 'Did you mean "ice-share"?']]);
  });
});

describe('a waffle of more reports than there is room for', () => {
  const figures = Array.from({ length: 40 }, (_, i) =>
    share(i + 1, { asOf: `2031-01-${String((i % 28) + 1).padStart(2, '0')}` }),
  );
  const chart = draw({ figures });
  test('draws the newest, counts the others, and has all of them in its table', () => {
    const { svg = '' } = chart.drawings[0] ?? {};
    expect(svg.match(/data-figure/g)?.length).toBe(1 + 24);
    expect(svg).toMatch(/and\s17\smore/);
    expect(chart.table.rows).toHaveLength(41);
  });
});
