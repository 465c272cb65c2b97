import type { Gazetteer } from '../model/gazetteer.ts';
import type { ClaimKind } from '../model/ledger.ts';
import type { Query } from '../model/query.ts';

export type QueryKey = keyof Query;

/** Written as an object, so that the type checker misses no key. */
const ORDER: Readonly<Record<QueryKey, true>> = {
  kind: true,
  actor: true,
  place: true,
  subject: true,
  issue: true,
  stance: true,
  measure: true,
  event: true,
  model: true,
  component: true,
  fact: true,
  role: true,
  date: true,
  speaker: true,
};

/** Keys of a query, in the order in which they name a sentence. */
export const QUERY_KEYS: readonly QueryKey[] = Object.keys(ORDER) as QueryKey[];

const KINDS: Readonly<Record<ClaimKind, true>> = {
  figure: true,
  fact: true,
  event: true,
  position: true,
  guarantee: true,
  role: true,
  statement: true,
};

/** Kinds of claims in the order of lists: what is only a statement about a subject comes last. */
export const CLAIM_KINDS: readonly ClaimKind[] = Object.keys(KINDS) as ClaimKind[];

/** The names that outlines may use, by the key that they stand under. */
export interface Vocabulary {
  /** Keys that take any words, and dates, are not in it. */
  readonly names: Readonly<Partial<Record<QueryKey, readonly string[]>>>;
  /** Stances of each issue, components of each model. */
  readonly stances: Readonly<Record<string, readonly string[]>>;
  readonly components: Readonly<Record<string, readonly string[]>>;
}

function ids(rows: readonly { readonly id: string }[]): string[] {
  return rows.map((row) => row.id);
}

function nested<Row extends { readonly id: string }>(
  rows: readonly Row[],
  below: (row: Row) => readonly { readonly id: string }[],
): Record<string, string[]> {
  return Object.fromEntries(rows.map((row) => [row.id, ids(below(row))]));
}

/** Collects the names of a gazetteer and of the site's sides, which count as actors, as in queries. */
export function readVocabulary(gazetteer: Gazetteer, sidesOfSite: readonly { readonly id: string }[] = []): Vocabulary {
  const stances = nested(gazetteer.issues, (issue) => issue.stances);
  const components = nested(gazetteer.models, (model) => model.components);
  const sides = gazetteer.actors.flatMap((actor) => actor.side ?? []);
  const names = {
    kind: CLAIM_KINDS,
    actor: [...new Set([...ids(gazetteer.actors), ...sides, ...ids(sidesOfSite)])],
    place: ids(gazetteer.places),
    subject: ids(gazetteer.subjects),
    issue: ids(gazetteer.issues),
    stance: [...new Set(Object.values(stances).flat())],
    measure: ids(gazetteer.measures),
    event: ids(gazetteer.events),
    model: ids(gazetteer.models),
    fact: ids(gazetteer.facts),
    role: ids(gazetteer.roles),
    component: [...new Set(Object.values(components).flat())],
  };
  return { names, stances, components };
}
