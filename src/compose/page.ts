import type { ExplainerNote, ExplainerSection } from '../model/explainer.ts';
import type { Claim } from '../model/ledger.ts';
import { type Context, claimsOf, type Place } from './context.ts';

/** A note, with the words of its sentence and their place in the outline. */
export interface PlacedNote extends ExplainerNote {
  readonly text: string;
  readonly place: Place;
}

/** The page while it grows. Prose comes first, so that lists know what it tells. */
export interface Page {
  readonly notes: PlacedNote[];
  readonly sections: ExplainerSection[];
  readonly charts: string[];
  /** Ids of claims told by prose. */
  readonly told: Set<string>;
  /** Ids of claims printed in lists and tables. */
  readonly listed: Set<string>;
  /** How often each id was wanted. */
  readonly ids: Map<string, number>;
  /** Words of prose so far. */
  words: number;
}

export function createPage(): Page {
  return { notes: [], sections: [], charts: [], told: new Set(), listed: new Set(), ids: new Map(), words: 0 };
}

/** Letters and digits of any words, for an id: `Known, not known` is `known-not-known`. */
export function slugify(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’]|\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The id, with a counter from the second time on that the page wants it. */
export function takeId(page: Page, wanted: string): string {
  const count = (page.ids.get(wanted) ?? 0) + 1;
  page.ids.set(wanted, count);
  if (count === 1) return wanted;
  const next = `${wanted}-${count}`;
  // 'a' twice and 'a-2' once would meet.
  return page.ids.has(next) ? takeId(page, wanted) : takeId(page, next);
}

/** Words of running text: what holds a letter or a digit between blanks. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Adds the note of a sentence. Numbers go up in the order of the calls. */
export function addNote(
  page: Page,
  sentence: { readonly id: string; readonly text: string; readonly place: Place },
  claims: readonly Claim[],
): PlacedNote {
  const note: PlacedNote = {
    n: page.notes.length + 1,
    sentence: sentence.id,
    claims: claims.map((claim) => claim.id),
    statements: [...new Set(claims.flatMap((claim) => claim.statements))],
    disputed: claims.some((claim) => claim.disputedBy.length > 0),
    text: sentence.text,
    place: sentence.place,
  };
  page.notes.push(note);
  for (const claim of claims) page.told.add(claim.id);
  return note;
}

/** Every claim of the page, in prose or in lists, sorted by id. */
export function pageClaims(page: Page, context: Context): Claim[] {
  return claimsOf(context, [...new Set([...page.told, ...page.listed])].sort());
}
