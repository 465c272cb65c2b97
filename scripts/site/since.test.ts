import { describe, expect, test } from 'vitest';
import { makeEdition } from '../../src/ledger/testing.ts';
import type { SiteData } from '../../src/model/site.ts';
import { formatSince } from '../terminal/report.ts';
import { changesSince, editionDates } from './since.ts';

const siteData = {
  ledger: {
    claims: [
      { id: 'claim-leak', label: 'The dam leaks' },
      { id: 'figure-wall', label: 'The wall is 13 km long' },
      { id: 'claim-flood', label: 'Flood in Long Bay' },
    ],
    events: [{ id: 'flood', claim: 'claim-flood', date: '2031-05-01', label: 'Flood in Long Bay' }],
    disagreements: [{ id: 'wall', about: 'Length of the wall', sides: [{ label: '12 km' }, { label: '13 km' }] }],
  },
  editions: [
    makeEdition('2031-05-20', {
      articles: ['dam'],
      newClaims: ['claim-leak', 'statement-1'],
      newFigures: [{ figure: 'figure-wall', beside: [] }],
      newEvents: ['claim-flood'],
      confirmed: [{ claim: 'claim-leak', origin: 'ada-holm' }],
      contradicted: ['wall'],
      explainers: ['page'],
    }),
    makeEdition('2031-05-10', {
      corrections: [{ article: 'lake', explainer: null, kind: 'retracted', note: 'Made up.' }],
    }),
    makeEdition('2031-05-01', { articles: ['lake'] }),
  ],
} as unknown as SiteData;

describe('changesSince', () => {
  test('tells the editions after a day in words, the newest first', () => {
    expect(formatSince(changesSince(siteData, '2031-05-01'), '2031-05-01').join('\n')).toMatchInlineSnapshot(`
      "Edition 2031-05-20
          articles (1)
            dam
          new claims (2)
            The dam leaks
            statement-1
          confirmed by a further origin (1)
            The dam leaks (ada-holm)
          contradicted (1)
            Length of the wall: 12 km / 13 km
          new figures (1)
            The wall is 13 km long
          new events (1)
            2031-05-01 Flood in Long Bay
          explainers that cite what changed (1)
            page

      Edition 2031-05-10
          corrected or retracted (1)
            lake, retracted: Made up.
      "
    `);
  });

  test('says so when nothing came since', () => {
    expect(formatSince(changesSince(siteData, '2031-05-20'), '2031-05-20')).toEqual([
      'Nothing has been added or corrected since 2031-05-20.',
    ]);
    expect(editionDates(siteData)).toEqual(['2031-05-20', '2031-05-10', '2031-05-01']);
  });
});
