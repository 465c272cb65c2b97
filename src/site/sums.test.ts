import { describe, expect, test } from 'vitest';
import { viewSum, viewWeekdays } from './sums.ts';
import { testArticle, testSite, testStatement } from './testing.ts';

const sum = (remainder: number) => ({
  article: 'a',
  measure: 'boats',
  label: 'Boats',
  claim: 'c',
  saidBy: [],
  unit: 'boat',
  total: 40,
  parts: [{ measure: 'sunk', value: 4, claim: 'd' }],
  remainder,
  statements: ['a#p2s1', 'a#p2s2', 'a#p3s1'],
});
const site = testSite(
  {
    articles: [testArticle('a', { publisher: 'Gazette' })],
    statements: [testStatement('a#p2s1', { line: 5 }), testStatement('a#p3s1', { line: 9 })],
    terms: {
      issues: [],
      measures: [{ id: 'boats', name: 'Boats seen', unit: 'boat' }],
      models: [],
      events: [],
      subjects: [],
    },
  },
  {
    weekdays: [
      {
        file: 'content/articles/a.md',
        line: 9,
        column: 1,
        level: 'info',
        text: '"Monday, 3 March 2026" does not fit the calendar',
        hint: '',
        rule: 'extract/weekday-misfit',
      },
    ],
  },
);

describe('viewSum', () => {
  test('says the total, its parts and what they leave', () => {
    const view = viewSum(site, sum(36));
    expect(view?.rows.map(({ name, amount }) => `${name}: ${amount.replace('\u00a0', ' ')}`)).toEqual([
      'Boats seen: 40 boats',
      'sunk: 4 boats',
    ]);
    expect(view?.left).toContain('36');
  });

  test('names each paragraph once', () => {
    expect(viewSum(site, sum(36))?.places.map(({ paragraph }) => paragraph)).toEqual([2, 3]);
  });

  test('says when the parts go beyond the total', () => {
    expect(viewSum(site, sum(-2))?.left).toContain('2');
    expect(viewSum(site, sum(-2))?.left).not.toContain('-');
  });
});

describe('viewWeekdays', () => {
  test('leads to the sentence that the message speaks of', () => {
    expect(viewWeekdays(site)).toMatchObject([{ href: '/articles/a/#p3s1' }]);
  });
});
