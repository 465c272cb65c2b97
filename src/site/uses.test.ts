import { describe, expect, test } from 'vitest';
import type { Explainer } from '../model/explainer.ts';
import { testArticle, testClaim, testSite, testStatement } from './testing.ts';
import { citedIn, usesOf } from './uses.ts';

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

  test('leads to the sentences that tell a claim, and to the page alone where only a list does', () => {
    expect(usesOf(site, claim)).toEqual([
      { title: 'dam', href: '/explainers/dam/', sentences: [{ n: 2, href: '/explainers/dam/#s-high' }] },
      { title: 'lake', href: '/explainers/lake/', sentences: [] },
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
