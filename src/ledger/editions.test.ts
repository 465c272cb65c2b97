import { describe, expect, test } from 'vitest';
import type { Explainer } from '../model/explainer.ts';
import type { Ledger } from '../model/ledger.ts';
import { buildLedger } from './build-ledger.ts';
import { foldLedger, walkEditions, withExplainers } from './editions.ts';
import { createFold } from './fold.ts';
import { readOverrides } from './overrides-read.ts';
import { levelIn, makeArticle, makeReading, makeSpeaker, makeStatement, riverGazetteer } from './testing.ts';
import { makeReadings } from './testing-many.ts';

function level(id: string, added: string, value: number, speaker: string | null = null) {
  const statement = makeStatement(id, 1, { attribution: speaker ? [makeSpeaker(speaker, { actor: speaker })] : [] });
  return makeReading(makeArticle(id, { added }), [statement], { figures: [levelIn(statement, value)] });
}

const foldEditions = (...of: Parameters<typeof foldLedger>) => foldLedger(...of).editions;

describe('foldLedger', () => {
  test('gathers the articles of one day and tells the newest day first', () => {
    const editions = foldEditions(
      [level('a', '2026-03-01', 4), level('b', '2026-03-01', 4), level('c', '2026-03-05', 4)],
      riverGazetteer,
    );
    expect(editions.map(({ date, articles }) => [date, articles])).toEqual([
      ['2026-03-05', ['c']],
      ['2026-03-01', ['a', 'b']],
    ]);
  });
  test('sets a new figure beside the old and tells the contradiction', () => {
    const [newest] = foldEditions([level('a', '2026-03-01', 4), level('b', '2026-03-05', 5)], riverGazetteer);
    expect(newest?.newFigures).toEqual([{ figure: 'figure-level-5-m-2026-03', beside: ['figure-level-4-m-2026-03'] }]);
    expect(newest?.contradicted).toEqual(['number-level']);
  });
  test('tells a repeated claim from a confirmed one', () => {
    const repeated = foldEditions(
      [level('a', '2026-03-01', 4, 'board'), level('b', '2026-03-05', 4, 'board')],
      riverGazetteer,
    )[0];
    expect(repeated).toMatchObject({ repeated: ['figure-level-4-m-2026-03'], confirmed: [] });
    const confirmed = foldEditions(
      [level('a', '2026-03-01', 4, 'board'), level('b', '2026-03-05', 4, 'mill')],
      riverGazetteer,
    )[0];
    expect(confirmed).toMatchObject({
      repeated: [],
      confirmed: [{ claim: 'figure-level-4-m-2026-03', origin: 'mill' }],
    });
  });
  test('lists corrections and retractions on their day', () => {
    const article = makeArticle('a', {
      added: '2026-03-01',
      revised: [{ date: '2026-03-09', note: 'A name was misspelt.' }],
    });
    expect(foldEditions([makeReading(article, [])], riverGazetteer)[0]).toMatchObject({
      date: '2026-03-09',
      corrections: [{ article: 'a', explainer: null, kind: 'revised', note: 'A name was misspelt.' }],
    });
  });
  test('tells an event whose date got narrower as moved, not as new', () => {
    const flood = (id: string, added: string, date: string) => {
      const statement = makeStatement(id, 1);
      const event = { statement: statement.id, event: 'flood', date, relation: null, places: [], actors: [] };
      return makeReading(makeArticle(id, { added }), [statement], { events: [event] });
    };
    const [newest] = foldEditions(
      [flood('a', '2026-03-01', '2026-02'), flood('b', '2026-03-05', '2026-02-07')],
      riverGazetteer,
    );
    expect(newest).toMatchObject({
      newClaims: [],
      newEvents: [],
      movedEvents: [{ event: 'event-flood-2026-02-07', from: '2026-02' }],
      repeated: ['event-flood-2026-02-07'],
    });
  });
  test('sets a new figure beside the latest three of its measure', () => {
    const days = ['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05'];
    const [newest] = foldEditions(
      days.map((day, i) => {
        const statement = makeStatement(`a${i}`, 1);
        return makeReading(makeArticle(`a${i}`, { added: day }), [statement], {
          figures: [levelIn(statement, i, null, day)],
        });
      }),
      riverGazetteer,
    );
    expect(newest?.newFigures[0]?.beside.map((id) => id.split('-')[2])).toEqual(['3', '2', '1']);
  });
});

