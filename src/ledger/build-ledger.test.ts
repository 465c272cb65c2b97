import { describe, expect, test } from 'vitest';
import type { Reading } from '../model/reading.ts';
import { en } from '../words/en/index.ts';
import { buildLedger } from './build-ledger.ts';
import { levelIn, makeArticle, makeReading, makeSpeaker, makeStatement, riverGazetteer } from './testing.ts';

const ledgerOf = (...readings: Reading[]) => buildLedger(readings, riverGazetteer);

/** A reading of one statement that gives the river's level. */
function level(
  id: string,
  value: number,
  fields: Parameters<typeof makeStatement>[2] = {},
  qualifier: string | null = null,
): Reading {
  const statement = makeStatement(id, 1, fields);
  return makeReading(makeArticle(id), [statement], { figures: [levelIn(statement, value, qualifier)] });
}

describe('buildLedger', () => {
  test('joins one figure of two articles into one claim', () => {
    const { claims, figures } = ledgerOf(level('a', 4), level('b', 4));
    expect(claims).toHaveLength(1);
    expect(claims[0]).toMatchObject({ kind: 'figure', label: 'The river stands at 4\u00a0m', articles: ['a', 'b'] });
    expect(figures).toHaveLength(1);
  });

  test('never joins figures that differ, and shows them as a disagreement', () => {
    const { claims, disagreements } = ledgerOf(level('a', 4), level('b', 5));
    expect(claims).toHaveLength(2);
    expect(disagreements).toMatchObject([
      { id: 'number-level', kind: 'number', sides: [{ label: '4\u00a0m' }, { label: '5\u00a0m' }] },
    ]);
    expect(claims.every(({ standing }) => standing === 'disputed')).toBe(true);
  });

  test('compares no figures of different months', () => {
    const later = makeStatement('b', 1);
    const reading = makeReading(makeArticle('b'), [later], { figures: [levelIn(later, 5, null, '2026-07-01')] });
    expect(ledgerOf(level('a', 4), reading).disagreements).toEqual([]);
  });

  test('counts who carries a report on as no origin of its own', () => {
    const courier = {
      attribution: [makeSpeaker('eight sources', { kind: 'anonymous', count: 8, via: 'The Courier' })],
    };
    const again = { attribution: [makeSpeaker('The Courier', { kind: 'outlet', actor: 'courier' })] };
    const [claim] = ledgerOf(level('a', 4, courier), level('b', 4, again), level('c', 4, again)).claims;
    expect(claim?.articles).toEqual(['a', 'b', 'c']);
    expect(claim?.origins.map(({ label }) => label)).toEqual(['The Courier, citing eight sources']);
    expect(claim?.standing).toBe('reported');
  });

  test('holds for known what two independent speakers say, and not what articles say in their own voice', () => {
    const said = (actor: string) => ({ attribution: [makeSpeaker(actor, { actor })] });
    expect(ledgerOf(level('a', 4, said('board')), level('b', 4, said('mill'))).claims[0]?.standing).toBe('known');
    expect(ledgerOf(level('a', 4), level('b', 4)).claims[0]).toMatchObject({
      standing: 'reported',
      origins: [{ kind: 'own-voice' }, { kind: 'own-voice' }],
    });
  });

  test('lets no article that was taken back support a claim', () => {
    const said = (actor: string) => ({ attribution: [makeSpeaker(actor, { actor })] });
    const takenBack = (reading: Reading): Reading => ({
      ...reading,
      article: { ...reading.article, retracted: { date: '2026-06-01', reason: 'the gauge was broken' } },
    });
    const [live, gone] = [level('a', 4, said('board')), takenBack(level('b', 4, said('mill')))];
    expect(ledgerOf(live, gone).claims[0]).toMatchObject({
      articles: ['a', 'b'],
      origins: [{ actor: 'board' }],
      standing: 'reported',
      retracted: false,
    });
    expect(ledgerOf(takenBack(live), gone).claims[0]).toMatchObject({ standing: 'reported', retracted: true });
  });

  test('takes the speaker of the sentence that a sentence goes on from', () => {
    const first = makeStatement('a', 1, { attribution: [makeSpeaker('Ada Holm', { actor: 'ada', kind: 'person' })] });
    const second = makeStatement('a', 2, { continues: true });
    const reading = makeReading(makeArticle('a'), [first, second], { figures: [levelIn(second, 4)] });
    expect(ledgerOf(reading).claims.find(({ kind }) => kind === 'figure')?.origins[0]?.label).toBe('Ada Holm');
  });

  test('sets a denial against the stance it denies, and leaves other sides out', () => {
    const [a, b, c] = [makeStatement('a', 1), makeStatement('b', 1), makeStatement('c', 1)];
    const position = (statement: string, actor: string, stance: string) => ({
      positions: [{ statement, actor, issue: 'dam', stance }],
    });
    const { disagreements, positions } = ledgerOf(
      makeReading(makeArticle('a'), [a], position(a.id, 'board', 'wants-it-gone')),
      makeReading(makeArticle('b'), [b], position(b.id, 'ada', 'denies-it')),
      makeReading(makeArticle('c'), [c], position(c.id, 'mill', 'denies-it')),
    );
    expect(disagreements).toHaveLength(1);
    expect(disagreements[0]?.about).toBe('Whether the Harbour Board wants the dam gone');
    expect(en.claims.whether('the board wants it, according to reports')).toBe('Whether the board wants it');
    expect(disagreements[0]?.sides.map(({ statements }) => statements)).toEqual([['a#p1s1'], ['b#p1s1']]);
    expect(positions.map(({ actor }) => actor)).toEqual(['ada', 'board', 'mill']);
  });

  test('tells a disagreement once when the gazetteer says of both stances that they contradict each other', () => {
    const gazetteer = {
      ...riverGazetteer,
      issues: riverGazetteer.issues.map((issue) => ({
        ...issue,
        stances: issue.stances.map((stance, i) => ({
          ...stance,
          contradicts: [['denies-it'], ['wants-it-gone']][i] ?? [],
        })),
      })),
    };
    const [a, b] = [makeStatement('a', 1), makeStatement('b', 1)];
    const reading = (id: string, statement: typeof a, stance: string) =>
      makeReading(makeArticle(id), [statement], {
        positions: [{ statement: statement.id, actor: 'board', issue: 'dam', stance }],
      });
    const readings = [reading('a', a, 'wants-it-gone'), reading('b', b, 'denies-it')];
    const { disagreements } = buildLedger(readings, gazetteer);
    expect(disagreements.map(({ id }) => id)).toEqual(['denial-harbour-dam-wants-it-gone']);
  });

  test('joins dates of one event when they overlap, and keeps the narrowest', () => {
    const events = (id: string, event: string, date: string, places: string[] = []) => {
      const statement = makeStatement(id, 1);
      return makeReading(makeArticle(id), [statement], {
        events: [{ statement: statement.id, event, date, relation: null, places, actors: [] }],
      });
    };
    expect(
      ledgerOf(events('a', 'flood', '2026-02', ['long-bay']), events('b', 'flood', '2026-02-03', ['long-bay'])).events,
    ).toMatchObject([
      { date: '2026-02-03', label: 'Flood in Long Bay', status: 'past', statements: ['a#p1s1', 'b#p1s1'] },
    ]);
    expect(
      ledgerOf(events('a', 'flood', '2026-02-03', ['long-bay']), events('b', 'flood', '2026-02-03', ['high-mill']))
        .events,
    ).toHaveLength(2);
    expect(ledgerOf(events('a', 'opening', '1901'), events('b', 'opening', '1902')).disagreements).toMatchObject([
      { kind: 'date', about: 'When: Opening of the dam', sides: [{ label: '1901' }, { label: '1902' }] },
    ]);
    expect(ledgerOf(events('a', 'flood', '2026-05-01')).events[0]?.status).toBe('planned');
  });

  test('sees two roles of one person as a disagreement', () => {
    const role = (id: string, of: string) => {
      const statement = makeStatement(id, 1);
      return makeReading(makeArticle(id), [statement], {
        roles: [{ statement: statement.id, person: 'ada', role: 'envoy', of, former: false }],
      });
    };
    expect(ledgerOf(role('a', 'board'), role('b', 'mill')).disagreements).toMatchObject([
      { kind: 'role', about: 'What Ada Holm is called' },
    ]);
    expect(ledgerOf(role('a', 'board'), role('b', 'board')).disagreements).toEqual([]);
  });

  test('shows none of the words of an article that may only be quoted', () => {
    const quotes = [{ text: 'a very old dam', offset: 0, speaker: 'Ada Holm' }];
    const statement = makeStatement('a', 1, { quotes });
    const block = {
      n: 1,
      kind: 'paragraph' as const,
      line: 1,
      start: 0,
      end: 1,
      text: 'Secret words.',
      original: [],
      sentences: [],
    };
    const ledger = ledgerOf(makeReading(makeArticle('a', { rights: 'quote', blocks: [block] }), [statement]));
    expect(ledger.statements[0]).toMatchObject({ text: null, quote: 'a very old dam' });
    expect(ledger.articles[0]?.blocks[0]?.text).toBeNull();
    expect(ledger.claims[0]?.label).toBeNull();
    expect(JSON.stringify(ledger)).not.toContain('Sentence 1');
  });

  test('lists the names that the gazetteer lacks', () => {
    const statement = makeStatement('a', 1);
    const candidate = { text: 'Otto Falk', offset: 4, kind: 'person' as const, statement: statement.id };
    const reading = makeReading(makeArticle('a'), [statement], { candidates: [candidate] });
    expect(ledgerOf(reading).leftOver.names).toEqual([
      { statement: 'a#p1s1', text: 'Otto Falk', offset: 4, kind: 'person' },
    ]);
  });

  test('gives the same bytes whatever the order of the articles', () => {
    const readings = [level('a', 4), level('b', 5), level('c', 4)];
    expect(JSON.stringify(ledgerOf(...readings))).toBe(JSON.stringify(ledgerOf(...readings.reverse())));
  });
});
