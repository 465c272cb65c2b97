import type { Gazetteer } from '../model/gazetteer.ts';
import type { Query } from '../model/query.ts';

export type QueryKey = keyof Query;

/** Keys of a query, in the order in which they name a sentence. */
export const QUERY_KEYS = [
  'kind',
  'actor',
  'place',
  'subject',
  'issue',
  'stance',
  'measure',
  'event',
  'model',
  'component',
  'date',
  'speaker',
] as const satisfies readonly QueryKey[];

const CLAIM_KINDS = ['figure', 'event', 'position', 'guarantee', 'role', 'statement'] as const;

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

/** Collects the names of a gazetteer. Sides count as actors, as in queries. */
export function readVocabulary(gazetteer: Gazetteer): Vocabulary {
  const stances = nested(gazetteer.issues, (issue) => issue.stances);
  const components = nested(gazetteer.models, (model) => model.components);
  const sides = gazetteer.actors.flatMap((actor) => actor.side ?? []);
  const names = {
    kind: CLAIM_KINDS,
    actor: [...new Set([...ids(gazetteer.actors), ...sides])],
    place: ids(gazetteer.places),
    subject: ids(gazetteer.subjects),
    issue: ids(gazetteer.issues),
    stance: [...new Set(Object.values(stances).flat())],
    measure: ids(gazetteer.measures),
    event: ids(gazetteer.events),
    model: ids(gazetteer.models),
    component: [...new Set(Object.values(components).flat())],
  };
  return { names, stances, components };
}
