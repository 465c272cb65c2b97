import { describe, expect, test } from 'vitest';
import type { Explainer } from '../model/explainer.ts';
import { searchRecords } from './search-records.ts';
import { testArticle, testClaim, testOrigin, testSite, testStatement } from './testing.ts';

const page = {
  slug: 'dams',
  title: 'The dams',
  question: 'Do they hold?',
  standfirst: 'Two dams.',
  charts: [],
  notes: [],
  claims: ['leak'],
  articles: ['a'],
  mdx: '---\ntitle: "The dams"\n---\n\n<H2 id="old">{"The \\"old\\" dam"}</H2>\n\n<P>\n  <S id="s-1">{"It is "}<Fig id="f">{"9 m"}</Fig>{" high."}</S>\n</P>\n',
} as unknown as Explainer;

const site = testSite(
  {
    articles: [testArticle('a')],
    claims: [
      testClaim('leak', ['a#p1s1'], {
        label: 'The dam leaks',
        articles: ['a'],
        about: { ...testClaim('x', []).about, places: ['weir'] },
        origins: [testOrigin('board', ['a#p1s1'])],
      }),
      testClaim('untold', ['a#p2s1'], { label: null, articles: ['a'] }),
    ],
    statements: [testStatement('a#p1s1', { places: ['weir'] })],
    places: [
      { id: 'weir', name: 'Low Weir', aliases: ['Loweir'], kind: 'dam', lon: null, lat: null },
      { id: 'mill', name: 'Old Mill', aliases: [], kind: 'dam', lon: null, lat: null },
    ],
  },
  { explainers: [page] },
);
const records = searchRecords(site, '/x/');

describe('what can be found', () => {
  test('is an explainer by its own words, as they stand on the page, and by every spelling of the names', () => {
    const [dams] = records;
    expect(dams?.url).toBe('/x/explainers/dams/');
    expect(dams?.content).toEqual([
      'The dams',
      'Do they hold?',
      'Two dams.',
      'The "old" dam',
      'It is 9 m high.',
      'Low Weir',
      'Loweir',
    ]);
  });

  test('is a claim at its own address, under its page and its outlet', () => {
    const claim = records.find(({ meta }) => meta.title === 'The dam leaks');
    expect(claim?.url).toBe('/x/articles/a/#leak');
    expect(claim?.filters).toEqual({ kind: ['Claim'], explainer: ['The dams'], article: ['Outlet a'] });
    expect(claim?.content).toContain('Loweir');
  });

  test('is a place or an actor that an article names, by each of its spellings', () => {
    const weir = records.find(({ url }) => url === '/x/places/weir/');
    expect(weir?.content).toEqual(['Low Weir', 'Loweir']);
    expect(weir?.meta).toEqual({ title: 'Low Weir', kind: 'Place', about: 'Named in 1 sentence of 1 article' });
    expect(weir?.filters.article).toEqual(['Outlet a']);
    expect(records.map(({ url }) => url)).not.toContain('/x/places/mill/');
  });

  test('is no claim without a sentence', () => {
    expect(records.map(({ url }) => url)).not.toContain('/x/articles/a/#untold');
  });
});
