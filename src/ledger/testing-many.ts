import type { Reading } from '../model/reading.ts';
import type { Statement } from '../model/statement.ts';
import { levelIn, makeArticle, makeReading, makeSpeaker, makeStatement } from './testing.ts';

const DAY = 86_400_000;

/** Numbers that look like chance and are the same in each run. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

const dayOf = (n: number): string => new Date(Date.UTC(2020, 0, 1) + n * DAY).toISOString().slice(0, 10);

/**
 * Readings that nobody read: articles that repeat one another, add speakers, contradict and move dates, so that every
 * list of a ledger grows.
 *
 * @param count - How many articles.
 * @param perDay - How many of them are added on one day.
 */
export function makeReadings(count: number, perDay = 2): Reading[] {
  const chance = numbers(7);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance.next().value * list.length)] as T;
  return Array.from({ length: count }, (_, i) => {
    const day = Math.floor(i / perDay);
    const [added, month] = [dayOf(day), dayOf(day).slice(0, 7)];
    const id = `${dayOf(day)}-paper-${i}`;
    const told: Statement[] = [];
    const tell = (fields: Partial<Statement> = {}): string => {
      const named = pick([null, null, 'board', 'mill', 'ada', `diver ${i % 40}`]);
      const known = named === 'board' || named === 'mill' || named === 'ada';
      const speaker = named && makeSpeaker(known ? named : `Diver ${i % 40}`, { actor: known ? named : null });
      const on = pick([null, added]);
      const said =
        on === null ? [] : [{ text: 'today', offset: 0, value: on, basis: 'resolved', relation: null, by: 'test' }];
      const statement = makeStatement(id, told.length + 1, {
        attribution: speaker ? [speaker] : [],
        dates: said as Statement['dates'],
        ...fields,
      });
      told.push(statement);
      return statement.id;
    };
    const figures = [1, 2].map(() => {
      tell();
      const level = pick([4, 4, 4, 5, Math.round(chance.next().value * 1000) / 100]);
      return levelIn(told.at(-1) as Statement, level, pick([null, 'about', 'more than']), pick([added, month]));
    });
    const date = pick([added, dayOf(day + 9), month, dayOf(Math.max(0, day - 3))]);
    const events = [
      { event: 'flood', date, places: pick([[], ['long-bay'], ['high-mill']]) },
      { event: 'opening', date: pick(['2020-05-01', '2020-05', '2020-05-09']), places: [] },
    ].map((event) => ({ ...event, statement: tell({ places: event.places }), relation: null, actors: [] }));
    const positions = [1, 2].map(() => {
      const [actor, stance] = [pick(['board', 'mill', 'ada', null]), pick(['wants-it-gone', 'denies-it'])];
      return { statement: tell(), actor, issue: 'dam', stance };
    });
    const status = pick(['stated', 'stated', 'denied', 'unclear'] as const);
    const guarantees = [
      { statement: tell(), model: 'treaty', component: 'board', status, by: [pick(['board', 'mill'])] },
    ];
    const roles = [{ statement: tell(), person: 'ada', role: 'envoy', of: pick(['board', 'mill']), former: false }];
    const facts = [{ statement: tell(), fact: 'old' }];
    tell();
    tell({ text: `The same sentence ${i % 25}.` });
    const article = makeArticle(id, { added, published: added });
    return makeReading(article, told, { figures, events, positions, guarantees, roles, facts });
  });
}
