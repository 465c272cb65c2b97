import { describe, expect, test } from 'vitest';
import type { GridFile } from '../../../model/chart-file.ts';
import { findCollisions, findFaults, findOutside, makeLedger, type ToldLedger, testContext } from '../../testing.ts';
import { chartGrid } from './index.ts';

const file: GridFile = {
  kind: 'grid',
  title: ['Heard on {issues} questions: {coverage}', '{answers} answers to {issues} questions', 'Answers'],
  subtitle: ['As of {newest}'],
  name: 'Answers of two towns',
  opening: 'Questions by towns.',
  notes: ['{apart} of others.'],
  empty: 'Nobody has answered yet.',
  sides: ['upstream', 'downstream'],
  issues: [],
  most: 2,
};

const stance = (id: string, short: string | null = null) => ({
  id,
  label: `is said to want ${id}`,
  short,
  order: null,
});
const terms = {
  issues: [
    {
      id: 'toll',
      name: 'A toll',
      question: 'Who pays for the passage through the locks?',
      stances: [
        stance('none', 'No toll'),
        stance('low', 'A low toll for every barge that passes the lower lock'),
        stance('high'),
      ],
    },
    { id: 'wall', name: 'The wall', question: 'How high?', stances: [stance('higher', 'Higher')] },
    { id: 'boats', name: 'Boats', question: 'How many?', stances: [stance('ten', 'Ten')] },
  ],
};

const actor = (id: string, side: string | null) => ({ id, name: id, aliases: [], kind: 'person', side }) as const;
const actors: NonNullable<ToldLedger['actors']> = [
  actor('warden', 'upstream'),
  actor('ferry-union', 'downstream'),
  actor('poet', null),
];
const held = (who: string | null, issue: string, id: string, more = {}) => ({ actor: who, issue, stance: id, ...more });
const positions: NonNullable<ToldLedger['positions']> = [
  held('warden', 'toll', 'none', { origins: 0 }),
  held('warden', 'toll', 'low', { origins: 3 }),
  held('warden', 'toll', 'high', { disputed: true }),
  held('ferry-union', 'toll', 'high', { origins: 1 }),
  held('warden', 'wall', 'higher', { origins: 2 }),
  held('poet', 'boats', 'ten'),
];

function draw(told: ToldLedger = {}, change: Partial<GridFile> = {}) {
  const ledger = makeLedger({ positions, actors, terms, ...told });
  const context = testContext('answers', ledger);
  const { chart, troubles } = chartGrid({ ...file, ...change }, context);
  if (!chart) throw new Error('no chart');
  return { ...chart, troubles };
}

describe('grid', () => {
  test.each(['narrow', 'wide'] as const)('is drawn %s', async (layout) => {
    const svg = draw().drawings.find((each) => each.layout === layout)?.svg;
    await expect(`${svg}\n`).toMatchFileSnapshot(`../../../test/charts/grid-${layout}.svg`);
  });

  test('holds nothing that a page refuses', () => {
    for (const { svg, layout } of draw().drawings) expect(findFaults(svg, `answers-${layout}`)).toEqual([]);
  });

  test('lets no text touch another or leave the drawing, however many questions there are', () => {
    const issues = Array.from({ length: 40 }, (_, i) => ({ ...terms.issues[0], id: `toll-${i}` })).map((issue) => ({
      id: issue.id,
      name: 'What is to become of the embankment between the two weirs',
      question: issue.question ?? '',
      stances: issue.stances ?? [],
    }));
    const many = issues.flatMap(({ id }) => [
      held('warden', id, 'low', { origins: 4 }),
      held('ferry-union', id, 'high'),
    ]);
    for (const { svg, width, height } of [
      ...draw().drawings,
      ...draw({ terms: { issues }, positions: many }).drawings,
    ]) {
      expect(findCollisions(svg)).toEqual([]);
      expect(findOutside(svg, width, height)).toEqual([]);
    }
  });

  test('counts in its title on how many questions each side is heard', () => {
    expect(draw().title).toBe('Heard on two questions: Upstream on two and Downstream on one');
  });

  test('changes title and picture with the ledger', () => {
    const more = draw({ positions: [...positions, held('ferry-union', 'wall', 'higher')] });
    expect(more.title).toBe('Six answers to two questions');
    expect(more.drawings[1]?.svg).not.toContain('not said');
    expect(draw().drawings[1]?.svg).toContain('not said');
  });

  test('shows the answers on most origins and counts the rest', () => {
    const svg = draw().drawings[0]?.svg ?? '';
    expect(svg).toContain('A low toll');
    expect(svg).toContain('and 1 more');
    expect(svg).not.toContain('>No toll');
  });

  test('lists every answer, and every blank, in the table', () => {
    expect(draw().table.rows.map((row) => [row[1], row[2], row[6]])).toEqual([
      ['Upstream', 'A low toll for every barge that passes the lower lock', 3],
      ['Upstream', 'is said to want high', 1],
      ['Upstream', 'No toll', 0],
      ['Downstream', 'is said to want high', 1],
      ['Upstream', 'Higher', 2],
      ['Downstream', null, null],
    ]);
  });

  test('counts apart what people of no side answer', () => {
    expect(draw().note).toBe('One more answer is of others.');
  });

  test('says so when nobody has answered', () => {
    expect(draw({ positions: [] }).empty).toBe('Nobody has answered yet.');
  });
});
