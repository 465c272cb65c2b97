import { describe, expect, test } from 'vitest';
import type { LedgerBlock } from '../model/ledger.ts';
import { viewArticle } from './article.ts';
import { testArticle, testClaim, testOrigin, testSite, testStatement } from './testing.ts';

const block = (more: Partial<LedgerBlock>): LedgerBlock => ({
  n: 1,
  original: [],
  kind: 'paragraph',
  line: 1,
  text: 'The dam holds.',
  ...more,
});

const article = testArticle('a', {
  blocks: [
    block({ n: null, kind: 'title', text: 'The dam' }),
    block({ n: 1, original: [3, 4] }),
    block({ n: null, kind: 'heading', text: 'Below it' }),
    block({ n: null, kind: 'boilerplate', text: null }),
    block({ n: 2 }),
  ],
});

const site = testSite({
  articles: [article],
  statements: [testStatement('a#p1s1'), testStatement('a#p2s1', { text: null, quote: '“It holds”' })],
  claims: [testClaim('c', ['a#p1s1', 'a#p2s1']), testClaim('d', ['a#p2s1'], { label: null })],
});
const view = viewArticle(site, article);

describe('viewArticle', () => {
  test('shows paragraphs and headings, and counts furniture', () => {
    expect(view.parts.map((part) => ('text' in part ? part.text : part.n))).toEqual([1, 'Below it', 2]);
    expect(view.boilerplate).toBe(1);
  });

  test('gives a claim its anchor once, where it is said first', () => {
    const taken = view.parts.flatMap((part) => ('text' in part ? [] : part.taken));
    expect(taken.map((each) => [each.id, each.anchored, each.repeated])).toEqual([
      ['c', true, false],
      ['c', false, true],
    ]);
  });

  test('does not say a sentence twice', () => {
    const claims = [testClaim('c', ['a#p1s1'], { label: 'The dam holds' })];
    const again = testSite({ articles: [article], statements: [testStatement('a#p1s1')], claims });
    const [first] = viewArticle(again, article).parts;
    expect(first).toMatchObject({ asTheyStand: [1], taken: [], tally: [], sentences: [{ claim: 'c' }] });
  });

  test('of a claim that came first elsewhere stays as it is when one more article says the same', () => {
    // Among others the home of the claim is the one that was added first.
    const viewAmong = (added: string, ...articles: string[]) => {
      const statements = ['a', ...articles].map((id) => `${id}#p1s1`);
      const origins = statements.map((id) => testOrigin(id, [id]));
      return viewArticle(
        testSite({
          articles: [article, ...articles.map((id) => testArticle(id, { added }))],
          statements: statements.map((id) => testStatement(id)),
          claims: [testClaim('c', statements, { origins, articles: ['a', ...articles] })],
        }),
        article,
      ).parts;
    };
    const [before, after] = ['2020-01-01', '2029-01-01'];
    expect(viewAmong(before, 'b', 'c')).toEqual(viewAmong(before, 'b', 'c', 'd'));
    // Its own page counts.
    expect(viewAmong(after, 'b', 'c')).not.toEqual(viewAmong(after, 'b', 'c', 'd'));
  });

  test('says what an editor took out and why, once, and not where a claim says so', () => {
    const row = (statement: string, reason: string) => ({ statement, claim: 'x', kind: 'figure' as const, reason });
    const edited = testSite({
      articles: [article],
      statements: [testStatement('a#p1s1'), testStatement('a#p2s1')],
      claims: [testClaim('c', ['a#p1s1'], { overrides: ['Misread.'] })],
      rejected: [row('a#p1s1', 'Misread.'), row('a#p2s1', 'A date.'), row('a#p2s1', 'A date.')],
    });
    const rejected = viewArticle(edited, article).parts.flatMap((part) => ('text' in part ? [] : [part.rejected]));
    expect(rejected.map((rows) => rows.map(({ reason }) => reason))).toEqual([[], ['A date.']]);
  });

  test('tells what a paragraph gave in numbers', () => {
    const last = view.parts.at(-1);
    expect(last !== undefined && 'tally' in last && last.tally).toEqual([{ kind: 'fact', count: 2 }]);
  });

  test('counts a claim without a sentence of ours and does not show it', () => {
    const last = view.parts.at(-1);
    expect(last !== undefined && 'untold' in last && last.untold).toBe(1);
  });

  test('shows a quotation without its marks where the words may not stand', () => {
    const last = view.parts.at(-1);
    expect(last !== undefined && 'sentences' in last && last.sentences[0]).toMatchObject({
      text: null,
      quote: 'It holds',
    });
  });

  test('names the paragraphs of the original', () => {
    const [first] = view.parts;
    expect(first !== undefined && 'original' in first && first.original).toBe('3–4');
  });
});

describe('the words of the original', () => {
  const quoting = (more: object, url: string | null = 'https://gazette.example/dam#top') => {
    const own = testArticle('q', { url, original: '002', blocks: [block({ n: 1 })] });
    const statements = [testStatement('q#p1s1', more)];
    const [first] = viewArticle(testSite({ articles: [own], statements }), own).parts;
    return first !== undefined && 'sentences' in first ? first.sentences[0]?.inOriginal : undefined;
  };
  const quotes = [{ text: '“it holds, so-called experts say”', offset: 0, speaker: null }];

  test('are led to where a quotation gives them', () => {
    expect(quoting({ quotes })).toBe('https://gazette.example/dam#:~:text=it%20holds%2C%20so%2Dcalled%20experts%20say');
  });

  test('are not led to without a quotation, by two words alone, or without an address', () => {
    const short = [{ text: '“it holds”', offset: 0, speaker: null }];
    expect([quoting({}), quoting({ quotes: short }), quoting({ quotes }, null)]).toEqual([null, null, null]);
  });
});

describe('what no page took up', () => {
  const left = [
    { statement: 'a#p2s1', text: '3 m', offset: 128 },
    { statement: 'a#p2s1', text: 'm', offset: 130 },
    { statement: 'a#p2s1', text: '2 m', offset: 102 },
  ];
  const leftOver = { statements: ['a#p2s1', 'b#p1s1'], figures: left, dates: [], names: [] };
  const viewOf = (text: string | null) => {
    const statements = [testStatement('a#p2s1', { text, start: 100 })];
    return viewArticle(testSite({ articles: [article], statements, leftOver }), article);
  };

  test('is counted, and told by paragraph', () => {
    expect(viewOf(null).leftOver).toEqual({
      sentences: { count: 1, paragraphs: [2] },
      figures: { count: 3, paragraphs: [2] },
      dates: { count: 0, paragraphs: [] },
    });
  });

  test('is marked in the words where these may stand, and only once', () => {
    const unusedIn = (text: string | null) =>
      viewOf(text).parts.flatMap((part) => ('sentences' in part ? part.sentences : []))[0]?.unused;
    expect(unusedIn('A 2 m lock, beside a gate of 3 m.')).toEqual([
      { start: 2, end: 5 },
      { start: 29, end: 32 },
    ]);
    expect(unusedIn(null)).toEqual([]);
  });
});
