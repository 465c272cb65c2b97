import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildLedgerOf } from '../build.ts';
import { realEffects } from '../effects.ts';
import { dateBounds } from '../format/index.ts';
import { buildLedger } from '../ledger/index.ts';
import type { Ledger } from '../model/ledger.ts';

// A careful person's notes on the five articles lie beside the project; without them there is nothing to compare with.
const gold = join('..', 'shared', 'gold', 'articles');
const originals = join('..', 'shared', 'articles');
const here = existsSync(gold) && existsSync(originals);
if (!here) console.log(`skipped: ${gold} is not there`);

interface GoldItem {
  readonly line: number;
  readonly date?: string;
  readonly alt?: readonly string[];
  readonly precision?: string;
  readonly kind?: string;
  readonly optional?: boolean;
  readonly label?: string;
  readonly value?: number;
  readonly unit?: string;
  readonly surface?: string;
  readonly actor?: string;
  readonly issue?: string;
  readonly stance?: string;
  readonly name?: string;
  readonly components?: readonly string[];
  readonly lines?: readonly number[];
}

interface GoldArticle {
  readonly id: string;
  readonly events: readonly GoldItem[];
  readonly quantities: readonly GoldItem[];
  readonly positions: readonly GoldItem[];
  readonly guarantee_models: readonly GoldItem[];
}

/** Which sides may hold what the notes call by these names. */
const HOLDERS: Readonly<Record<string, readonly string[]>> = {
  'United States': ['washington'],
  'White House': ['washington'],
  'JD Vance': ['washington'],
  Russia: ['moscow'],
  Putin: ['moscow'],
  Ukraine: ['kyiv'],
  Zelensky: ['kyiv'],
  Zelenskyy: ['kyiv'],
  'Ukraine and Europe': ['kyiv', 'europe'],
  Europe: ['europe'],
  'Ukrainian public': ['ukrainian-public'],
  // What an unnamed official says of the United States is a position ascribed to the United States.
  'senior Ukrainian official': ['kyiv', 'washington'],
};

let ledger: Ledger;
const articles: GoldArticle[] = [];
const ranks = new Map<string, Map<number, number>>();

beforeAll(async () => {
  if (!here) return;
  const { readings, gazetteer } = await buildLedgerOf(join('content', 'articles'), 'content', realEffects);
  if (!gazetteer) throw new Error('the gazetteer has errors');
  ledger = buildLedger(readings, gazetteer);
  for (const file of readdirSync(gold).sort()) {
    const article = JSON.parse(readFileSync(join(gold, file), 'utf8')) as GoldArticle;
    articles.push(article);
    const lines = readFileSync(join(originals, `${article.id}.txt`), 'utf8').split('\n');
    const rank = new Map<number, number>();
    for (const [at, line] of lines.entries()) if (line.trim() !== '') rank.set(at + 1, rank.size + 1);
    ranks.set(article.id, rank);
  }
});

/** Ids of the statements that retell these lines of an original. */
function retelling(id: string, lines: readonly number[]): Set<string> {
  const article = ledger.articles.find(({ original }) => original === id)?.id;
  const wanted = lines.map((line) => ranks.get(id)?.get(line) ?? -1);
  return new Set(
    ledger.statements
      .filter((each) => each.article === article && each.original.some((n) => wanted.includes(n)))
      .map((each) => each.id),
  );
}

const touches = (statements: readonly string[], ids: ReadonlySet<string>) => statements.some((id) => ids.has(id));

function sameDate(item: GoldItem, date: string): boolean {
  const slack = /week|weekend|range/.test(item.precision ?? '') ? 864e5 : 0;
  return [item.date ?? '', ...(item.alt ?? [])].some((wanted) => {
    const [a, b] = [dateBounds(wanted), dateBounds(date)];
    if (!a || !b) return false;
    return (
      Math.abs(Date.parse(a.start) - Date.parse(b.start)) <= slack &&
      Math.abs(Date.parse(a.end) - Date.parse(b.end)) <= slack
    );
  });
}

/** Says how many of a kind are there, and names each that is not. */
function account(kind: string, missing: readonly string[], all: number): void {
  console.log(
    `${kind}: ${all - missing.length} of ${all}${missing.length > 0 ? `; missing:\n  ${missing.join('\n  ')}` : ''}`,
  );
  expect(missing).toEqual([]);
}

const required = (item: GoldItem) => !item.optional && item.kind !== 'derived';

describe.skipIf(!here)('the ledger of the site holds what a careful reader found', () => {
  test('every dated event', () => {
    const all = articles.flatMap(({ id, events }) => events.filter(required).map((item) => ({ id, item })));
    const missing = all.filter(({ id, item }) => {
      const ids = retelling(id, [item.line]);
      return !ledger.events.some((event) => {
        const dated = ledger.statements.filter((each) => event.statements.includes(each.id) && ids.has(each.id));
        return (
          dated.length > 0 &&
          (sameDate(item, event.date) ||
            dated.some(({ dates }) => dates.some(({ value }) => value && sameDate(item, value))))
        );
      });
    });
    account(
      'events',
      missing.map(({ id, item }) => `${id}:${item.line} ${item.date} ${item.label}`),
      all.length,
    );
  });

  test('every figure', () => {
    const all = articles.flatMap(({ id, quantities }) => quantities.filter(required).map((item) => ({ id, item })));
    const missing = all.filter(({ id, item }) => {
      const ids = retelling(id, [item.line]);
      return !ledger.figures.some((figure) => figure.value === item.value && touches(figure.statements, ids));
    });
    account(
      'figures',
      missing.map(({ id, item }) => `${id}:${item.line} ${item.surface}`),
      all.length,
    );
  });

  test('every position', () => {
    const all = articles.flatMap(({ id, positions }) => positions.map((item) => ({ id, item })));
    const sides = new Map(ledger.actors.map((actor) => [actor.id, actor.side ?? actor.id]));
    const missing = all.filter(({ id, item }) => {
      const ids = retelling(id, [item.line]);
      const holders = HOLDERS[item.actor ?? ''] ?? null;
      const issue = item.issue?.toLowerCase().replaceAll(' ', '-');
      return !ledger.positions.some(
        (position) =>
          position.issue === issue &&
          touches(position.statements, ids) &&
          (holders === null || holders.includes(sides.get(position.actor ?? '') ?? '')),
      );
    });
    account(
      'positions',
      missing.map(({ id, item }) => `${id}:${item.line} ${item.actor} | ${item.issue} | ${item.stance}`),
      all.length,
    );
  });

  test('every guarantee component', () => {
    const all = articles.flatMap(({ id, guarantee_models }) =>
      guarantee_models.flatMap((item) => (item.components ?? []).map((component) => ({ id, item, component }))),
    );
    const table = JSON.parse(readFileSync(join('src', 'test', 'gold-components.json'), 'utf8')) as Record<
      string,
      string
    >;
    const missing = all.filter(({ id, item, component }) => {
      const [model, part] = (table[`${id} ${component}`] ?? '').split('/');
      const ids = retelling(id, item.lines ?? [item.line]);
      return !ledger.guarantees.some(
        (each) => each.model === model && each.component === part && touches(each.statements, ids),
      );
    });
    account(
      'guarantee components',
      missing.map(({ id, item, component }) => `${id}:${item.line} ${item.name}: ${component}`),
      all.length,
    );
  });
});
