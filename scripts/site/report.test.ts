import { describe, expect, test } from 'vitest';
import type { Message } from '../../src/model/message.ts';
import type { SiteData } from '../../src/model/site.ts';
import { formatReport } from '../terminal/report.ts';
import { reportOn } from './report.ts';

const block = (n: number | null, kind: string, line: number, text: string) => ({ n, kind, line, text, original: [] });
const siteData = {
  ledger: {
    articles: [
      {
        id: 'dam',
        file: 'dam.txt',
        title: 'The dam',
        publisher: null,
        published: '2031-05',
        blocks: [block(null, 'boilerplate', 1, 'Sign in'), block(1, 'paragraph', 3, 'x')],
      },
      { id: 'lake', file: 'lake.txt', title: null, publisher: 'Gazette', published: null, blocks: [] },
    ],
    statements: [
      { id: 'dam#p1s1', article: 'dam', text: 'The dam holds.', quote: null },
      { id: 'dam#p1s2', article: 'dam', text: `Seven boats ${'row '.repeat(30)}`, quote: null },
      { id: 'lake#p1s1', article: 'lake', text: null, quote: null },
    ],
    claims: [{ statements: ['dam#p1s1', 'lake#p1s1'] }, { statements: ['dam#p1s2'] }],
    events: [],
    figures: [{ statements: ['dam#p1s1'] }],
    positions: [],
    guarantees: [],
    disagreements: [
      { id: 'd', kind: 'number', about: 'Height of the dam', sides: [{ label: '40 m' }, { label: '45 m' }] },
    ],
    terms: {
      measures: [
        { id: 'boats', name: 'Boats', unit: 'boat' },
        { id: 'boats-lake', name: 'Of these, on the lake', unit: 'boat' },
      ],
    },
    remainders: [
      {
        article: 'dam',
        measure: 'boats',
        total: 40,
        parts: [{ measure: 'boats-lake', value: 39 }],
        remainder: 1,
        statements: ['dam#p1s1', 'dam#p1s2'],
      },
    ],
    leftOver: {
      statements: ['dam#p1s2'],
      figures: [{ statement: 'dam#p1s2', text: '7 boats', offset: 3 }],
      dates: [{ statement: 'lake#p1s1', text: 'soon', offset: 0 }],
      names: [
        { statement: 'dam#p1s1', text: 'Otto Falk', offset: 0, kind: 'unknown' },
        { statement: 'dam#p1s2', text: 'Otto Falk', offset: 9, kind: 'person' },
      ],
    },
  },
} as unknown as SiteData;
const info: Message = {
  file: 'o.md',
  line: 4,
  column: 1,
  level: 'info',
  text: 'the edition of 1 May disputes it',
  hint: 'Read the sentence.',
  rule: 'compose/read-again',
};

describe('reportOn', () => {
  const report = reportOn(siteData, [info, { ...info, level: 'warning' }]);

  test('counts for each article what it gave', () => {
    expect(
      report.articles.map(({ id, gave }) => [id, gave.paragraphs, gave.statements, gave.claims, gave.figures]),
    ).toEqual([
      ['dam', 1, 2, 2, 1],
      ['lake', 0, 1, 1, 0],
    ]);
  });

  test('lists what was left over where it stands', () => {
    expect(report.articles[0]?.leftOver).toEqual({
      statements: [{ at: 'p1s2', text: expect.stringMatching(/^Seven boats/) }],
      figures: [{ at: 'p1s2', text: '7 boats' }],
      dates: [],
      names: [{ at: 'p1s1', text: 'Otto Falk (person, 2 ×)' }],
    });
    expect(report.articles[1]?.leftOver.dates).toEqual([{ at: 'p1s1', text: 'soon' }]);
    expect(report.articles[0]?.boilerplate).toEqual([{ line: 1, text: 'Sign in' }]);
  });

  test('keeps what the build tells without it being a fault', () => {
    expect(report.hints).toEqual([info]);
  });
});

describe('formatReport', () => {
  test('says it in lines', () => {
    expect(formatReport(reportOn(siteData, [info])).join('\n')).toMatchInlineSnapshot(`
      "dam.txt
          The dam; outlet unknown; 2031-05
          gave 2 claims, 0 events, 1 figure, 0 positions, 0 parts of guarantees in 1 paragraph, 2 statements
          statements on no page (1)
            p1s2: Seven boats row row row row row row row row row row row row row row row row row row row row row row…
          figures that fit no measure (1)
            p1s2: 7 boats
          names that the gazetteer lacks (1)
            p1s1: Otto Falk (person, 2 ×)
          lines taken for boilerplate (1)
            line 1: Sign in

      lake.txt
          title unknown; Gazette; date unknown
          gave 1 claim, 0 events, 0 figures, 0 positions, 0 parts of guarantees in 0 paragraphs, 1 statement
          dates that no event took up or that stay unknown (1)
            p1s1: soon

      Disagreements (1)
          number: Height of the dam: 40 m / 45 m

      Parts that leave a remainder (1)
          dam#p1s1, p1s2: Boats: 40 boats − 39 boats (Of these, on the lake) = 1 boat not accounted for

      To read again or to look at (1)
      o.md:4:1: info: the edition of 1 May disputes it
        Read the sentence.  [compose/read-again]"
    `);
  });
});
