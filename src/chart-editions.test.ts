import { describe, expect, test } from 'vitest';
import { openHistory } from './chart-editions.ts';
import type { ChartSpec } from './model/chart-spec.ts';
import type { LedgerArticle } from './model/ledger.ts';
import { testArticle } from './site/testing.ts';

function spec(rows: readonly number[], more: Partial<ChartSpec> = {}): ChartSpec {
  return {
    id: 'levels',
    kind: 'bars',
    title: 'Levels',
    subtitle: '',
    name: '',
    description: '',
    note: '',
    sources: [{ statement: 'a#p1s1', label: 'Gazette' }],
    table: { columns: [{ key: 'level', label: 'Level' }], rows: rows.map((row) => [row]) },
    drawings: [],
    small: null,
    filters: [],
    entries: [],
    empty: null,
    ...more,
  };
}
/** The editions of charts whose last edition is the live one. */
function listEditions(
  editions: readonly { readonly date: string; readonly charts: readonly ChartSpec[] }[],
  live: readonly ChartSpec[],
  articles: readonly LedgerArticle[],
) {
  const history = openHistory();
  for (const { date, charts } of editions.slice(0, -1)) history.add(date, () => charts);
  return history.close(editions.at(-1)?.date ?? null, live, articles);
}
const article = testArticle('a', { revised: [{ date: '2026-03-07', note: 'A name was misspelt.' }] });

describe('openHistory', () => {
  test('lists the editions that changed the data, newest first, and leaves the live spec out', () => {
    const [older, newer] = [spec([4]), spec([4, 5])];
    const drawn = [
      { date: '2026-03-01', charts: [older] },
      { date: '2026-03-05', charts: [spec([4], { subtitle: 'other words' })] },
      { date: '2026-03-09', charts: [newer] },
      { date: '2026-03-12', charts: [spec([4, 5])] },
    ];
    expect(listEditions(drawn, [newer], [testArticle('a')])).toEqual([
      {
        chart: 'levels',
        editions: [
          { date: '2026-03-09', spec: null, correctedSince: null },
          { date: '2026-03-01', spec: older, correctedSince: null },
        ],
      },
    ]);
  });
  test('draws an edition only when its data changed, and what the live chart shows not again', () => {
    const asked: string[] = [];
    const lazy = (date: string, rows: readonly number[]) => ({
      date,
      charts: [
        Object.defineProperty({ ...spec(rows) }, 'drawings', { enumerable: true, get: () => asked.push(date) && [] }),
      ],
    });
    listEditions([lazy('2026-03-01', [4]), lazy('2026-03-05', [4]), lazy('2026-03-09', [5])], [spec([5])], []);
    expect(asked).toEqual(['2026-03-01']);
  });
  test('keeps of an edition what its embed page shows: a source an article, no lists, no small picture', () => {
    const [one, two] = [
      { statement: 'a#p1s1', label: 'Gazette' },
      { statement: 'a#p2s1', label: 'Gazette' },
    ];
    const small = { width: 1, height: 1, svg: '<svg/>' };
    const then = spec([4], { sources: [one, two], small });
    const [levels] = listEditions(
      [
        { date: '2026-03-01', charts: [then] },
        { date: '2026-03-09', charts: [spec([5])] },
      ],
      [spec([5])],
      [],
    );
    expect(levels?.editions[1]?.spec).toEqual({ ...then, sources: [one], small: null });
  });
  test('says when an article that it stands on was first corrected after it', () => {
    const drawn = [
      { date: '2026-03-01', charts: [spec([4])] },
      { date: '2026-03-07', charts: [spec([5])] },
      { date: '2026-03-09', charts: [] },
    ];
    const live = spec([6], { sources: [{ statement: 'b#p1s1', label: 'Courier' }] });
    const retracted = testArticle('b', { retracted: { date: '2026-04-01', reason: 'It was made up.' } });
    const [chart] = listEditions(drawn, [live], [article, retracted]);
    expect(chart?.editions.map(({ date, correctedSince }) => [date, correctedSince])).toEqual([
      ['2026-03-09', '2026-04-01'],
      ['2026-03-07', null],
      ['2026-03-01', '2026-03-07'],
    ]);
  });
  test('has no edition of a chart when no article says when it was added', () => {
    expect(listEditions([], [spec([4])], [article])).toEqual([{ chart: 'levels', editions: [] }]);
  });
});
