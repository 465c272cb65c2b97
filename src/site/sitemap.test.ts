import { describe, expect, test } from 'vitest';
import { sitemap, sitemapIndex, sitePages } from './sitemap.ts';
import { testArticle, testSite } from './testing.ts';

describe('sitePages', () => {
  test('lists every kind of page, and each article', () => {
    const pages = sitePages(testSite({ articles: [testArticle('a')] }));
    expect(pages).toContain('/');
    expect(pages).toContain('/articles/a/');
    expect(new Set(pages).size).toBe(pages.length);
  });
});

describe('sitemap', () => {
  test('escapes what XML would read', () => {
    expect(sitemap(['https://example.org/?a&b'])).toContain('<url><loc>https://example.org/?a&amp;b</loc></url>');
  });

  test('has an index that names it', () => {
    expect(sitemapIndex(['https://example.org/sitemap-0.xml'])).toContain(
      '<sitemap><loc>https://example.org/sitemap-0.xml',
    );
  });
});
