import { describe, expect, test } from 'vitest';
import { countsInWords, joinNumbers, nameParagraph, sideLines, sourceLines, standingInWords } from './sources.ts';
import { testArticle, testClaim, testOrigin, testSite, testStatement } from './testing.ts';

const site = (claims: Parameters<typeof testClaim>[]) =>
  testSite({
    articles: [testArticle('a', { publisher: 'Gazette' }), testArticle('b', { publisher: 'Herald', published: null })],
    statements: [testStatement('a#p1s1'), testStatement('a#p2s1', { original: [4, 5] }), testStatement('b#p3s2')],
    claims: claims.map((each) => testClaim(...each)),
  });

describe('joinNumbers', () => {
  test.each([
    [[], ''],
    [[14], '14'],
    [[14, 15, 16], '14–16'],
    [[17, 14, 15, 14], '14–15, 17'],
  ])('%o reads "%s"', (numbers, words) => {
    expect(joinNumbers(numbers)).toBe(words);
  });
});

describe('nameParagraph', () => {
  test('names the outlet, the day and the paragraph, and a day nobody knows', () => {
    expect(nameParagraph(site([]), 'a#p14')).toMatch(/^Gazette, .*\d{4}, paragraph 14$/);
    expect(nameParagraph(site([]), 'b#p3')).toBe('Herald, date unknown, paragraph 3');
  });
});

describe('sourceLines', () => {
  test('names the speaker and the outlet it came through, and leads to the sentence', () => {
    const claims = site([['c', ['a#p1s1']]]);
    expect(sourceLines(claims, claims.ledger.claims[0] ?? testClaim('x', []))).toEqual([
      {
        statement: 'a#p1s1',
        chain: 'Harbour Board, via Gazette',
        outlet: 'Gazette',
        speaker: 'Harbour Board',
        date: '2 Mar 2026',
        paragraph: 1,
        original: null,
        href: '/articles/a/#p1s1',
      },
    ]);
  });

  test('says the outlet alone when the article speaks in its own voice', () => {
    const origins = [testOrigin('own:a', ['a#p1s1'], { kind: 'own-voice', label: 'own voice of Gazette' })];
    const data = site([['c', ['a#p1s1'], { origins }]]);
    expect(sourceLines(data, data.claim.get('c') ?? testClaim('x', []))[0]?.chain).toBe('Gazette');
  });

  test('does not name an outlet twice, and begins with a capital', () => {
    const origins = [testOrigin('gazette', ['a#p1s1'], { label: 'two divers, speaking to the Gazette' })];
    const data = site([['c', ['a#p1s1'], { origins }]]);
    expect(sourceLines(data, data.claim.get('c') ?? testClaim('x', []))[0]?.chain).toBe(
      'Two divers, speaking to the Gazette',
    );
  });

  test('keeps repeats of one origin together', () => {
    const origins = [testOrigin('x', ['b#p3s2']), testOrigin('y', ['a#p1s1'])];
    const data = site([['c', ['a#p1s1', 'b#p3s2'], { origins }]]);
    const lines = sourceLines(data, data.claim.get('c') ?? testClaim('x', []));
    expect(lines.map((line) => line.statement)).toEqual(['b#p3s2', 'a#p1s1']);
    expect(lines[0]?.date).toBe('date unknown');
  });

  test('gives the paragraphs of the original, and only the statements asked for', () => {
    const data = site([['c', ['a#p1s1', 'a#p2s1']]]);
    const lines = sourceLines(data, data.claim.get('c') ?? testClaim('x', []), ['a#p2s1']);
    expect(lines.map(({ statement, original }) => [statement, original])).toEqual([['a#p2s1', '4–5']]);
  });

  test('leaves out what the ledger does not hold', () => {
    expect(sourceLines(site([]), testClaim('c', ['gone#p1s1']))).toEqual([]);
  });
});

describe('countsInWords', () => {
  test('counts articles and origins', () => {
    expect(countsInWords(testClaim('c', ['a#p1s1', 'b#p3s2']))).toBe('2 articles, 1 origin');
  });

  test('does not count an own voice as an origin', () => {
    const origins = [testOrigin('own:a', ['a#p1s1'], { kind: 'own-voice' })];
    expect(countsInWords(testClaim('c', ['a#p1s1'], { origins }))).toBe('1 article, own voice');
  });
});

describe('standingInWords', () => {
  const by = (articles: string[], origins: number, isHome = false): string =>
    standingInWords(
      testClaim('c', ['a#p1s1'], {
        articles,
        origins: Array.from({ length: origins }, (_, i) => testOrigin(`o${i}`, [])),
      }),
      isHome,
    );

  test('on the page of the article that brought it counts both, and origins alone where no other makes it', () => {
    expect([by(['a', 'b'], 2, true), by(['a'], 2, true), by(['a'], 0, true)]).toEqual([
      '2 articles, 2 origins',
      '2 origins',
      'own voice',
    ]);
  });

  test('on others tells whether origins are several, one or none', () => {
    expect([by(['a', 'b'], 2), by(['a', 'b'], 9), by(['a', 'b', 'c'], 1), by(['a', 'b'], 0)]).toEqual([
      'several origins',
      'several origins',
      '1 origin',
      'own voice',
    ]);
  });
});

describe('sideLines', () => {
  test('gives each place of a side once', () => {
    const data = site([
      ['c', ['a#p1s1']],
      ['d', ['a#p1s1', 'b#p3s2']],
    ]);
    const lines = sideLines(data, { label: 'It held', statements: ['a#p1s1'], claims: ['c', 'd'] });
    expect(lines.map((line) => line.statement)).toEqual(['a#p1s1']);
  });

  test('gives a paragraph once for each speaker, though several of its sentences say so', () => {
    const data = site([['c', ['a#p1s1', 'a#p1s2', 'a#p2s1']]]);
    const lines = sideLines(data, { label: 'It held', statements: ['a#p1s1', 'a#p1s2', 'a#p2s1'], claims: ['c'] });
    expect(lines.map((line) => line.statement)).toEqual(['a#p1s1', 'a#p2s1']);
  });
});
