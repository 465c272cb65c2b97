import { describe, expect, test } from 'vitest';
import type { FlowFile } from '../../../model/chart-file.ts';
import type { Ledger, Origin } from '../../../model/ledger.ts';
import type { Attribution } from '../../../model/mention.ts';
import { findCollisions, findFaults, findOutside, makeLedger, testContext } from '../../testing.ts';
import { chartFlow } from './index.ts';

const file: FlowFile = {
  kind: 'flow',
  title: [
    '{top.sentences} in {top.articles} of {articles} articles come through {top.outlet}',
    '{sources} speak, {unnamed} without a name',
    '{sources} speak',
    'Who speaks',
  ],
  subtitle: ['{sourced} of {sentences} sentences name a source'],
  name: 'From who says it to the article',
  opening: 'Flows of sentences.',
  notes: [],
  empty: 'No article names a source yet.',
  most: 4,
};

type Voice = readonly [name: string, kind: Attribution['kind'], via?: string, count?: number];

/** A ledger whose sentences, in turn over three articles, are each said by one voice; null is the article's own. */
function told(voices: readonly (Voice | null)[]): Ledger {
  const facts = voices.map((_, i) => ({ fact: `fact-${i}`, origins: 1 }));
  const actors = [{ id: 'warden', name: 'Ada Weir', aliases: [], kind: 'person', side: 'upstream' }] as const;
  const ledger = makeLedger({ facts, actors });
  // One claim stands in the first article only; here each goes to the next one in turn.
  const articles = ledger.articles.map(({ id }) => id);
  const statements = ledger.statements.map((statement, i) => {
    const article = articles[i % articles.length] ?? '';
    const [name, kind, via = null, count = null] = voices[i] ?? [];
    const speaker = { text: '', offset: 0, actor: null, verb: null, denial: false, via, count };
    const attribution = name && kind ? [{ ...speaker, name, kind }] : [];
    return { ...statement, article, id: `${article}#p${i + 1}s1`, paragraph: i + 1, attribution };
  });
  const claims = ledger.claims.map((claim, i) => {
    const [name, kind, via] = voices[i] ?? [];
    const [id = ''] = statements.slice(i).map((statement) => statement.id);
    const origin: Origin = name
      ? {
          id: via ? `${via} ${name}` : name,
          label: name,
          kind: kind ?? 'person',
          actor: name === 'Ada Weir' ? 'warden' : null,
          date: null,
          statements: [id],
        }
      : { id: `own-${i}`, label: 'own voice', kind: 'own-voice', actor: null, date: null, statements: [id] };
    return { ...claim, statements: [id], origins: [origin] };
  });
  return { ...ledger, statements, claims };
}

const people = ['officials of the river board who know the plan', 'anonymous', 'Canal Courier', 8] as const;
const voices: readonly (Voice | null)[] = [
  people,
  people,
  ['Ada Weir', 'person'],
  ['Ada Weir', 'person'],
  ['Canal Courier', 'outlet'],
  ['boatmen', 'anonymous'],
  ['Otto Lock', 'person'],
  ['lock keepers', 'anonymous'],
  ['Ida Sluice', 'person', 'Lake Letter'],
  null,
];

function draw(of: readonly (Voice | null)[] = voices, change: Partial<FlowFile> = {}) {
  const context = testContext('ways', told(of));
  const { chart } = chartFlow({ ...file, ...change }, context);
  if (!chart) throw new Error('no chart');
  return chart;
}

describe('flow', () => {
  test.each(['narrow', 'wide'] as const)('is drawn %s', async (layout) => {
    const svg = draw().drawings.find((each) => each.layout === layout)?.svg;
    await expect(`${svg}\n`).toMatchFileSnapshot(`../../../test/charts/flow-${layout}.svg`);
  });

  test('holds nothing that a page refuses', () => {
    for (const { svg, layout } of draw().drawings) expect(findFaults(svg, `ways-${layout}`)).toEqual([]);
  });

  test('lets no text touch another or leave the drawing, with forty sources and a dozen outlets', () => {
    const many = Array.from({ length: 40 }, (_, i): Voice[] => [
      [`Representative number ${i} of the towns along the lower river`, 'anonymous', `Outlet ${i % 12}`, i],
      [`Representative number ${i} of the towns along the lower river`, 'anonymous', `Outlet ${i % 12}`, i],
    ]).flat();
    for (const { svg, width, height } of [...draw().drawings, ...draw(many, { most: 20 }).drawings]) {
      expect(findCollisions(svg)).toEqual([]);
      expect(findOutside(svg, width, height)).toEqual([]);
    }
  });

  test('names the outlet that most articles draw on', () => {
    expect(draw().title).toBe('Three sentences in two of three articles come through Canal Courier');
  });

  test('changes title and picture when a new ledger draws on no outlet twice', () => {
    const direct = draw(voices.filter((voice) => voice?.[2] === undefined && voice?.[1] !== 'outlet'));
    expect(direct.title).toBe('Four sources speak, two without a name');
    expect(draw().drawings[1]?.svg).toContain('Canal Courier');
    expect(direct.drawings[1]?.svg).not.toContain('Canal Courier');
  });

  test('counts unnamed sources as the articles do', () => {
    expect(draw().table.rows[0]?.slice(0, 3)).toEqual([
      'Eight officials of the river board who know the plan',
      'no',
      'Canal Courier',
    ]);
  });

  test('lets a flow begin at the outlet when nobody is cited', () => {
    expect(draw().table.rows.filter(([source]) => source === null)).toEqual([
      [null, null, 'Canal Courier', 'Harbour Herald', 1],
    ]);
  });

  test('puts sources beyond the limit together, named and unnamed apart', () => {
    const names = draw(voices, { most: 2 }).table.rows.map(([source]) => source);
    expect(names).toContain('Two other named speakers (Ada Weir, Otto Lock)');
    expect(names).toContain('Two other unnamed sources (Boatmen, Lock keepers)');
  });

  test('takes the colour of a side', () => {
    expect(draw().drawings[1]?.svg).toContain('class="node side-upstream"');
  });

  test('says so when no article names a source', () => {
    expect(draw([null, null]).empty).toBe('No article names a source yet.');
  });
});

describe('a flow of more articles than there is room for', () => {
  const ledger = told(Array.from({ length: 90 }, (_, i): Voice => [`Guide ${i}`, 'person']));
  const ids = ledger.statements.map((_, i) => `2031-05-01-gazette-${i % 30}`);
  const statements = ledger.statements.map((each, i) => ({ ...each, article: ids[i] ?? '' }));
  const [first] = ledger.articles;
  const articles = [...new Set(ids)].flatMap((id) => (first ? [{ ...first, id }] : []));
  const { chart } = chartFlow(file, testContext('flow', { ...ledger, statements, articles }));
  test('puts those beyond together, and loses no sentence', () => {
    const rows = chart?.table.rows ?? [];
    expect(new Set(rows.map((row) => row[3])).has('7 other articles')).toBe(true);
    expect(rows.reduce((sum, row) => sum + Number(row[4]), 0)).toBe(90);
  });
  test('names some of a pool and counts the others', () => {
    expect(chart?.table.rows.some((row) => String(row[0]).endsWith('and 74 more)'))).toBe(true);
  });
});
