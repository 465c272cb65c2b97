import { describe, expect, test } from 'vitest';
import type { Explainer } from '../model/explainer.ts';
import { neighbours, noteOfSentence, printedNumerals, readingMinutes } from './explainer.ts';
import { testSite } from './testing.ts';

const page = (slug: string): Explainer => ({
  slug,
  title: slug,
  question: '',
  standfirst: '',
  chart: '',
  subjects: [],
  sections: [],
  notes: [{ n: 1, sentence: 's-1', claims: [], statements: [], disputed: false }],
  claims: [],
  events: [],
  charts: [],
  words: 0,
  articles: [],
  origins: 0,
  updated: null,
  revised: [],
  mdx: '',
});

describe('readingMinutes', () => {
  test.each([
    [0, 1],
    [220, 1],
    [1100, 5],
  ])('%d words take %d minutes', (words, minutes) => {
    expect(readingMinutes(words)).toBe(minutes);
  });
});

describe('neighbours', () => {
  const site = testSite({}, { explainers: ['weir', 'dam', 'lock'].map(page) });

  test('are the pages before and after, and none at the ends', () => {
    expect(neighbours(site, 'dam').before?.slug).toBe('weir');
    expect(neighbours(site, 'dam').after?.slug).toBe('lock');
    expect(neighbours(site, 'weir').before).toBeNull();
    expect(neighbours(site, 'lock').after).toBeNull();
  });
});

describe('noteOfSentence', () => {
  test('finds the note by the sentence', () => {
    expect(noteOfSentence(page('dam'), 's-1')?.n).toBe(1);
    expect(noteOfSentence(page('dam'), 's-2')).toBeUndefined();
  });
});

describe('printedNumerals', () => {
  test('reads the numerals in order, each with the words before it', () => {
    const html =
      '<span class="s">A <b>weir</b>.</span><sup class="cite" data-note="4">4</sup> B.<sup data-note="12">12</sup>';
    expect(printedNumerals(html)).toEqual([
      { n: 4, before: 'A weir.' },
      { n: 12, before: 'A weir. B.' },
    ]);
  });
});
