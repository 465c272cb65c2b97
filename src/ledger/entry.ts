import type { ClaimAbout, ClaimKind } from '../model/ledger.ts';
import type { EventMention, FigureMention, GuaranteeMention, PositionMention, RoleMention } from '../model/reading.ts';
import type { Statement } from '../model/statement.ts';

/** What one statement adds to one claim. */
export interface Entry {
  readonly statement: Statement;
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
  /** In the order of the articles, then of the text. */
  readonly entries: readonly Entry[];
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

/** What all entries of a group are about together; single values come from the first entry that has them. */
export function mergeAbout(entries: readonly Entry[]): ClaimAbout {
  const first = entries[0]?.about ?? NOTHING;
  return {
    ...first,
    actors: unique(entries.flatMap(({ about }) => about.actors)),
    places: unique(entries.flatMap(({ about }) => about.places)),
    subjects: unique(entries.flatMap(({ about }) => about.subjects)),
  };
}
