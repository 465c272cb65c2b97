import { describe, expect, test } from 'vitest';
import { orderLines, viewNote } from './note.ts';
import type { SourceLine } from './sources.ts';
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

describe('orderLines', () => {
  const line = (outlet: string, speaker: string | null = null): SourceLine => ({
    statement: outlet,
    chain: outlet,
    outlet,
    speaker,
    date: '',
    paragraph: 1,
    original: null,
    href: '',
  });
  const order = (before: string) =>
    orderLines([line('Gazette'), line('Herald'), line('Post', 'Harbour Board')], before).map((each) => each.outlet);

  test('puts the outlet first that the sentence names', () => {
    expect(order('The Herald gives one number.')).toEqual(['Herald', 'Gazette', 'Post']);
  });

  test('goes by the nearest name when several stand before the numeral', () => {
    expect(order('The Herald says so. The Gazette does not.')).toEqual(['Gazette', 'Herald', 'Post']);
  });

  test('knows a speaker by name too', () => {
    expect(order('The harbour board refuses.')[0]).toBe('Post');
  });

  test('keeps the order where nobody is named', () => {
    expect(order('')).toEqual(['Gazette', 'Herald', 'Post']);
  });
});
