import { describe, expect, test } from 'vitest';
import type { LedgerArticle } from '../model/ledger.ts';
import { articleNeighbours } from './article-order.ts';
import { testArticle, testSite } from './testing.ts';

describe('articleNeighbours', () => {
  test('leads to the newer source before and to the older one after, and to none past the ends', () => {
    const [old, middle, young] = ['2026-01-01', '2026-02-01', '2026-03-01'].map((published) =>
      testArticle(`on-${published}`, { published, publisher: `Gazette of ${published}` }),
    ) as [LedgerArticle, LedgerArticle, LedgerArticle];
    const three = testSite({ articles: [middle, old, young] });
    expect(articleNeighbours(three, middle)).toMatchObject({
      before: { title: young.publisher, href: expect.stringContaining(young.id) },
      after: { title: old.publisher, href: expect.stringContaining(old.id) },
    });
    expect(articleNeighbours(three, young).before).toBeNull();
    expect(articleNeighbours(three, old).after).toBeNull();
  });
});
