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
      { id: 'dam#p1s1', article: 'dam', text: 'The dam holds.', quote: null, quantities: [], dates: [] },
      {
        id: 'dam#p1s2',
        article: 'dam',
        text: `Seven boats ${'row '.repeat(30)}`,
        quote: null,
        quantities: [{ offset: 3, unit: 'boat' }],
        dates: [],
      },
      {
        id: 'lake#p1s1',
        article: 'lake',
        text: null,
        quote: null,
        quantities: [],
        dates: [
          { offset: 0, value: null },
          { offset: 9, value: '2031' },
        ],
      },
    ],
    claims: [
      { label: 'The dam holds', statements: ['dam#p1s1', 'lake#p1s1'] },
      { label: null, statements: ['dam#p1s2'] },
    ],
    events: [],
    figures: [{ statements: ['dam#p1s1'] }],
    positions: [],
    guarantees: [],
    disagreements: [
      {
        id: 'd',
        kind: 'number',
        about: 'Height of the dam',
        sides: [
          { label: '40 m', statements: ['dam#p1s1'] },
          { label: '45 m', statements: ['a#p1s1', 'b#p1s1', 'c#p1s1', 'd#p1s1'] },
        ],
      },
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
      dates: [
        { statement: 'lake#p1s1', text: 'soon', offset: 0 },
        { statement: 'lake#p1s1', text: '2031', offset: 9 },
      ],
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
      figures: [{ at: 'p1s2', text: '7 boats (unit: boat)' }],
      dates: [],
      unknownDates: [],
      names: [{ at: 'p1s1', text: 'Otto Falk (person, 2 ×)' }],
    });
    expect(report.articles[1]?.leftOver).toMatchObject({
      dates: [{ at: 'p1s1', text: '2031' }],
      unknownDates: [{ at: 'p1s1', text: 'soon' }],
    });
    expect(report.articles[0]?.boilerplate).toEqual([{ line: 1, text: 'Sign in' }]);
  });

  test('counts the claims that no sentence of ours tells', () => {
    expect(report.articles.map(({ gave }) => gave.untold)).toEqual([1, 0]);
  });

  test('keeps what the build tells without it being a fault, and what overrides fit nothing', () => {
    const weekday = { ...info, rule: 'extract/weekday-misfit' };
    const unfit: Message = { ...info, level: 'warning', rule: 'ledger/override-fits-nothing' };
    expect(reportOn(siteData, [info, weekday, unfit, { ...info, level: 'warning' }])).toMatchObject({
      hints: [info],
      weekdays: [weekday],
      overrides: [unfit],
    });
  });

  test('costs what there is, not articles times lists', { timeout: 60_000 }, () => {
    const cost = (articles: number): number => {
      const ids = Array.from({ length: articles }, (_, n) => `a${n}`);
      const statements = ids.flatMap((article) =>
        Array.from({ length: 20 }, (_, n) => {
          const id = `${article}#p${n}s1`;
          return { id, article, text: 'x', quote: null, quantities: [], dates: [] };
        }),
      );
      const rows = statements.map(({ id }) => ({ label: null, statements: [id] }));
      const { ledger } = siteData;
      const grown = { ...ledger, articles: ids.map((id) => ({ id, file: id, blocks: [] })), statements, claims: rows };
      const big = {
        ledger: {
          ...grown,
          events: rows,
          leftOver: { ...ledger.leftOver, statements: rows.flatMap((row) => row.statements) },
        },
      };
      const from = process.cpuUsage().user;
      reportOn(big as unknown as SiteData, []);
      return process.cpuUsage().user - from;
    };
    cost(500);
    expect(cost(4000) / cost(500)).toBeLessThan(40);
  });
});

describe('formatReport', () => {
  test('says it in lines', () => {
    expect(formatReport(reportOn(siteData, [info])).join('\n')).toMatchInlineSnapshot(`
      "dam.txt
          The dam; outlet unknown; 2031-05
          gave 2 claims, 0 events, 1 figure, 0 positions, 0 parts of guarantees in 1 paragraph, 2 statements
          1 claim without a sentence of ours, linked only
          statements on no page (1)
            p1s2: Seven boats row row row row row row row row row row row row row row row row row row row row row row…
          figures that fit no measure (1)
            p1s2: 7 boats (unit: boat)
          names that the gazetteer lacks (1)
            p1s1: Otto Falk (person, 2 ×)
          lines taken for boilerplate (1)
            line 1: Sign in

      lake.txt
          title unknown; Gazette; date unknown
          gave 1 claim, 0 events, 0 figures, 0 positions, 0 parts of guarantees in 0 paragraphs, 1 statement
          dates that no event took up (1)
            p1s1: 2031
          dates that stay unknown (1)
            p1s1: soon

      Disagreements (1)
          number: Height of the dam
            40 m (dam#p1s1)
            45 m (a#p1s1, b#p1s1, c#p1s1, 1 more)

      Parts that leave a remainder (1)
          dam#p1s1, p1s2: Boats: 40 boats − 39 boats (Of these, on the lake) = 1 boat not accounted for

      To read again or to look at (1)
      o.md:4:1: info: the edition of 1 May disputes it
        Read the sentence.  [compose/read-again]"
    `);
  });
});
