import { describe, expect, test } from 'vitest';
import { isHidden, pickKinds } from './page-kinds.ts';

describe('the kinds of pages', () => {
  test('are one heaviest page each, without further pages of a list and earlier editions', () => {
    const html: Record<string, number> = {
      '': 5,
      '404.html': 1,
      'dams/': 4,
      'dams/2/': 9,
      'dams/long-wall/': 6,
      'dams/weir/': 7,
      'frames/weir/': 2,
      'frames/weir/2031-04-02/': 8,
    };
    const pages = Object.entries(html).map(([path, size]) => ({ path, html: 'x'.repeat(size) }));
    expect(pickKinds(pages).map(({ path }) => path)).toEqual(['', '404.html', 'dams/', 'dams/weir/', 'frames/weir/']);
  });

  test('are not for search engines where the page says so', () => {
    expect(isHidden('<meta name="robots" content="noindex, follow">')).toBe(true);
    expect(isHidden('<meta name="robots" content="index"><p>noindex</p>')).toBe(false);
  });
});
