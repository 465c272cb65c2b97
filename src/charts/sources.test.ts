import { describe, expect, test } from 'vitest';
import { hrefOf, independentOrigins, newestArticle, sortStatements, sourceRefs } from './sources.ts';
import { makeLedger } from './testing.ts';

const ledger = makeLedger({
  events: [
    { id: 'opening', date: '2031-03-01', label: 'Dam opens', lane: 'works', origins: 2 },
    { id: 'flood', date: '2031-03-04', label: 'Flood', lane: 'works', origins: 0 },
  ],
});

describe('hrefOf', () => {
  test('leads to the paragraph, under any base', () => {
    expect(hrefOf('/site/', '2031-03-02-gazette-dam#p14s2')).toBe('/site/articles/2031-03-02-gazette-dam/#p14');
  });
});

describe('sourceRefs', () => {
  test('names outlet, date and paragraph, each paragraph once', () => {
    const ids = ledger.events.flatMap((event) => event.statements);
    expect(sourceRefs(ledger, [...ids, ...ids]).map((ref) => ref.label)).toEqual([
      'Valley Gazette, 2 March 2031, paragraph 1',
      'Valley Gazette, 2 March 2031, paragraph 2',
      'Harbour Herald, 5 March 2031, paragraph 1',
    ]);
  });

  test('says undated where nobody knows', () => {
    const articles = ledger.articles.map((article) => ({ ...article, published: null }));
    expect(sourceRefs({ ...ledger, articles }, ['2031-03-02-gazette-dam#p1s1'])[0]?.label).toBe(
      'Valley Gazette, undated, paragraph 1',
    );
  });
});

describe('independentOrigins', () => {
  test("does not count an article's own voice", () => {
    expect(ledger.claims.map((claim) => independentOrigins([claim]).size)).toEqual([2, 0]);
  });
});

describe('newestArticle', () => {
  test('is the one published last, none when none is dated', () => {
    expect(newestArticle(ledger.articles)?.id).toBe('2031-04-11-observer-lease');
    expect(newestArticle([])).toBeNull();
  });
});

describe('sortStatements', () => {
  test('drops ids that the ledger lacks', () => {
    expect(sortStatements(ledger, ['nowhere#p1s1'])).toEqual([]);
  });
});
