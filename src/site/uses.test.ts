import { describe, expect, test } from 'vitest';
import type { ChartSpec } from '../model/chart-spec.ts';
import type { Explainer } from '../model/explainer.ts';
import { testArticle, testClaim, testSite, testStatement } from './testing.ts';
import { chartsFrom, citedIn, toldFrom, usesOf } from './uses.ts';

const page = (slug: string, claims: readonly string[], noted: readonly string[]) =>
  ({
    slug,
    title: slug,
    claims,
    notes: noted.map((claim, i) => ({
      n: i + 1,
      sentence: `s-${claim}`,
      claims: [claim],
      statements: [`a#${claim}`],
      disputed: false,
    })),
  }) as unknown as Explainer;

describe('usesOf', () => {
  const claim = testClaim('high', ['a#p1s1']);
  const site = testSite(
    { articles: [testArticle('a')], statements: [testStatement('a#p1s1')], claims: [claim] },
    { explainers: [page('dam', ['low', 'high'], ['low', 'high']), page('lake', ['high'], []), page('weir', [], [])] },
  );

  test('leads to the sentences that tell a claim', () => {
    expect(usesOf(site, claim)).toEqual([
      { title: 'dam', href: '/explainers/dam/', sentences: [{ n: 2, href: '/explainers/dam/#s-high' }] },
    ]);
  });

  test('leaves a page that tells it in a list alone to the head of the article', () => {
    const told = new Map([
      ['lake', [1, 3]],
      ['dam', [1]],
    ]);
    expect(toldFrom(site, told)).toEqual([
      { title: 'dam', href: '/explainers/dam/', paragraphs: [1] },
      { title: 'lake', href: '/explainers/lake/', paragraphs: [1, 3] },
    ]);
  });
});

describe('citedIn', () => {
  const site = testSite({}, { explainers: [page('dam', [], ['low', 'high', 'low']), page('lake', [], [])] });

  test('gives the sentences that stand on one of the statements, by their numbers', () => {
    expect(
      citedIn(site, ['a#high', 'a#low']).map(({ title, sentences }) => [title, sentences.map(({ n }) => n)]),
    ).toEqual([['dam', [1, 2, 3]]]);
  });

  test('gives no page when none of its sentences stands on them', () => {
    expect(citedIn(site, ['a#other'])).toEqual([]);
  });
});

describe('chartsFrom', () => {
  const chart = (id: string, ...statements: readonly string[]) =>
    ({ id, name: id, sources: statements.map((statement) => ({ statement })) }) as unknown as ChartSpec;
  const charts = [chart('flow', 'a#p3s1', 'a#p1s2', 'a#p1s1', 'b#p9s1'), chart('map', 'b#p9s1')];

  test('names each chart once, with the paragraphs that it draws on', () => {
    const mine = ['a#p1s1', 'a#p1s2', 'a#p3s1'].map((id) => testStatement(id));
    expect(chartsFrom(testSite({}, { charts }), mine)).toEqual([
      { title: 'flow', href: '/charts/flow/', paragraphs: [1, 3] },
    ]);
  });
});
