import { describe, expect, test } from 'vitest';
import type { LanesFile } from '../../../model/chart-file.ts';
import { findCollisions, findFaults, findOutside, makeLedger, type ToldLedger, testContext } from '../../testing.ts';
import { chartLanes } from './index.ts';

const file: LanesFile = {
  kind: 'lanes',
  title: [
    '{clash.one} puts {clash.first} before {clash.then}, {clash.two} {clash.then} before {clash.first}',
    '{orders} orders are told of {sides}, none opposite',
    'What comes first',
  ],
  subtitle: ['As of {newest}'],
  name: 'What each town puts first',
  opening: 'Orders of steps in lanes.',
  notes: [],
  empty: 'No order is told yet.',
  lanes: ['upstream', 'downstream'],
  steps: [{ id: 'toll', name: 'the toll' }],
  beside: ['works/denies'],
};

type Order = readonly [{ step: string; name: string }, { step: string; name: string }];
const order = (first: string, next: string): Order => [
  { step: first.toLowerCase(), name: first },
  { step: next.toLowerCase(), name: next },
];
const stance = (id: string, steps: Order | null = null) => ({
  id,
  label: `is said to ${id}`,
  short: null,
  order: steps,
});
const terms = {
  issues: [
    {
      id: 'works',
      name: 'Works',
      question: 'What comes first?',
      stances: [
        stance('toll-first', order('Toll', 'Locks')),
        stance('locks-first', order('Locks', 'Toll')),
        stance('vote-first', order('Vote', 'Locks')),
        stance('denies'),
        stance('long', order('An agreement of all the towns along the river', 'Repair of the embankment wall')),
      ],
    },
  ],
};

const actor = (id: string, side: string) => ({ id, name: id, aliases: [], kind: 'person', side }) as const;
const actors: NonNullable<ToldLedger['actors']> = [actor('warden', 'upstream'), actor('ferry-union', 'downstream')];
const held = (who: string, id: string, more = {}) => ({ actor: who, issue: 'works', stance: id, ...more });
const positions: NonNullable<ToldLedger['positions']> = [
  held('warden', 'toll-first', { origins: 2 }),
  held('warden', 'vote-first', { origins: 0 }),
  held('ferry-union', 'locks-first', { origins: 1, disputed: true }),
  held('ferry-union', 'denies'),
  held('ferry-union', 'long'),
];

function draw(told: ToldLedger = {}, change: Partial<LanesFile> = {}) {
  const ledger = makeLedger({ positions, actors, terms, ...told });
  const context = testContext('order', ledger);
  const { chart, troubles } = chartLanes({ ...file, ...change }, context);
  if (!chart) throw new Error('no chart');
  return { ...chart, troubles };
}

describe('lanes', () => {
  test.each(['narrow', 'wide'] as const)('are drawn %s', async (layout) => {
    const svg = draw().drawings.find((each) => each.layout === layout)?.svg;
    await expect(`${svg}\n`).toMatchFileSnapshot(`../../../test/charts/lanes-${layout}.svg`);
  });

  test('hold nothing that a page refuses', () => {
    for (const { svg, layout } of draw().drawings) expect(findFaults(svg, `order-${layout}`)).toEqual([]);
  });

  test.each([1, 8])('let no text touch another or leave the drawing, with %i times as much', (times) => {
    const many = Array.from({ length: times }, (_, i) => ({
      ...stance(`long-${i}`),
      order: terms.issues[0]?.stances[4]?.order ?? null,
    }));
    const issues = terms.issues.map((issue) => ({ ...issue, stances: [...issue.stances, ...many] }));
    const more = many.flatMap(({ id }) => [held('warden', id), held('ferry-union', id, { origins: 4 })]);
    for (const { svg, width, height } of draw({ terms: { issues }, positions: [...positions, ...more] }).drawings) {
      expect(findCollisions(svg)).toEqual([]);
      expect(findOutside(svg, width, height)).toEqual([]);
    }
  });

  test('find two sides that put the same two things in opposite orders, and cross their threads', () => {
    expect(draw().title).toBe('Upstream puts the toll before locks, Downstream locks before the toll');
    expect(draw().drawings[0]?.svg).toContain('class="thread"');
    expect(draw().table.rows.map((row) => row.at(-1))).toEqual([null, 'Downstream', 'Upstream', null]);
  });

  test('take the clash back when a new ledger does not hold it', () => {
    const changed = draw({ positions: positions.filter((each) => each.stance !== 'locks-first') });
    expect(changed.title).toBe('Three orders are told of Upstream and Downstream, none opposite');
    expect(changed.drawings[0]?.svg).not.toContain('class="thread"');
  });

  test('tell what a named speaker of the side says from what is only reported', () => {
    expect(draw().table.rows.map((row) => row[4])).toEqual(['no', 'yes', 'no', 'no']);
    expect(draw().drawings[1]?.svg).toContain('Reported; own voice only');
  });

  test('say of whom no article tells an order', () => {
    const only = draw({ positions: positions.slice(0, 2) });
    expect(only.drawings[0]?.svg).toContain('No article says what it puts first.');
    expect(only.title).toBe('What comes first');
  });

  test('leave out who is of no lane, and refuse a lane that is no side', () => {
    expect(draw({}, { lanes: ['upstream'] }).table.rows).toHaveLength(2);
    expect(draw({}, { lanes: ['upstrem'] }).troubles.map(({ text, hint }) => [text, hint])).toEqual([
      ['unknown side "upstrem"', 'Did you mean "upstream"?'],
    ]);
  });

  test('say so when there is nothing', () => {
    expect(draw({ positions: [] })).toMatchObject({ empty: 'No order is told yet.', drawings: [] });
  });
});
