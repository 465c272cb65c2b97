import { describe, expect, test } from 'vitest';
import { viewNote } from './note.ts';
import { testArticle, testClaim, testSite, testStatement } from './testing.ts';

const statements = [testStatement('a#p1s1'), testStatement('a#p2s1')];
const note = { n: 3, sentence: 's-1', claims: ['c', 'd'], statements: ['a#p1s1', 'a#p2s1'], disputed: false };

describe('viewNote', () => {
  test('tells claims that stand on the same places once', () => {
    const site = testSite({
      articles: [testArticle('a')],
      statements,
      claims: [testClaim('c', ['a#p1s1']), testClaim('d', ['a#p1s1'])],
    });
    const { rows } = viewNote(site, note);
    expect(rows.map((row) => row.claims.map((claim) => claim.id))).toEqual([['c', 'd']]);
  });

  test('keeps claims of different places apart', () => {
    const site = testSite({
      articles: [testArticle('a')],
      statements,
      claims: [testClaim('c', ['a#p1s1']), testClaim('d', ['a#p2s1'])],
    });
    expect(viewNote(site, note).rows).toHaveLength(2);
  });

  test('leads from the mark to the disagreement', () => {
    const claims = [testClaim('c', ['a#p1s1'], { disputedBy: ['height'] }), testClaim('d', ['a#p1s1'])];
    const site = testSite({ articles: [testArticle('a')], statements, claims });
    expect(viewNote(site, { ...note, disputed: true }).disputed).toBe('/disagreements/#height');
  });

  test('leaves out claims that the ledger no longer has', () => {
    expect(viewNote(testSite({}), note).rows).toEqual([]);
  });
});
