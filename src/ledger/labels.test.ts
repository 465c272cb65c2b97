import { describe, expect, test } from 'vitest';
import type { Reading } from '../model/reading.ts';
import { buildLedger } from './build-ledger.ts';
import { makeArticle, makeReading, makeSpeaker, makeStatement, riverGazetteer } from './testing.ts';

describe('claimLabel', () => {
  const gazetteer = {
    ...riverGazetteer,
    events: riverGazetteer.events.flatMap((row) => [row, { ...row, id: `${row.id}-of`, name: '{person} opens it' }]),
  };
  const labels = (found: Partial<Reading>, ...statements: ReturnType<typeof makeStatement>[]) =>
    buildLedger(
      [makeReading(makeArticle('a', { publisher: 'River Institute', rights: 'quote' }), statements, found)],
      gazetteer,
    ).claims.map(({ label }) => label);
  const first = makeStatement('a', 1);
  const position = (n: number) => ({ statement: `a#p${n}s1`, actor: null, issue: 'dam', stance: 'wants-it-gone' });

  test.each([
    ['stated', 'A river treaty, as described: a joint board'],
    ['denied', 'A river treaty, said to leave out: a joint board'],
    ['unclear', 'A river treaty, left unclear: a joint board'],
  ] as const)('tells of a part of a model: %s', (status, label) => {
    const guarantee = { statement: first.id, model: 'treaty', component: 'board', status, by: [] };
    expect(labels({ guarantees: [guarantee] }, first)).toEqual([label]);
  });

  test('ends the sentence before a list, because alone it leads to nothing', () => {
    const article = makeArticle('a', { rights: 'own' });
    const listed = makeStatement('a', 1, { text: 'The board has several plans:' });
    expect(buildLedger([makeReading(article, [listed], {})], gazetteer).claims.map(({ label }) => label)).toEqual([
      'The board has several plans.',
    ]);
  });

  test('says who describes a part', () => {
    const ada = makeSpeaker('Ada Holm', { actor: 'ada', kind: 'person' });
    const guarantee = { statement: first.id, model: 'treaty', component: 'board', status: 'stated', by: [] } as const;
    expect(labels({ guarantees: [guarantee] }, makeStatement('a', 1, { attribution: [ada] }))).toEqual([
      'A river treaty, as described: a joint board, according to Ada Holm',
    ]);
  });

  test('calls whom an article introduces by the name that it gives', () => {
    const introduced = [{ id: 'lock-office', name: 'Lock Office', kind: 'organisation' as const, aliases: [] }];
    const role = { statement: first.id, person: 'ada', role: 'envoy', of: 'lock-office', former: false };
    expect(labels({ introduced, roles: [role] }, first)).toEqual([expect.stringMatching(/ of the Lock Office$/)]);
  });

  test('names all whose a stance is', () => {
    const critics = makeSpeaker('critics', { kind: 'anonymous' });
    expect(labels({ positions: [position(1)] }, first)).toEqual(['The River Institute wants the dam gone']);
    expect(
      labels(
        { positions: [position(1), position(2)] },
        makeStatement('a', 1, { attribution: [critics] }),
        makeStatement('a', 2),
      ),
    ).toEqual(['Critics and the River Institute want the dam gone']);
  });

  test('makes no event of somebody whom nothing names', () => {
    const opening = { statement: first.id, event: 'opening-of', date: '2026', relation: null, places: [] };
    expect(labels({ events: [{ ...opening, actors: ['ada'] }] }, first)).toEqual(['Ada Holm opens it, 2026']);
    expect(labels({ events: [{ ...opening, actors: [] }] }, first)).toEqual([null]);
  });

  test('has none for a statement of an article that may only be quoted', () => {
    expect(labels({}, first)).toEqual([null]);
  });
});
