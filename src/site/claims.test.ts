import { describe, expect, test } from 'vitest';
import { groupClaims } from './claims.ts';
import { testArticle, testClaim, testSite, testStatement } from './testing.ts';

describe('groupClaims', () => {
  test('counts claims without a sentence of ours and says where they stand, each paragraph once', () => {
    const ids = ['a#p10s1', 'a#p2s1', 'a#p2s2'];
    const site = testSite({
      articles: [testArticle('a')],
      statements: ids.map((id) => testStatement(id)),
      claims: [testClaim('c', ['a#p2s1']), ...ids.map((id, at) => testClaim(`d${at}`, [id], { label: null }))],
    });
    expect(groupClaims(site).at(-1)).toMatchObject({
      id: 'on-no-page',
      claims: [{ id: 'c' }],
      untold: 3,
      untoldAt: ['a#p2', 'a#p10'],
    });
  });
});
