import { describe, expect, test } from 'vitest';
import type { LedgerBlock } from '../../model/ledger.ts';
import { testArticle, testClaim, testOrigin, testSite, testStatement } from '../../site/testing.ts';
import { printArticle } from './page.ts';

const block = (n: number): LedgerBlock => ({ n, original: [], kind: 'paragraph', line: n, text: null });
const origin = new URL('https://dams.example');

/** The page of an article with these statements and claims, cut before each paragraph. */
function paragraphsOf(ledger: Parameters<typeof testSite>[0]): readonly string[] {
  const article = testArticle('a', { blocks: [block(1), block(2)] });
  const site = testSite({ ...ledger, articles: [article, testArticle('b', { added: '2020-01-01' })] });
  return printArticle(site, article, origin).body.split('<div id=p').slice(1);
}

describe('a printed article', () => {
  test('gives each sentence its address, and a claim that is one its own around the words', () => {
    const [first] = paragraphsOf({
      statements: [testStatement('a#p1s1'), testStatement('a#p1s2', { text: 'A < B & "C".' })],
      claims: [testClaim('statement-1', ['a#p1s1'], { label: 'The dam holds', kind: 'statement' })],
    });
    expect(first).toContain(
      '<p><span id=statement-1><a id=p1s1>The dam holds.</a></span> <a id=p1s2>A &lt; B &amp; "C".</a>',
    );
    expect(first).toContain(
      '<p>sentence 1 as it stands <a class=report href=/about/#report-an-error>Report an error</a></div>',
    );
  });

  test('leads from a claim to itself where this article brought it, else to the page that did', () => {
    const [first, second] = paragraphsOf({
      statements: [testStatement('a#p1s1'), testStatement('b#p1s1'), testStatement('a#p2s1')],
      claims: [
        testClaim('fact-own', ['a#p1s1', 'a#p2s1']),
        testClaim('fact-old', ['b#p1s1', 'a#p1s1'], { disputedBy: ['number-x'], origins: [testOrigin('o', [])] }),
      ],
    });
    expect(first).toContain('<li><a id=fact-own href=#fact-own>Label of fact-own</a>Fact, 1 origin');
    expect(first).toContain(
      '<li><a href=../b/#fact-old>Label of fact-old</a>Fact, 1 origin <a href=/disagreements/#number-x>disputed</a>',
    );
    expect(first).toContain('<summary>2 facts <em>disputed</em></summary>');
    // What it stands on is told once.
    expect(second).toContain('<li><a href=#fact-own>Label of fact-own</a>Fact<li>');
  });

  test('offers with the claims of each paragraph to report an error in them', () => {
    const article = testArticle('a', { blocks: [block(1)] });
    const claims = [testClaim('fact-own', ['a#p1s1'])];
    const { config, ...site } = testSite({ articles: [article], statements: [testStatement('a#p1s1')], claims });
    const { body } = printArticle({ ...site, config: { ...config, contact: 'desk@dams.example' } }, article, origin);
    expect(body).toMatch(
      /<a class=report href="?mailto:desk@dams\.example\?subject=[^> ]*%23p1"?>Report an error<\/a>/,
    );
  });

  test('prints of words that may not stand a short quotation at most, and unfolds what was taken', () => {
    const [first] = paragraphsOf({
      statements: [
        testStatement('a#p1s1', { text: null, quote: '“It <holds>”' }),
        testStatement('a#p1s2', { text: null }),
      ],
      claims: [testClaim('fact-own', ['a#p1s1'])],
    });
    expect(first).toContain('<div><p id=p1s1><q>It &lt;holds&gt;</q></p><a id=p1s2></a></div><details open>');
  });

  test('marks the words that the site made nothing of', () => {
    const [first] = paragraphsOf({
      statements: [testStatement('a#p1s1', { text: 'It is 3 m & 2 m high.', start: 10 })],
      leftOver: {
        ...{ statements: [], dates: [], names: [] },
        figures: [{ statement: 'a#p1s1', text: '3 m & 2 m', offset: 16 }],
      },
    });
    expect(first).toContain('<a id=p1s1>It is <u>3 m &amp; 2 m</u> high.</a>');
  });
});
