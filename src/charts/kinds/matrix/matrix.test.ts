import { describe, expect, test } from 'vitest';
import type { MatrixFile } from '../../../model/chart-file.ts';
import type { SiteConfig } from '../../../model/site.ts';
import {
  findCollisions,
  findFaults,
  findOutside,
  findSmallFaults,
  makeLedger,
  readTexts,
  type ToldLedger,
  testConfig,
  testContext,
} from '../../testing.ts';
import { findParty } from './data.ts';
import { chartMatrix } from './index.ts';

const file: MatrixFile = {
  kind: 'matrix',
  title: ['{single.share} of the {components} components of {models} models rest on one origin at most', 'Models'],
  subtitle: ['One dot a component; as of {newest}'],
  name: 'Matrix of lease models',
  opening: 'Models by what each is said to hold.',
  notes: [],
  empty: 'No model is described yet.',
  models: [{ id: 'toll' }, { id: 'lease', name: 'Lease of ninety years' }],
  terms: [
    { id: 'money', name: 'Money', components: ['*/rent', 'toll/fee'] },
    { id: 'care', name: 'Main\u00adte\u00adnance', components: ['lease/upkeep', 'lease/crew', 'lease/tools'] },
    { id: 'law', name: 'Legal form', components: ['trust/deed'] },
  ],
  other: 'Other terms',
};

const component = (id: string, name: string) => ({ id, name });
const terms = {
  models: [
    {
      id: 'lease',
      name: 'Lease',
      components: [
        component('rent', 'a yearly rent'),
        component('upkeep', 'upkeep of the locks'),
        component('crew', 'a crew'),
        component('tools', 'tools'),
      ],
    },
    {
      id: 'toll',
      name: 'A toll on every barge that passes the lower lock',
      components: [component('fee', 'a fee'), component('night', 'passage by night')],
    },
    { id: 'trust', name: 'A trust', components: [component('deed', 'a deed')] },
    { id: 'unsaid', name: 'Nobody speaks of it', components: [component('nothing', 'nothing')] },
  ],
};

const actors: NonNullable<ToldLedger['actors']> = [
  { id: 'warden', name: 'Warden', aliases: [], kind: 'person', side: 'upstream' },
  { id: 'union', name: 'Ferry union', aliases: [], kind: 'organisation', side: 'downstream' },
];

const guarantees: NonNullable<ToldLedger['guarantees']> = [
  { model: 'lease', component: 'rent', status: 'stated', by: ['warden'], origins: 3 },
  { model: 'lease', component: 'rent', status: 'denied', by: ['union'] },
  { model: 'lease', component: 'upkeep', status: 'stated', by: ['warden', 'union'], origins: 2 },
  { model: 'lease', component: 'crew', status: 'unclear', origins: 0 },
  { model: 'lease', component: 'tools', status: 'stated', origins: 4 },
  { model: 'toll', component: 'fee', status: 'stated', by: ['warden'] },
  { model: 'toll', component: 'night', status: 'unclear' },
  { model: 'trust', component: 'deed', status: 'stated', origins: 0 },
];

function draw(told: ToldLedger = {}, change: Partial<MatrixFile> = {}) {
  const ledger = makeLedger({ guarantees, actors, terms, ...told });
  const context = testContext('leases', ledger);
  const { chart, troubles } = chartMatrix({ ...file, ...change }, context);
  if (!chart) throw new Error('no chart');
  return { ...chart, troubles };
}

