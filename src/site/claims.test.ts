import { describe, expect, test } from 'vitest';
import { foldByKind, groupClaims, paginateClaims, speakersOf } from './claims.ts';
import { testArticle, testClaim, testOrigin, testSite, testStatement } from './testing.ts';

describe('groupClaims', () => {
  test('counts claims without a sentence of ours apart and says where they stand, each paragraph once', () => {
    const ids = ['a#p10s1', 'a#p2s1', 'a#p2s2'];
    const site = testSite({
      articles: [testArticle('a')],
      statements: ids.map((id) => testStatement(id)),
      claims: [testClaim('c', ['a#p2s1']), ...ids.map((id, at) => testClaim(`d${at}`, [id], { label: null }))],
    });
    expect(groupClaims(site).at(-1)).toMatchObject({
      id: 'on-no-page',
      rows: [{ id: 'c' }],
      count: 1,
      untold: 3,
      untoldAt: ['a#p2', 'a#p10'],
    });
  });
});

describe('foldByKind', () => {
  test('puts claims under their kinds, in one order whatever theirs is', () => {
    const claims = (['statement', 'figure', 'statement'] as const).map((kind, i) => testClaim(`${i}`, [], { kind }));
    const folds = foldByKind(claims).map(({ kind, claims }) => `${kind} ${claims.map(({ id }) => id)}`);
    expect(folds).toEqual(['figure 1', 'statement 0,2']);
  });
});

describe('paginateClaims', () => {
  const group = (id: string, count: number) => ({
    id,
    title: id,
    rows: Array.from({ length: count }, (_, i) => testClaim(`${id}${i}`, [])),
    count,
    untold: 1,
    untoldAt: ['a#p1'],
  });
  const pages = paginateClaims([group('a', 3), group('b', 2)], 2);

  test('fills each page, and goes on with a group on the next', () => {
    expect(pages.map((page) => page.map(({ id, rows }) => `${id} ${rows.length}`))).toEqual([
      ['a 2'],
      ['a 1', 'b 1'],
      ['b 1'],
    ]);
  });

  test('tells what no sentence tells at the end of the group', () => {
    expect(pages.map((page) => page.map(({ untold }) => untold))).toEqual([[0], [1, 0], [1]]);
  });

  test('makes one page of nothing', () => {
    expect(paginateClaims([])).toEqual([[]]);
  });
});

describe('speakersOf', () => {
  const origin = (label: string, kind: 'outlet' | 'anonymous' | 'own-voice') => testOrigin(label, [], { label, kind });

  test('takes the one who speaks and not whom it cites, each once', () => {
    const origins = [origin('Gazette, citing two divers', 'outlet'), origin('Gazette', 'outlet')];
    expect(speakersOf(testClaim('c', [], { origins }))).toEqual([{ id: 'gazette', name: 'Gazette', group: 'named' }]);
  });

  test('tells the unnamed and an article’s own voice apart', () => {
    const origins = [origin('divers', 'anonymous'), origin('own voice of Herald', 'own-voice')];
    expect(speakersOf(testClaim('c', [], { origins })).map(({ group }) => group)).toEqual(['unnamed', 'ownVoice']);
  });
});
