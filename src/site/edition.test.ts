import { describe, expect, test } from 'vitest';
import type { Edition } from '../model/edition.ts';
import { olderEditions, viewEdition } from './edition.ts';
import { testArticle, testClaim, testOrigin, testSite, testStatement } from './testing.ts';

const edition: Edition = {
  date: '2026-03-05',
  articles: ['a'],
  newClaims: ['high', 'mute'],
  newFigures: [],
  newEvents: [],
  movedEvents: [{ event: 'flood', from: '2026-02' }],
  confirmed: [
    { claim: 'high', origin: 'herald' },
    { claim: 'high', origin: 'mill' },
  ],
  repeated: [],
  contradicted: [],
  explainers: [],
  corrections: [],
};
const site = testSite({
  articles: [testArticle('a')],
  statements: [testStatement('a#p1s1')],
  claims: [
    testClaim('high', ['a#p1s1'], {
      origins: [
        testOrigin('herald', ['a#p1s1'], { label: 'Herald' }),
        testOrigin('mill', ['a#p1s1'], { label: 'Mill' }),
      ],
    }),
    testClaim('mute', ['a#p1s1'], { label: null }),
    testClaim('flooded', ['a#p1s1']),
  ],
  events: [
    {
      id: 'flood',
      date: '2026-02-03',
      label: 'Flood',
      kind: 'flood',
      lane: 'water',
      status: 'past',
      relation: null,
      statements: ['a#p1s1'],
      places: [],
      actors: [],
      claim: 'flooded',
    },
  ],
});

describe('viewEdition', () => {
  const lists = viewEdition(site, edition);

  test('leaves out kinds without a change, and puts new claims last', () => {
    expect(lists.map(({ title }) => title)).toEqual(['1 claim gained an origin', '1 event moved', '2 new claims']);
  });

  test('says beside each what it was or who says it now', () => {
    expect(lists.flatMap(({ rows }) => rows.flatMap(({ more }) => more ?? []))).toEqual([
      'now also by Herald; Mill',
      'before: February 2026',
    ]);
  });

  test('counts what no sentence of ours tells', () => {
    expect(lists.at(-1)).toMatchObject({ rows: [{ label: 'Label of high' }], untold: 1 });
  });
});

describe('olderEditions', () => {
  const days = ['2026-03-07', '2026-03-06', '2026-03-05'].map((date) => ({ ...edition, date }));
  const of = testSite(site.ledger, { editions: days });
  const older = (changes: number, editions: number) => olderEditions(of, { changes, editions }).map(({ date }) => date);

  test('are those that the changes of newer ones leave no room for', () => {
    // Each edition lists three changes.
    expect(older(9, 20)).toEqual([]);
    expect(older(8, 20)).toEqual(['2026-03-05']);
    expect(older(5, 20)).toEqual(['2026-03-06', '2026-03-05']);
  });

  test('are never the newest, however much it changed', () => {
    expect(older(1, 20)).toEqual(['2026-03-06', '2026-03-05']);
  });

  test('are those after so many, however little each changed', () => {
    expect(older(1000, 2)).toEqual(['2026-03-05']);
  });
});
