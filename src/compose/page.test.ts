import { describe, expect, test } from 'vitest';
import { countWords, createPage, slugify, takeId } from './page.ts';

describe('slugify', () => {
  test.each([
    ['Known, disputed, not known', 'known-disputed-not-known'],
    ['The river’s léngth', 'the-rivers-length'],
    ['2026-01-23/2026-01-24', '2026-01-23-2026-01-24'],
    ['…', ''],
  ])('makes "%s" into "%s"', (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });
});

describe('takeId', () => {
  test('counts from the second time on', () => {
    const page = createPage();
    expect([takeId(page, 'a'), takeId(page, 'a'), takeId(page, 'a')]).toEqual(['a', 'a-2', 'a-3']);
  });

  test('never gives an id twice', () => {
    const page = createPage();
    const ids = ['a', 'a-2', 'a', 'a', 'a-2', 'a-3'].map((wanted) => takeId(page, wanted));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('countWords', () => {
  test.each([
    ['', 0],
    ['One two — three, 4.', 4],
    ['about 50\u00a0km', 3],
  ])('finds in "%s" %d words', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});
