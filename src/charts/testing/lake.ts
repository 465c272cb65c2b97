import type { Ledger } from '../../model/ledger.ts';
import type { ToldArticle, ToldLedger } from './ledger.ts';

/*
 * Six reports of one lake, by outlets with long names: a bare number, a range, "more than", two that contradict each
 * other, and a word without a number; costs, counts in parts and two polls beside it.
 */

/** Newest last. */
export const LAKE_ARTICLES: readonly ToldArticle[] = [
  ['2031-01-04-union-ice', 'Newsletter of the Ferry and Lighter Workers Union, Upper Valley Branch', '2031-01-04'],
  ['2031-01-12-quarterly-ice', 'Quarterly Review of Inland Navigation and Dredging', '2031-01-12'],
  ['2031-01-20-herald-ice', 'Harbour Herald', '2031-01-20'],
  ['2031-02-02-gazette-ice', 'Valley Gazette and Commercial Advertiser', '2031-02-02'],
  ['2031-02-02-observer-ice', 'River Observer', '2031-02-02'],
  ['2031-02-09-post-ice', 'Post', '2031-02-09'],
];

export const LAKE_ACTORS: Ledger['actors'] = [
  { id: 'warden', name: 'Warden of the Upper Dam', aliases: [], kind: 'person', side: 'upstream' },
  { id: 'harbour-master', name: 'Harbour Master', aliases: [], kind: 'person', side: 'downstream' },
];

const upstream = { saidBy: ['Warden of the Upper Dam'] };
const downstream = { saidBy: ['Harbour Master'] };

export const LAKE_FIGURES: NonNullable<ToldLedger['figures']> = [
  { measure: 'ice-share', value: 40, unit: 'percent', article: 0, ...downstream, asOf: '2031-01-04' },
  { measure: 'ice-share', value: 45, valueMax: 55, unit: 'percent', article: 1, origins: 0, asOf: '2031-01' },
  { measure: 'ice-share', value: 60, unit: 'percent', qualifier: 'more than', article: 2, asOf: '2031-01-20' },
  { measure: 'ice-share', value: 82.5, unit: 'percent', article: 3, disputed: true, ...upstream },
  { measure: 'ice-share', value: 70, unit: 'percent', qualifier: 'about', article: 4, disputed: true, ...downstream },
  { measure: 'reach-share', value: 3, unit: 'percent', qualifier: 'nearly', article: 2, asOf: '2030' },
  { measure: 'dredge-cost', value: 2_400_000, unit: 'USD', qualifier: 'at least', article: 2, asOf: '2030' },
  { measure: 'reach-share', value: 12, valueMax: 15, unit: 'percent', article: 3, asOf: '2029', ...upstream },
  { measure: 'dredge-cost', value: 1_100_000, unit: 'USD', article: 3, asOf: '2029', disputed: true, ...upstream },
  { measure: 'dredge-cost', value: 900_000, unit: 'USD', qualifier: 'up to', article: 0, asOf: '2029', disputed: true },
  { measure: 'boats-out', value: 140, unit: 'boat', article: 2, ...downstream },
  { measure: 'boats-back', value: 118, unit: 'boat', article: 2, ...downstream },
  { measure: 'boats-lost', value: 12, unit: 'boat', article: 2, ...downstream },
  { measure: 'boats-seen', value: 40, unit: 'boat', article: 2, ...upstream },
  { measure: 'boats-seen-north', value: 30, unit: 'boat', article: 2, ...upstream },
  { measure: 'boats-seen-south', value: 14, unit: 'boat', article: 2 },
  { measure: 'boats-out', value: 20, unit: 'boat', article: 5, ...downstream },
  { measure: 'against', value: 54, unit: 'percent', qualifier: 'about', article: 4, ...upstream },
  { measure: 'against', value: 48, unit: 'percent', article: 0 },
  { measure: 'in-favour', value: 37, unit: 'percent', article: 0 },
];

export const LAKE_FACTS: NonNullable<ToldLedger['facts']> = [{ fact: 'mostly-frozen', article: 5, origins: 0 }];

const measure = (id: string, unit: string) => ({ id, name: id, unit });

/** The whole lake, for `makeLedger`. */
export const LAKE: ToldLedger = {
  articles: LAKE_ARTICLES,
  actors: LAKE_ACTORS,
  figures: LAKE_FIGURES,
  facts: LAKE_FACTS,
  terms: {
    measures: [
      measure('ice-share', 'percent'),
      measure('reach-share', 'percent'),
      measure('dredge-cost', 'USD'),
      ...['boats-out', 'boats-back', 'boats-lost', 'boats-seen', 'boats-seen-north', 'boats-seen-south'].map((id) =>
        measure(id, 'boat'),
      ),
      measure('against', 'percent'),
      measure('in-favour', 'percent'),
    ],
  },
  remainders: [
    {
      article: '2031-01-20-herald-ice',
      measure: 'boats-out',
      label: '',
      claim: '',
      saidBy: [],
      unit: 'boat',
      total: 140,
      parts: [
        { measure: 'boats-back', value: 118, claim: '' },
        { measure: 'boats-lost', value: 12, claim: '' },
      ],
      remainder: 10,
      statements: [],
    },
    {
      article: '2031-01-20-herald-ice',
      measure: 'boats-seen',
      label: '',
      claim: '',
      saidBy: [],
      unit: 'boat',
      total: 40,
      parts: [
        { measure: 'boats-seen-north', value: 30, claim: '' },
        { measure: 'boats-seen-south', value: 14, claim: '' },
      ],
      remainder: -4,
      statements: [],
    },
  ],
};
