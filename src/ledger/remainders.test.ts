import { describe, expect, test } from 'vitest';
import type { Figure } from '../model/ledger.ts';
import { findRemainders } from './remainders.ts';
import { makeTerms } from './terms.ts';
import { riverGazetteer } from './testing.ts';

const [row] = riverGazetteer.measures;
if (!row) throw new Error('no measure');
const terms = makeTerms({
  ...riverGazetteer,
  measures: [
    { ...row, id: 'boats' },
    { ...row, id: 'boats-lake', partOf: 'boats' },
    { ...row, id: 'boats-river', partOf: 'boats' },
  ],
});
const figure = (measure: string, value: number, fields: Partial<Figure> = {}): Figure => ({
  id: `${measure}-${value}`,
  measure,
  value,
  valueMax: null,
  unit: 'boat',
  qualifier: null,
  subject: null,
  asOf: null,
  saidBy: [],
  statements: ['a#p1s1'],
  claim: `${measure}-${value}`,
  ...fields,
});
const left = (...figures: Figure[]) =>
  findRemainders(figures, terms).map(({ article, remainder }) => [article, remainder]);

describe('findRemainders', () => {
  test('gives what the parts leave over, with their statements', () => {
    const lake = figure('boats-lake', 34, { qualifier: 'including', statements: ['a#p1s2', 'b#p1s1'] });
    expect(findRemainders([figure('boats', 40), lake, figure('boats-river', 4)], terms)).toEqual([
      {
        article: 'a',
        measure: 'boats',
        label: 'Level of the river: of 40\u00a0boats, the parts given leave 2\u00a0boats over',
        claim: 'boats-40',
        saidBy: [],
        total: 40,
        unit: 'boat',
        parts: [
          { measure: 'boats-lake', value: 34, claim: 'boats-lake-34' },
          { measure: 'boats-river', value: 4, claim: 'boats-river-4' },
        ],
        remainder: 2,
        statements: ['a#p1s1', 'a#p1s2'],
      },
    ]);
  });

  test('is below zero when the parts come to more, and rounds what fractions add', () => {
    expect(left(figure('boats', 40), figure('boats-lake', 41))).toEqual([['a', -1]]);
    expect(left(figure('boats', 40.2), figure('boats-lake', 34.1))).toEqual([['a', 6.1]]);
  });

  test('keeps several totals of an article apart by their sentences', () => {
    const second = { statements: ['a#p9s1'] };
    expect(
      left(figure('boats', 40), figure('boats-lake', 34), figure('boats', 9, second), figure('boats-lake', 5, second)),
    ).toEqual([
      ['a', 4],
      ['a', 6],
    ]);
  });

  test.each([
    ['sums that come out', [figure('boats', 40), figure('boats-lake', 36), figure('boats-river', 4)]],
    ['no parts', [figure('boats', 40)]],
    ['no total', [figure('boats-lake', 36)]],
    ['a hedged total', [figure('boats', 40, { qualifier: 'about' }), figure('boats-lake', 36)]],
    ['a range', [figure('boats', 40), figure('boats-lake', 30, { valueMax: 36 })]],
    ['a part with two values', [figure('boats', 40), figure('boats-lake', 36), figure('boats-lake', 30)]],
    ['another article', [figure('boats', 40), figure('boats-lake', 36, { statements: ['b#p1s1'] })]],
    ['another time', [figure('boats', 40, { asOf: '2026-01' }), figure('boats-lake', 36, { asOf: '2025-01' })]],
  ])('gives nothing for %s', (_, figures) => expect(left(...figures)).toEqual([]));
});
