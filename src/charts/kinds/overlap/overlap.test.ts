import { describe, expect, test } from 'vitest';
import type { OverlapFile } from '../../../model/chart-file.ts';
import type { Claim, Ledger, Origin } from '../../../model/ledger.ts';
import { findCollisions, findFaults, findOutside, makeLedger, testContext } from '../../testing.ts';
import { chartOverlap } from './index.ts';

const file: OverlapFile = {
  kind: 'overlap',
  title: [
    '{several} of {claims} claims stand in several articles, {independent} on two or more origins',
    '{several} of {claims} claims stand in several articles',
    'Claims and articles',
  ],
  subtitle: ['As of {newest}'],
  name: 'Claims by articles',
  opening: 'Claims in rows.',
  notes: [],
  empty: 'No claim stands in several articles yet.',
  most: 2,
  articles: 7,
};

/** One letter an article: who is named there, or `-` for its own voice, or a space when it says nothing. */
type Pattern = string;

/** A ledger of as many articles as the patterns are long, and a claim for each pattern. */
function told(patterns: readonly Pattern[], change: Partial<Claim> = {}): Ledger {
  const width = Math.max(...patterns.map((pattern) => pattern.length), 1);
  const base = makeLedger({ facts: [{ fact: 'any' }] });
  const [article] = base.articles;
  const [statement] = base.statements;
  const [claim] = base.claims;
  if (!article || !statement || !claim) throw new Error('no ledger');
  const ids = Array.from({ length: width }, (_, i) => `2031-03-${String(i + 1).padStart(2, '0')}-paper-${i}`);
  const articles = ids.map((id, i) => ({ ...article, id, publisher: `Courier of the river town number ${i}` }));
  const all = patterns.map((pattern, row) => {
    const places = [...pattern].flatMap((who, i) => (who === ' ' ? [] : [{ who, id: `${ids[i]}#p${row + 1}s1`, i }]));
    const speakers = [...new Set(places.map(({ who }) => who))];
    const origins = speakers.flatMap((who): Origin[] => {
      const own = places.filter((place) => place.who === who);
      const shared = { actor: null, date: null } as const;
      if (who !== '-') return [{ ...shared, id: who, label: who, kind: 'person', statements: own.map(({ id }) => id) }];
      return own.map(({ id, i }) => ({ ...shared, id: `own-${i}`, label: 'own', kind: 'own-voice', statements: [id] }));
    });
    const about = {
      id: `claim-${String(row).padStart(3, '0')}`,
      label: `The lock of weir ${row} is said to have been repaired`,
    };
    const where = {
      statements: places.map(({ id }) => id),
      articles: [...new Set(places.map(({ i }) => ids[i] ?? ''))],
    };
    return { ...claim, ...about, ...where, origins, ...change };
  });
  const statements = all.flatMap((each, row) =>
    each.statements.map((id) => ({ ...statement, id, article: id.split('#')[0] ?? '', paragraph: row + 1 })),
  );
  return { ...base, articles, statements, claims: all };
}

const patterns: readonly Pattern[] = ['AAB', 'A-A', 'AA ', '-- ', '---', 'B  ', ' - ', 'AB '];

function draw(of: readonly Pattern[] = patterns, change: Partial<OverlapFile> = {}, claim: Partial<Claim> = {}) {
  const context = testContext('shared', told(of, claim));
  const { chart } = chartOverlap({ ...file, ...change }, context);
  if (!chart) throw new Error('no chart');
  return chart;
}

describe('overlap', () => {
  test.each(['narrow', 'wide'] as const)('is drawn %s', async (layout) => {
    const svg = draw().drawings.find((each) => each.layout === layout)?.svg;
    await expect(`${svg}\n`).toMatchFileSnapshot(`../../../test/charts/overlap-${layout}.svg`);
  });

  test('holds nothing that a page refuses', () => {
    for (const { svg, layout } of draw().drawings) expect(findFaults(svg, `shared-${layout}`)).toEqual([]);
  });

  test('lets no text touch another or leave the drawing, with 360 claims of a dozen articles', () => {
    const many = Array.from({ length: 360 }, (_, i) =>
      Array.from({ length: 12 }, (_, j) =>
        i % 9 === 0 && (i + j) % 3 > 0 ? 'ABCD-'.charAt((i * j) % 5) : i % 12 === j ? '-' : ' ',
      ).join(''),
    );
    for (const { svg, width, height } of [...draw().drawings, ...draw(many, { most: 9 }).drawings]) {
      expect(findCollisions(svg)).toEqual([]);
      expect(findOutside(svg, width, height)).toEqual([]);
    }
    expect(draw(many).drawings[1]?.svg).toContain('5 other articles');
  });

  test('counts in its title what stands in several articles, and on several origins', () => {
    expect(draw().title).toBe('Six of eight claims stand in several articles, two on two or more origins');
  });

  test('does not count an own voice, or a report told again, as another origin', () => {
    const echoed = draw(['AAA', 'A--', '---']);
    expect(echoed.title).toBe('Three of three claims stand in several articles');
    expect(echoed.table.rows.map((row) => row[2])).toEqual([1, 1, 0]);
  });

  test('changes title and picture when a new article gives another origin', () => {
    const before = draw(['AA ', '-- ']);
    const after = draw(['AAB', '-- ']);
    expect([before.title, after.title]).toEqual([
      'Two of two claims stand in several articles',
      'Two of two claims stand in several articles, one on two or more origins',
    ]);
    expect(after.drawings[1]?.svg).not.toBe(before.drawings[1]?.svg);
  });

  test('joins the dots that repeat one origin, past one that does not', () => {
    expect(draw(['AA ']).drawings[1]?.svg).toMatch(/class="echo" d="M[\d.]+,[\d.]+H/);
    expect(draw(['A-A']).drawings[1]?.svg).toMatch(/class="echo" d="M[\d.]+,[\d.]+v10H/);
  });

  test('shows the first of a group and counts the rest', () => {
    expect(draw(['AA ', 'AA ', 'AA ']).drawings[0]?.svg).toContain('and 1 more');
  });

  test('counts a claim that may not be told in words and does not show it', () => {
    const { title, table } = draw(['AA ', 'AB '], {}, { label: null });
    expect(title).toBe('Two of two claims stand in several articles, one on two or more origins');
    expect(table.rows).toEqual([]);
  });

  test('hatches what is disputed and says so', () => {
    const { drawings } = draw(['AA '], {}, { disputedBy: ['d'] });
    expect(drawings[1]?.svg).toContain('dot-disputed');
    expect(drawings[1]?.svg).toContain('(disputed)');
  });

  test('says so when no claim stands in several articles', () => {
    expect(draw(['A  ', ' - ']).empty).toBe('No claim stands in several articles yet.');
  });
});
