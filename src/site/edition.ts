import { formatDate, formatFigure } from '../format/index.ts';
import type { Edition } from '../model/edition.ts';
import type { Claim } from '../model/ledger.ts';
import type { Site } from './data.ts';
import { claimHref, disagreementHref } from './links.ts';
import { words } from './words/index.ts';

/** A thing that changed, and what is said beside it. */
export interface ChangeRow {
  readonly label: string;
  readonly href: string | null;
  readonly more: string | null;
}

/** Changes of one kind. */
export interface ChangeList {
  /** With the count: `3 new events`. */
  readonly title: string;
  readonly rows: readonly ChangeRow[];
  /** Those that no sentence of ours tells. */
  readonly untold: number;
}

const views = new WeakMap<Edition, readonly ChangeList[]>();

/** What an edition changed, kind by kind, the most telling first; kinds without a change are left out. */
export function viewEdition(site: Site, edition: Edition): readonly ChangeList[] {
  const view = views.get(edition) ?? listChanges(site, edition);
  views.set(edition, view);
  return view;
}

function listChanges(site: Site, edition: Edition): ChangeList[] {
  const rowOf = (claim: Claim | undefined, more: string | null = null): ChangeRow[] =>
    claim === undefined || claim.label === null ? [] : [{ label: claim.label, href: claimHref(site, claim), more }];
  const claims = (ids: readonly string[]): ChangeRow[] => ids.flatMap((id) => rowOf(site.claim.get(id)));
  const eventClaim = (id: string): Claim | undefined => site.claim.get(site.event.get(id)?.claim ?? '');
  const list = (title: (count: number) => string, count: number, rows: readonly ChangeRow[]): ChangeList[] =>
    count === 0 ? [] : [{ title: title(count), rows, untold: count - rows.length }];

  const figures = edition.newFigures.flatMap(({ figure, beside }): ChangeRow[] => {
    const found = site.figure.get(figure);
    const older = beside.flatMap((id) => site.figure.get(id) ?? []).map((each) => formatFigure(each));
    const more = older.length === 0 ? null : `${words.besideOlder} ${older.join('; ')}`;
    return found === undefined ? [] : rowOf(site.claim.get(found.claim), more);
  });
  const contradicted = edition.contradicted.flatMap((id): ChangeRow[] => {
    const found = site.disagreement.get(id);
    return found === undefined ? [] : [{ label: found.about, href: disagreementHref(id), more: null }];
  });
  const confirmed = [...Map.groupBy(edition.confirmed, ({ claim }) => claim)].flatMap(([claim, by]) => {
    const found = site.claim.get(claim);
    const names = by.flatMap(({ origin }) => found?.origins.find(({ id }) => id === origin)?.label ?? []);
    return rowOf(found, names.length === 0 ? null : words.confirmedBy(names.join('; ')));
  });
  const moved = edition.movedEvents.flatMap(({ event, from }) =>
    rowOf(eventClaim(event), words.movedFrom(formatDate(from))),
  );
  return [
    ...list(words.contradicted, contradicted.length, contradicted),
    ...list(words.confirmed, new Set(edition.confirmed.map(({ claim }) => claim)).size, confirmed),
    ...list(words.newFigures, edition.newFigures.length, figures),
    ...list(words.movedEvents, edition.movedEvents.length, moved),
    ...list(
      words.newEvents,
      edition.newEvents.length,
      edition.newEvents.flatMap((id) => rowOf(eventClaim(id))),
    ),
    ...list(words.repeated, edition.repeated.length, claims(edition.repeated)),
    ...list(words.newClaims, edition.newClaims.length, claims(edition.newClaims)),
  ];
}

/** So many changes of one kind are listed; the list of claims has all. */
export const CHANGES_OF_A_KIND = 200;

/** What the page of changes tells in full: a phone scrolls through it. */
const IN_FULL = { changes: 1000, editions: 20 };

/**
 * The editions that the page of changes tells in brief, because the newer ones fill it; each has a page of its own. The
 * newest never is one of them.
 */
export function olderEditions(site: Site, inFull = IN_FULL): readonly Edition[] {
  const { editions } = site;
  let told = 0;
  const first = editions.findIndex((edition, i) => {
    const counts = viewEdition(site, edition).map(({ rows }) => Math.min(rows.length, CHANGES_OF_A_KIND));
    told += counts.reduce((sum, count) => sum + count, 0);
    return i > 0 && (told > inFull.changes || i >= inFull.editions);
  });
  return first === -1 ? [] : editions.slice(first);
}
