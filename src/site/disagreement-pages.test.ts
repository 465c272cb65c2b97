import { describe, expect, test } from 'vitest';
import { disagreementPages, viewDisagreement } from './disagreement-pages.ts';
import { sitePages } from './sitemap.ts';
import { testArticle, testClaim, testSite, testStatement } from './testing.ts';

/** Two sides on the height of a dam: so many places for each. */
function siteWith(...places: readonly number[]) {
  const ids = places.map((count, side) => Array.from({ length: count }, (_, i) => `a#p${side * 100 + i + 1}s1`));
  const sides = ids.map((statements, side) => ({ label: `Side ${side}`, statements, claims: [`c${side}`] }));
  const disagreement = { id: 'height', kind: 'number' as const, about: 'Height', sides };
  const site = testSite({
    articles: [testArticle('a')],
    statements: ids.flat().map((id) => testStatement(id)),
    claims: ids.map((statements, side) => testClaim(`c${side}`, statements)),
    disagreements: [disagreement],
  });
  return { site, disagreement };
}

describe('viewDisagreement', () => {
  test('tells a short one whole', () => {
    const { site, disagreement } = siteWith(12, 1);
    const { sides, all } = viewDisagreement(site, disagreement);
    expect(sides.map(({ lines }) => lines.length)).toEqual([12, 1]);
    expect(all).toBeNull();
    expect(disagreementPages(site)).toEqual([]);
  });

  test('tells of each side of a long one as much, and where all of it stands', () => {
    const { site, disagreement } = siteWith(30, 14);
    const { sides, all } = viewDisagreement(site, disagreement);
    expect(sides.map(({ lines }) => lines.length)).toEqual([12, 12]);
    expect(all).toEqual({ href: '/disagreements/height/', sides: 2, places: 44 });
  });

  test('tells the first of many sides', () => {
    const { site, disagreement } = siteWith(...Array.from({ length: 9 }, () => 1));
    const { sides, all } = viewDisagreement(site, disagreement);
    expect(sides.map(({ label }) => label)).toEqual(['Side 0', 'Side 1', 'Side 2', 'Side 3', 'Side 4', 'Side 5']);
    expect(all).toMatchObject({ sides: 9, places: 9 });
  });
});

describe('disagreementPages', () => {
  test('hold every place once, a side going on under a title that says so', () => {
    const { site } = siteWith(30, 14);
    const pages = disagreementPages(site, 20);
    expect(pages.map(({ sides }) => sides.map(({ title, rows }) => `${title}: ${rows.length}`))).toEqual([
      ['Side 0: 20'],
      ['Side 0, continued: 10', 'Side 1: 10'],
      ['Side 1, continued: 4'],
    ]);
    const places = pages.flatMap(({ sides }) => sides.flatMap(({ rows }) => rows.map(({ href }) => href)));
    expect(new Set(places).size).toBe(44);
    expect(sitePages(site)).toContain('/disagreements/height/');
  });
});
