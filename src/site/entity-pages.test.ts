import { describe, expect, test } from 'vitest';
import { entitiesOf } from './entities.ts';
import { cutEntity, entityPageHref, entityPages } from './entity-pages.ts';
import { sitePages } from './sitemap.ts';
import { testArticle, testClaim, testOrigin, testSite, testStatement } from './testing.ts';

const about = { ...testClaim('x', []).about, actors: ['board'] };
const origins = [testOrigin('board', ['a#p1s1'], { actor: 'board' })];
const site = testSite({
  articles: [testArticle('a')],
  actors: [{ id: 'board', name: 'Board', aliases: [], kind: 'organisation', side: null }],
  statements: [testStatement('a#p1s1', { actors: ['board'] })],
  claims: [
    ...['s1', 's2', 's3'].map((id) => testClaim(id, ['a#p1s1'], { origins })),
    ...['c1', 'c2'].map((id) => testClaim(id, ['a#p1s1'], { about })),
  ],
});
const [board] = entitiesOf(site, 'actor');
if (board === undefined) throw new Error('the board is not named');

describe('entityPages', () => {
  test('go on with a list under a title that says so, and count the whole of it', () => {
    const pages = cutEntity(site, board, 2);
    const shown = pages.map(({ parts }) => parts.map(({ rows, count }) => [rows.map(({ id }) => id), count]));
    expect(shown).toEqual([
      [[['s1', 's2'], 3]],
      [
        [['s3'], 3],
        [['c1'], 2],
      ],
      [[['c2'], 2]],
    ]);
    expect(pages.map(({ parts }) => parts[0]?.title.endsWith('continued'))).toEqual([false, true, true]);
    expect(pages.map(({ number, count }) => `${number}/${count}`)).toEqual(['1/3', '2/3', '3/3']);
  });

  test('are one where everything fits, at the address that it always had', () => {
    expect(entityPages(site, board)).toHaveLength(1);
    expect(entityPageHref(board, 1)).toBe('/actors/board/');
    expect(entityPageHref(board, 2)).toBe('/actors/board/2/');
  });

  test('are at least one, also where nothing is told', () => {
    const [quiet] = entitiesOf(testSite({ ...site.ledger, claims: [] }), 'actor');
    expect(quiet && entityPages(testSite({ ...site.ledger, claims: [] }), quiet)).toHaveLength(1);
  });

  test('are all in the site map', () => {
    expect(sitePages(site)).toContain('/actors/board/');
  });
});
