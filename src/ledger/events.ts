import { dateBounds } from '../format/index.ts';
import type { LedgerEvent } from '../model/ledger.ts';
import { type Entry, type Group, unique } from './entry.ts';
import { sharpestDate, spanOf, venue } from './event-parts.ts';
import { eventName } from './labels.ts';
import { compare } from './order.ts';
import { slugify } from './slug.ts';
import type { Terms } from './terms.ts';

/**
 * Joins dated mentions of one kind of event: those whose dates overlap and whose venues do not differ. The joined
 * event has the narrowest of their dates; others that contain it say the same less exactly.
 */
export function groupEvents(entries: readonly Entry[], terms: Terms): Group[] {
  const groups: { entries: Entry[]; who: string }[] = [];
  const byPrecision = [...entries].sort((a, b) => spanOf(a) - spanOf(b));
  for (const entry of byPrecision) {
    const who = identity(entry, terms);
    const home = groups.find(
      (group) => group.who === who && group.entries.every((other) => joins(entry, other, terms)),
    );
    if (home) home.entries.push(entry);
    else groups.push({ entries: [entry], who });
  }
  const order = new Map(entries.map((entry, at) => [entry, at]));
  return groups.map((group) => {
    const sharpest = group.entries[0];
    const at = unique(group.entries.map((entry) => venue(entry, terms))).find((place) => place !== null);
    const id = slugify([group.who, at ?? '', sharpest?.event?.date].join(' '));
    const inOrder = [...group.entries].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    return { id: `event-${id}`, kind: 'event', entries: inOrder };
  });
}

/** The events of the ledger from their groups, in the order of their dates. */
export function listEvents(groups: readonly Group[], newest: string | null, terms: Terms): LedgerEvent[] {
  return groups
    .filter(({ kind }) => kind === 'event')
    .map((group) => {
      const date = sharpestDate(group);
      const event = group.entries[0]?.event;
      return {
        id: group.id,
        date,
        label: eventName(group, terms),
        kind: event?.event ?? '',
        lane: terms.gazetteer.events.find(({ id }) => id === event?.event)?.lane ?? '',
        status: isAhead(date, newest) ? ('planned' as const) : ('past' as const),
        relation: event?.relation ?? null,
        statements: unique(group.entries.map(({ statement }) => statement.id)),
        places: unique(group.entries.flatMap(({ about }) => about.places)),
        actors: unique(group.entries.flatMap(({ about }) => about.actors)),
        claim: group.id,
      };
    })
    .sort((a, b) => compare(startOf(a.date), startOf(b.date)) || compare(a.id, b.id));
}

function identity(entry: Entry, terms: Terms): string {
  const kind = entry.event?.event ?? '';
  const name = terms.gazetteer.events.find(({ id }) => id === kind)?.name ?? '';
  const { actor } = entry.statement.attribution[0] ?? {};
  if (name.includes('{speaker}')) return `${kind} ${actor ?? entry.statement.attribution[0]?.name ?? ''}`;
  if (name.includes('{person}')) return `${kind} ${entry.about.actors[0] ?? ''}`;
  return kind;
}

function joins(a: Entry, b: Entry, terms: Terms): boolean {
  const [x, y] = [dateBounds(a.event?.date ?? ''), dateBounds(b.event?.date ?? '')];
  if (!x || !y || x.start > y.end || y.start > x.end) return false;
  if (terms.gazetteer.events.find(({ id }) => id === a.event?.event)?.once) return true;
  const [here, there] = [venue(a, terms), venue(b, terms)];
  return here === null || there === null || here === there;
}

function startOf(edtf: string): string {
  return dateBounds(edtf)?.start ?? '';
}

function isAhead(date: string, newest: string | null): boolean {
  const now = newest === null ? null : dateBounds(newest);
  return now !== null && startOf(date) > now.end;
}
