import { describe, expect, test } from 'vitest';
import type { LedgerBlock } from '../model/ledger.ts';
import { viewArticle } from './article.ts';
import { testArticle, testSite } from './testing.ts';

const paragraphs = (from: number, to: number): LedgerBlock[] =>
  Array.from({ length: to - from + 1 }, (_, i) => ({
    n: from + i,
    original: [],
    kind: 'paragraph',
    line: from + i,
    text: 'The dam holds.',
  }));
const heading = (text: string): LedgerBlock => ({ n: null, original: [], kind: 'heading', line: 1, text });
const jumps = (blocks: readonly LedgerBlock[]) => {
  const article = testArticle('a', { blocks: [...blocks] });
  return viewArticle(testSite({ articles: [article] }), article).jumps;
};

describe('jumpsOf', () => {
  test('leads to every fifth paragraph of a long source', () => {
    expect(jumps(paragraphs(1, 20)).map(({ anchor }) => anchor)).toEqual(['p1', 'p5', 'p10', 'p15', 'p20']);
  });

  test('leads to the headings where there are some', () => {
    const blocks = [
      ...paragraphs(1, 3),
      heading('The dam'),
      ...paragraphs(4, 8),
      heading('The lock'),
      ...paragraphs(9, 12),
    ];
    expect(jumps(blocks)).toEqual([
      { title: 'The dam', anchor: 'before-p4' },
      { title: 'The lock', anchor: 'before-p9' },
    ]);
  });

  test('leaves a short source alone', () => {
    expect(jumps(paragraphs(1, 19))).toEqual([]);
    expect(jumps([heading('The dam'), ...paragraphs(1, 5), heading('The lock'), ...paragraphs(6, 9)])).toEqual([]);
  });
});
