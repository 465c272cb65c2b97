import { describe, expect, test } from 'vitest';
import { makeEdition } from '../../ledger/testing.ts';
import { bodyOf, compose, type LedgerFacts, tell } from '../testing.ts';

const facts: LedgerFacts = {
  claims: [
    { id: 'long', kind: 'figure', about: { measure: 'dam-length' }, disputedBy: ['quarrel'] },
    {
      id: 'longer',
      kind: 'figure',
      about: { measure: 'dam-length' },
      disputedBy: ['quarrel'],
      articles: ['2026-01-20-herald-dam'],
    },
    { id: 'hearing', kind: 'event', about: { event: 'hearing' }, articles: ['2026-01-20-herald-dam'] },
    { id: 'told', label: null },
    { id: 'fish', about: { subjects: ['fish'] } },
  ],
  figures: [
    { id: 'f-long', measure: 'dam-length', value: 120, unit: 'm', claim: 'long' },
    { id: 'f-longer', measure: 'dam-length', value: 140, unit: 'm', claim: 'longer' },
  ],
  events: [{ id: 'e-hearing', kind: 'hearing', date: '2026-02-01', claim: 'hearing', status: 'planned' }],
  disagreements: [
    {
      id: 'quarrel',
      kind: 'number',
      about: 'How long it is',
      sides: [
        { label: '1', statements: [], claims: ['long'] },
        { label: '2', statements: [], claims: ['longer'] },
      ],
    },
  ],
};

const first = makeEdition('2026-01-10', { articles: ['2026-01-10-gazette-dam'], newClaims: ['long', 'told', 'fish'] });
const second = makeEdition('2026-01-20', {
  articles: ['2026-01-20-herald-dam'],
  newClaims: ['longer', 'hearing'],
  newFigures: [{ figure: 'f-longer', beside: ['f-long'] }],
  newEvents: ['e-hearing'],
  confirmed: [
    { claim: 'long', origin: 'mill' },
    // Two origins are two entries of one claim, which is told once.
    { claim: 'long', origin: 'weir' },
    { claim: 'told', origin: 'mill' },
  ],
  repeated: ['told', 'fish'],
  contradicted: ['quarrel'],
  corrections: [{ article: '2026-01-10-gazette-dam', explainer: null, kind: 'revised', note: 'A wrong name' }],
});

describe('::changes', () => {
  test('tells the editions of the page, the newest first', () => {
    const result = compose('::changes\n\n::claims', facts, { editions: [second, first] });
    expect(bodyOf(result).split('\n\n<Claims')[0]).toMatchInlineSnapshot(`
      "<Changes>
        <Change edition="2026-01-20">
          {"Added: The Gazette: Water rises."}{" "}
          {"2 new claims."}{" "}
          {"New figure for “length of the dam”: 140 m, beside 120 m before."}{" "}
          {"New planned event: Label of e-hearing, 1 February 2026."}{" "}
          {"Sources now differ: How long it is."}{" "}
          {"A further origin says so too: Label of long."}{" "}
          {"1 more claim gained a further origin."}{" "}
          {"Told again, without a new origin: 1 claim."}{" "}
          {"Corrected in The Gazette: Water rises: A wrong name."}
        </Change>

        <Change edition="2026-01-10">
          {"The page began with 1 article and 2 claims."}
        </Change>
      </Changes>"
    `);
  });

  test('names ten changes of a kind and ten articles, and counts the others', () => {
    const ids = Array.from({ length: 14 }, (_, i) => `h${i}`);
    const events = ids.map((id) => ({ id, kind: 'hearing', date: '2026-02-01', claim: 'hearing' }));
    const articles = ids.map((id) => `2026-01-20-${id}`);
    const many = makeEdition('2026-01-20', { newEvents: ids, articles });
    const claims = facts.claims?.map((claim) => ({ ...claim, articles })) ?? [];
    const result = compose(
      '::changes\n\n::claims',
      { ...facts, claims, events, articles },
      { editions: [many, first] },
    );
    const body = bodyOf(result);
    expect(body.match(/New event/g)).toHaveLength(10);
    expect(/Added: (.*?)"/.exec(body)?.[1]?.split('; ')).toHaveLength(11);
    expect(body).toContain('; and 4\u00a0others."}');
    expect(body).toContain('{"And 4\u00a0more changes, to which the date leads."}');
  });

  test('leaves out an edition that changed nothing here', () => {
    const other = makeEdition('2026-01-30', { newClaims: ['fish'], articles: ['2026-01-20-herald-dam'] });
    const result = compose('::changes\n\n::claims', facts, { editions: [other, second, first] });
    expect(bodyOf(result)).not.toContain('2026-01-30');
    expect(result.explainer?.updated).toBe('2026-01-20');
  });

  test('is nothing without editions', () => {
    const result = compose('::changes', facts);
    expect(bodyOf(result)).toBe('');
    expect(result.explainer?.updated).toBeNull();
  });
});

describe('sentences to read again', () => {
  test('are those that the newest edition adds to or disputes', () => {
    const body = 'Words.\n:tell[It is long.]{measure="dam-length"}\n:tell[It is heard.]{event="hearing"}';
    const { messages } = compose(body, facts, { editions: [second, first] });
    expect(messages.map(tell)).toMatchInlineSnapshot(`
      [
        "9:1 info: the edition of 20 January 2026 adds 1 claim and disputes it: “It is long.” — Read the sentence beside its sources; it may have to say more, or less. [compose/read-again]",
      ]
    `);
  });

  test('are none in the first edition', () => {
    const { messages } = compose(':tell[It is long.]{measure="dam-length"}', facts, { editions: [second] });
    expect(messages).toEqual([]);
  });

  test('are those of which every source is retracted', () => {
    const { messages } = compose(':tell[It is long.]{kind="role"}', {
      claims: [{ id: 'a', kind: 'role', retracted: true }],
    });
    expect(messages.map(tell)).toMatchInlineSnapshot(`
      [
        "8:1 warning: every source of this sentence is retracted: “It is long.” — Take the sentence out, or bind it to claims that stand. [compose/retracted]",
      ]
    `);
  });
});