describe('matrix', () => {
  test.each(['narrow', 'wide'] as const)('is drawn %s', async (layout) => {
    const svg = draw().drawings.find((each) => each.layout === layout)?.svg;
    await expect(`${svg}\n`).toMatchFileSnapshot(`../../../test/charts/matrix-${layout}.svg`);
  });

  test('has a small picture with words that can be read, and nothing to reach', async () => {
    const { small } = draw();
    expect(findSmallFaults(small)).toEqual([]);
    await expect(`${small?.svg}\n`).toMatchFileSnapshot('../../../test/charts/matrix-small.svg');
  });

  test('holds nothing that a page refuses', () => {
    for (const { svg, layout } of draw().drawings) expect(findFaults(svg, `leases-${layout}`)).toEqual([]);
  });

  test('lets no text touch another or leave the drawing', () => {
    for (const { svg, width, height } of draw().drawings) {
      expect(findCollisions(svg)).toEqual([]);
      expect(findOutside(svg, width, height)).toEqual([]);
    }
  });

  test('tells a side by its letters too, not by the colour of a dot alone', () => {
    const [narrow, wide] = draw().drawings.map(({ svg }) => svg);
    const coloured = (wide?.match(/class="dot [^"]*side-/g) ?? []).length;
    const letters = readTexts(wide ?? '').filter(({ text }) => /^(\d\u00a0)?[UD]$/.test(text)).length;
    const key = readTexts(wide ?? '').filter(({ text }) => /^[UD]: /.test(text)).length;
    expect(letters).toBeGreaterThan(0);
    expect(coloured).toBe(letters + key);
    expect(narrow).toContain('stream)');
  });

  test('gives sides that begin alike as many letters as tell them apart', () => {
    const sides = ['North bank', 'Northern lock', 'South'].map((name, i) => ({
      ...testConfig.sides[0],
      id: `s${i}`,
      name,
    }));
    const config = { sides: sides as SiteConfig['sides'] };
    expect(['s0', 's1', 's2', 's3'].map((id) => findParty(config, id)?.letters)).toEqual([
      'North ',
      'Northe',
      'S',
      undefined,
    ]);
  });

  test('computes its title from the origins', () => {
    expect(draw().title).toBe('Most of the eight components of three models rest on one origin at most');
    const sure = guarantees.map((each) => ({ ...each, origins: 2 }));
    expect(draw({ guarantees: sure }).title).toBe(
      'None of the eight components of three models rest on one origin at most',
    );
  });

  test('orders models as the file does, then as the gazetteer does, and leaves out those without a word', () => {
    expect([...new Set(draw().table.rows.map(([model]) => model))]).toEqual([
      'A toll on every barge that passes the lower lock',
      'Lease of ninety years',
      'A trust',
    ]);
  });

  test('puts a component that no column lists into the last one', () => {
    expect(draw().table.rows.find(([, name]) => name === 'passage by night')?.[2]).toBe('Other terms');
  });

  test('shows both when one says so and another denies it', () => {
    const rent = draw().table.rows.filter(([, name]) => name === 'a yearly rent');
    expect(rent.map((row) => row.slice(3))).toEqual([
      ['stated', 'Warden', 3],
      ['denied', 'Ferry union', 1],
    ]);
  });

  test('takes a side’s colour only when all are of one side', () => {
    const svg = draw().drawings[1]?.svg ?? '';
    expect(svg).toContain('class="dot dot-filled side-upstream"');
    expect(svg).toContain('class="dot dot-crossed side-downstream"');
    expect(draw().table.rows.find(([, name]) => name === 'upkeep of the locks')?.[4]).toBe('Warden and Ferry union');
  });

  test('warns of a component and a model that the gazetteer lacks', () => {
    const models = [{ id: 'leese' }];
    const terms = [{ id: 'money', name: 'Money', components: ['lease/rant'] }];
    expect(draw({}, { models, terms }).troubles.map(({ text }) => text)).toEqual([
      'unknown model "leese"',
      'unknown component "lease/rant"',
    ]);
  });

  test('says in words what the picture shows', () => {
    expect(draw().description).toMatchInlineSnapshot(
      `"Models by what each is said to hold. Three models with eight components in all. A toll on every barge that passes the lower lock (named with it: Upstream). Stated: a fee. Unclear: passage by night. Lease of ninety years (named with it: Upstream and Downstream). Stated: a yearly rent; upkeep of the locks; tools. Denied: a yearly rent. Unclear: a crew. A trust. Stated: a deed. Most of the components have fewer than two independent origins."`,
    );
  });

  test('says so when no model is described', () => {
    expect(draw({ guarantees: [] }).empty).toBe('No model is described yet.');
  });
});
