import { describe, expect, test } from 'vitest';
import { buildLedger } from './build-ledger.ts';
import { queryClaims, queryDisagreements, queryEvents, queryFigures, queryPositions } from './query.ts';
import { levelIn, makeArticle, makeReading, makeSpeaker, makeStatement, riverGazetteer } from './testing.ts';

const [one, two] = [
  makeStatement('a', 1, { attribution: [makeSpeaker('Harbour Board', { actor: 'board' })], actors: ['board'] }),
  makeStatement('a', 2),
];
const ledger = buildLedger(
  [
    makeReading(makeArticle('a'), [one, two], {
      figures: [levelIn(one, 4)],
      positions: [{ statement: two.id, actor: 'ada', issue: 'dam', stance: 'wants-it-gone' }],
      events: [
        { statement: two.id, event: 'flood', date: '2026-02', relation: null, places: ['long-bay'], actors: [] },
      ],
    }),
  ],
  riverGazetteer,
);
const ids = (query: Parameters<typeof queryClaims>[1]) => queryClaims(ledger, query).map(({ id }) => id);

describe('queryClaims', () => {
  test('finds by any key, and by all keys together', () => {
    expect(ids({ measure: 'level' })).toEqual(['figure-level-4-m-2026-03']);
    expect(ids({ issue: 'dam', actor: 'ada' })).toEqual(['position-harbour-dam-wants-it-gone']);
    expect(ids({ issue: 'dam', actor: 'mill' })).toEqual([]);
  });
  test('takes a side for all its actors', () => {
    expect(ids({ actor: 'harbour', kind: 'position' })).toEqual(['position-harbour-dam-wants-it-gone']);
  });
  test('takes several values for any of them', () => {
    expect(ids({ kind: 'figure position' })).toHaveLength(2);
  });
  test('takes a date that overlaps', () => {
    expect(ids({ event: 'flood', date: '2026-02-14' })).toHaveLength(1);
    expect(ids({ event: 'flood', date: '2025' })).toEqual([]);
  });
  test('finds what somebody said', () => {
    expect(ids({ speaker: 'board' })).toEqual(['figure-level-4-m-2026-03']);
  });
  test('finds nothing for an empty query', () => {
    expect(ids({})).toEqual([]);
  });
});

test('the lists of a kind follow their claims', () => {
  expect(queryFigures(ledger, { measure: 'level' })).toHaveLength(1);
  expect(queryEvents(ledger, { place: 'long-bay' })).toHaveLength(1);
  expect(queryPositions(ledger, { issue: 'dam', actor: 'harbour' })).toHaveLength(1);
  expect(queryPositions(ledger, { issue: 'dam', actor: 'mill' })).toEqual([]);
  expect(queryDisagreements(ledger, {})).toEqual([]);
});
