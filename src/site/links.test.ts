import { describe, expect, test } from 'vitest';
import { claimHome, claimHref, href, statementHref } from './links.ts';
import { testArticle, testClaim, testSite } from './testing.ts';

describe('href', () => {
  test.each([
    ['/charts/', '/', '/charts/'],
    ['/charts/', '/dams', '/dams/charts/'],
    ['charts/', '/dams/', '/dams/charts/'],
    ['/', '/dams/', '/dams/'],
  ])('%s under %s is %s', (path, base, address) => {
    expect(href(path, base)).toBe(address);
  });
});

describe('statementHref', () => {
  test('leads to the sentence on the page of its article', () => {
    expect(statementHref('2026-03-02-gazette-dam#p14s2')).toBe('/articles/2026-03-02-gazette-dam/#p14s2');
  });
});

describe('claimHome', () => {
  const claim = testClaim('c', ['a#p1s1', 'b#p1s1']);
  const home = (a: object, b: object) =>
    claimHome(testSite({ articles: [testArticle('a', a), testArticle('b', b)] }), claim);

  test('is the article that was added first', () => {
    expect(home({ added: '2026-03-09' }, { added: '2026-03-05' })).toBe('b');
  });

  test('goes by publication among articles of one day, then by id', () => {
    expect(home({ published: '2026-03-02' }, { published: '2026-03-01' })).toBe('b');
    expect(home({}, {})).toBe('a');
  });

  test('puts an unknown day last', () => {
    expect(home({ added: null }, { added: '2026-03-05' })).toBe('b');
  });

  test('is the page of the address', () => {
    expect(claimHref(testSite({ articles: [testArticle('a')] }), claim)).toBe('/articles/a/#c');
  });
});
