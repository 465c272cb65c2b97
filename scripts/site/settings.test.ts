import { describe, expect, test } from 'vitest';
import { normalizeBase, readSettings, shownPath } from './settings.ts';

describe('readSettings', () => {
  test('has a place for everything when nobody says anything', () => {
    expect(readSettings({}, '/site')).toEqual({
      root: '/site',
      contentDir: '/site/content',
      articlesDir: '/site/content/articles',
      explainersDir: '/site/content/explainers',
      siteDataFile: '/site/.cache/site-data.json',
      outDir: '/site/dist',
      cacheDir: '/site/node_modules/.cache',
      site: null,
      base: '/',
      port: 4321,
    });
  });

  test('keeps what another article folder makes away from the committed explainers', () => {
    const settings = readSettings({ ARTICLES_DIR: '../elsewhere' }, '/site');
    expect(settings.articlesDir).toBe('/elsewhere');
    expect(settings.explainersDir).toMatch(/^\/site\/\.cache\/[0-9a-f]{12}\/explainers$/);
    expect(settings.siteDataFile).not.toBe('/site/.cache/site-data.json');
  });

  test('lets another content folder hold its own explainers', () => {
    const settings = readSettings({ CONTENT_DIR: '/other' }, '/site');
    expect(settings.explainersDir).toBe('/other/explainers');
    expect(settings.articlesDir).toBe('/other/articles');
    expect(settings.siteDataFile).not.toBe('/site/.cache/site-data.json');
  });

  test('takes empty settings for absent ones', () => {
    const empty = { CONTENT_DIR: '', ARTICLES_DIR: '', OUT_DIR: '', PORT: '', SITE_URL: '', BASE_PATH: '' };
    expect(readSettings(empty, '/site')).toEqual(readSettings({}, '/site'));
  });

  test('says which setting cannot be used', () => {
    expect(() => readSettings({ PORT: 'http' }, '/site')).toThrow('PORT is a number from 0 to 65535, but it is: http');
    expect(() => readSettings({ PORT: '70000' }, '/site')).toThrow('70000');
    expect(() => readSettings({ SITE_URL: 'example.org' }, '/site')).toThrow('SITE_URL is an address');
    expect(() => readSettings({ SITE_URL: 'javascript:alert(1)' }, '/site')).toThrow('SITE_URL is an address');
  });
});

describe('normalizeBase', () => {
  test.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['peace', '/peace/'],
    ['/a/b', '/a/b/'],
    ['//a/', '/a/'],
  ])('reads %j as %j', (given, expected) => {
    expect(normalizeBase(given)).toBe(expected);
  });
});

describe('shownPath', () => {
  test('is told from where the reader stands, where that is shorter', () => {
    expect(shownPath('/home/ann/site/content/articles', '/home/ann/site')).toBe('content/articles');
    expect(shownPath('/home/ann/shared', '/home/ann/site')).toBe('../shared');
    expect(shownPath('/tmp/x', '/home/ann/site')).toBe('/tmp/x');
    expect(shownPath('/home/ann/site', '/home/ann/site')).toBe('.');
  });
});
