import { describe, expect, test } from 'vitest';
import { makeNews, toArticleFile } from './news.ts';

describe('makeNews', () => {
  test('makes the same article for the same number', () => {
    expect(makeNews(7)).toEqual(makeNews(7));
  });

  test('makes articles that differ and have ids of their own', () => {
    const all = Array.from({ length: 200 }, (_, n) => makeNews(n));
    expect(new Set(all.map(({ id }) => id)).size).toBe(200);
    expect(new Set(all.flatMap(({ paragraphs }) => paragraphs)).size).toBe(200 * 11);
  });

  test('makes about 900 words', () => {
    const words = Array.from({ length: 50 }, (_, n) => toArticleFile(makeNews(n)).split(/\s+/).length);
    const mean = words.reduce((sum, each) => sum + each, 0) / words.length;
    expect(mean).toBeGreaterThan(850);
    expect(mean).toBeLessThan(1000);
  });
});
