import type { ClaimAbout, ClaimKind } from '../model/ledger.ts';
import type { Attribution } from '../model/mention.ts';
import type { EventMention, FigureMention, GuaranteeMention, PositionMention, RoleMention } from '../model/reading.ts';
import type { Statement } from '../model/statement.ts';

/** What one statement adds to one claim. */
export interface Entry {
  readonly statement: Statement;
  /** Who says it: the statement's own attribution, or that of the one it goes on from. */
  readonly speakers: readonly Attribution[];
  /** Place in the order in which statements were added to the ledger. */
  readonly at: number;
  readonly about: ClaimAbout;
  readonly figure?: FigureMention;
  readonly event?: EventMention;
  readonly position?: PositionMention;
  readonly guarantee?: GuaranteeMention;
  readonly role?: RoleMention;
}

/** All entries that say the same; becomes one claim. */
export interface Group {
  /** Id of the claim; made from what is said, so it stays while that stays. */
  readonly id: string;
  readonly kind: ClaimKind;
  /** In the order in which they were added. */
  readonly entries: readonly Entry[];
}

/** A group with what editors say of it. */
export interface EditedGroup {
  readonly group: Group;
  /** The claim in the editor's words, or null. */
  readonly label: string | null;
  readonly reasons: readonly string[];
}

/** An `about` with nothing in it, to be filled. */
export const NOTHING: ClaimAbout = {
  actors: [],
  places: [],
  subjects: [],
  issue: null,
  stance: null,
  measure: null,
  event: null,
  model: null,
  component: null,
  fact: null,
  date: null,
};

/** Each value once, in the order of first appearance. */
export function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

/** Adds a value to the list of a key. */
export function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Values by what they share, in the order of first appearance. */
export function groupBy<T>(values: readonly T[], key: (value: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const value of values) push(groups, key(value), value);
  return [...groups];
}

/** What all entries of a group are about together; single values come from the first entry that has them. */
export function mergeAbout(entries: readonly Entry[]): ClaimAbout {
  const first = entries[0]?.about ?? NOTHING;
  const all = (of: (about: ClaimAbout) => readonly string[]): readonly string[] => {
    // Most claims are one statement, which has its own list of one or none.
    if (entries.length === 1 && of(first).length < 2) return of(first);
    return unique(entries.flatMap(({ about }) => of(about)));
  };
  return {
    ...first,
    actors: all(({ actors }) => actors),
    places: all(({ places }) => places),
    subjects: all(({ subjects }) => subjects),
  };
}