describe('withExplainers', () => {
  const page = (slug: string, claims: string[], revised: Explainer['revised'] = []) =>
    ({ slug, claims, revised }) as unknown as Explainer;
  const editions = foldEditions([level('a', '2026-03-01', 4), level('b', '2026-03-05', 4)], riverGazetteer);
  test('names the explainers that cite what an edition changed', () => {
    const pages = [page('dam', ['figure-level-4-m-2026-03']), page('fish', ['fact-old'])];
    expect(withExplainers(editions, pages, []).map(({ explainers }) => explainers)).toEqual([['dam'], ['dam']]);
  });
  test('lists the corrections of explainers among those of articles', () => {
    const revised = [{ date: '2026-03-07', note: 'The dam is older.' }];
    const [newest] = withExplainers(editions, [page('dam', [], revised)], []);
    expect(newest).toMatchObject({
      date: '2026-03-07',
      articles: [],
      corrections: [{ article: null, explainer: 'dam', kind: 'revised', note: 'The dam is older.' }],
    });
  });
});

describe('walkEditions', () => {
  const readings = makeReadings(60, 3);
  const yaml = `
- { do: reject, article: ${readings[20]?.article.id}, words: Sentence 3, kind: event, reason: It was no flood. }
- { do: merge, article: ${readings[10]?.article.id}, words: Sentence 1, with: [{ article: ${readings[44]?.article.id}, words: Sentence 1, kind: figure }], reason: One gauge. }
- { do: split, article: ${readings[30]?.article.id}, words: Sentence 9, reason: Another dam. }
- { do: speaker, article: ${readings[15]?.article.id}, words: Sentence 5, speaker: Mill Union, reason: A slip. }
- { do: measure, article: ${readings[5]?.article.id}, words: Sentence 2, measure: none, reason: Another river. }`;
  const { overrides } = readOverrides(yaml, 'overrides.yaml');

  test.each([
    ['', []],
    [' with the word of editors', overrides],
  ])('shows at each edition the ledger of the articles up to then%s', (_, rows) => {
    expect(rows.length).toBe(_ === '' ? 0 : 5);
    let editions = 0;
    for (const { edition, view } of walkEditions(readings, createFold(riverGazetteer, rows))) {
      const upTo = readings.filter(({ article }) => (article.added ?? '') <= edition.date);
      expect(view()).toEqual(buildLedger(upTo, riverGazetteer, rows));
      editions += 1;
    }
    expect(editions).toBe(20);
  });
  test('says of each edition what its ledger and the one before differ in', () => {
    let before: Ledger | null = null;
    for (const { edition, view } of walkEditions(readings, createFold(riverGazetteer, overrides))) {
      const after = view();
      const had = new Set(before?.claims.map(({ id }) => id));
      const moved = new Set(edition.movedEvents.map(({ event }) => event));
      const fresh = after.claims.map(({ id }) => id).filter((id) => !had.has(id) && !moved.has(id));
      expect(edition.newClaims.filter((id) => !fresh.includes(id))).toEqual([]);
      // An event that only learnt its place has a new id, and is no new claim.
      expect(fresh.filter((id) => !edition.newClaims.includes(id) && !id.startsWith('event-'))).toEqual([]);
      const quarrels = new Map(before?.disagreements.map(({ id, sides }) => [id, sides.length]));
      expect(edition.contradicted).toEqual(
        after.disagreements.filter(({ id, sides }) => sides.length > (quarrels.get(id) ?? 0)).map(({ id }) => id),
      );
      before = after;
    }
  });
  test('costs what the articles cost, not what the ledger has grown to', () => {
    const cost = (count: number): number => {
      const given = makeReadings(count, 1);
      const times = [1, 2, 3].map(() => {
        const start = process.threadCpuUsage();
        foldLedger(given, riverGazetteer);
        const { user, system } = process.threadCpuUsage(start);
        return user + system;
      });
      return Math.min(...times);
    };
    cost(200);
    // Twice the editions: about twice the time. A rebuild at each edition would cost four times as much.
    const [once, twice] = [cost(300), cost(600)];
    expect(twice / once).toBeLessThan(3);
  }, 60_000);
});
