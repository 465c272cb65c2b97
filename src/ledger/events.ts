import { dateBounds } from '../format/index.ts';
import type { LedgerEvent } from '../model/ledger.ts';
import { type EditedGroup, unique } from './entry.ts';
import { sharpestDate } from './event-parts.ts';
import { eventName } from './labels.ts';
import { compare } from './order.ts';
import type { Terms } from './terms.ts';

/** An event without what depends on how new the newest article is. */
export type EventAlone = Omit<LedgerEvent, 'status'>;

/** Makes an event from its group. */
export function makeEvent({ group, label }: EditedGroup, terms: Terms): EventAlone {
  const { id, entries } = group;
  const event = entries[0]?.event;
  return {
    id,
    date: sharpestDate(group),
    label: label ?? eventName(group, terms),
    kind: event?.event ?? '',
    lane: terms.gazetteer.events.find((row) => row.id === event?.event)?.lane ?? '',
    relation: event?.relation ?? null,
    statements: unique(entries.map(({ statement }) => statement.id)),
    places: unique(entries.flatMap(({ about }) => about.places)),
    actors: unique(entries.flatMap(({ about }) => about.actors)),
    claim: id,
  };
}

/** Says of events whether they lie ahead of the newest article. In the order of their dates. */
export function rankEvents(events: readonly EventAlone[], newest: string | null): LedgerEvent[] {
  const now = newest === null ? null : dateBounds(newest);
  return events
    .map((event) => ({ event, start: dateBounds(event.date)?.start ?? '' }))
    .sort((a, b) => compare(a.start, b.start) || compare(a.event.id, b.event.id))
    .map(({ event: { id, date, label, kind, lane, ...rest }, start }) => {
      const status = now !== null && start > now.end ? 'planned' : 'past';
      return { id, date, label, kind, lane, status, ...rest };
    });
}
