import { describe, expect, test } from 'vitest';
import type { Claim, Figure, LedgerEvent } from '../../model/ledger.ts';
import { bodyOf, compose, type LedgerFacts, tell } from '../testing.ts';

function figures(...rows: (Partial<Figure> & { value: number; article?: string; retracted?: boolean })[]): LedgerFacts {
  return {
    claims: rows.map(({ value, article, retracted = false }) => ({
      id: `c-${value}`,
      kind: 'figure',
      about: { measure: 'dam-length' },
      retracted,
      ...(article && { articles: [article] }),
    })),
    figures: rows.map(({ article: _, retracted: __, ...row }) => ({
      id: `f-${row.value}`,
      measure: 'dam-length',
      unit: 'm',
      claim: `c-${row.value}`,
      ...row,
    })),
  };
}

function events(
  ...rows: (Partial<LedgerEvent> & { date: string } & Partial<Pick<Claim, 'disputedBy'>>)[]
): LedgerFacts {
  return {
    claims: rows.map(({ date, disputedBy = [] }, i) => ({
      id: `c-${i}`,
      kind: 'event',
      about: { event: 'hearing', date },
      disputedBy,
    })),
    events: rows.map(({ disputedBy: _, ...row }, i) => ({ id: `e-${i}`, kind: 'hearing', claim: `c-${i}`, ...row })),
  };
}

const figure = 'It is :figure{measure="dam-length"} long.';
const date = 'It was :date{event="hearing"}.';

describe(':figure', () => {
  test('says the figure with its hedge and unit', () => {
    expect(bodyOf(compose(figure, figures({ value: 120, qualifier: 'about' })))).toContain(
      '{"It is "}<Fig id="f-120">{"about 120\u00a0m"}</Fig>{" long."}',
    );
  });

  test('leaves the hedge out when only the amount is wanted', () => {
    const body = 'It is :figure{measure="dam-length" form="amount"} long.';
    expect(bodyOf(compose(body, figures({ value: 120, qualifier: 'about' })))).toContain('{"120\u00a0m"}');
  });

  test('begins a sentence with a capital', () => {
    const body = ':figure{measure="dam-length"} is its length.';
    expect(bodyOf(compose(body, figures({ value: 120, qualifier: 'about' })))).toContain('{"About 120\u00a0m"}');
  });

  test.each([
    [
      'speaks of the latest time',
      [
        { value: 1, asOf: '2026-01' },
        { value: 2, asOf: '2025' },
      ],
      1,
    ],
    [
      'was published last, of one time',
      [
        { value: 1, asOf: '2025', article: '2026-02-01-a' },
        { value: 2, asOf: '2025', article: '2026-01-01-b' },
      ],
      1,
    ],
    [
      'names no time and was published after the time of the other',
      [
        { value: 1, article: '2026-02-01-a' },
        { value: 2, asOf: '2026-01' },
      ],
      1,
    ],
    [
      'is not retracted',
      [
        { value: 1, asOf: '2025' },
        { value: 2, asOf: '2026', retracted: true },
      ],
      1,
    ],
  ] as const)('takes the one that %s', (_, rows, value) => {
    expect(bodyOf(compose(figure, figures(...rows)))).toContain(`<Fig id="f-${value}">`);
  });

  test('binds the sentence to the claim of that figure alone', () => {
    const { explainer } = compose(figure, figures({ value: 1, asOf: '2026' }, { value: 2, asOf: '2025' }));
    expect(explainer?.notes.map(({ claims }) => claims)).toEqual([['c-1']]);
  });
});

describe(':date', () => {
  test('says how sure the date is', () => {
    expect(bodyOf(compose(date, events({ date: '2025-03-01/2025-03-10' })))).toContain(
      '<When date="2025-03-01/2025-03-10">{"early March 2025"}</When>',
    );
  });

  test('puts a preposition before it', () => {
    const body = ':date{event="hearing" form="when"} it was heard.';
    expect(bodyOf(compose(body, events({ date: '2026-02-01' })))).toContain('{"On 1 February 2026"}');
  });

  test('leaves signs that no attribute takes to the words', () => {
    expect(bodyOf(compose(date, events({ date: '2014~' })))).toContain('<When date="">{"around 2014"}</When>');
  });

  test.each([
    ['first', '2025'],
    ['last', '2026'],
  ])('takes the %s when told so', (which, year) => {
    const body = `It was :date{event="hearing" which="${which}"}.`;
    const result = compose(body, events({ date: '2026' }, { date: '2025' }));
    expect(bodyOf(result)).toContain(`{"${year}"}`);
    expect(result.messages).toEqual([]);
  });

  test('takes the first of several and asks the editor which was meant', () => {
    const result = compose(date, events({ date: '2026' }, { date: '2025' }));
    expect(bodyOf(result)).toContain('{"2025"}');
    expect(result.messages.map(tell)).toMatchInlineSnapshot(`
      [
        "8:8 warning: 2 dates fit here: 2025, 2026 — The first is printed. Add place="…", date="…", or which="first" or which="last". [compose/date-ambiguous]",
      ]
    `);
  });

  test('of one event that sources date in two ways is the one said more often, and marked as disputed', () => {
    const result = compose(
      date,
      events(
        { date: '2025', disputedBy: ['when'], statements: ['a#p1s1'] },
        { date: '2026', disputedBy: ['when'], statements: ['a#p2s1', 'b#p1s1'] },
      ),
    );
    expect(bodyOf(result)).toContain(' disputed>{"It was "}<When date="2026">');
    expect(result.messages).toEqual([]);
  });
});
