import { dateBounds } from '../format/index.ts';
import type { Entry, Group } from './entry.ts';
import type { Terms } from './terms.ts';

/** The date that tells most: the narrowest of the group's. */
export function sharpestDate({ entries }: Group): string {
  const spans = new Map(entries.map((entry) => [entry.event?.date ?? '', spanOf(entry)]));
  return [...spans].sort(([, a], [, b]) => a - b)[0]?.[0] ?? '';
}

/**
 * Where it was, for a kind of event whose name has room for a place: the town that stands behind 'in' or 'at', else the
 * first that does not stand for a government.
 */
export function venue(entry: Entry, terms: Terms): string | null {
  const kind = terms.gazetteer.events.find(({ id }) => id === entry.event?.event);
  if (!kind?.name.includes('{place}')) return null;
  const towns = entry.about.places.flatMap((id) => {
    const place = terms.gazetteer.places.find((row) => row.id === id);
    return place && ['city', 'town', 'building'].includes(place.kind) ? [place] : [];
  });
  const isWhere = (id: string) =>
    entry.statement.names.some(
      (name) => name.id === id && /\b(?:in|at|near) (?:the )?$/i.test(textBefore(entry, name.offset)),
    );
  return (towns.find(({ id }) => isWhere(id)) ?? towns.find(({ standsFor }) => standsFor === undefined))?.id ?? null;
}

function textBefore(entry: Entry, offset: number): string {
  return (entry.statement.text ?? '').slice(0, offset - entry.statement.start);
}

/** How exact an event's date is: milliseconds between its first and last day. */
function spanOf(entry: Entry): number {
  const bounds = dateBounds(entry.event?.date ?? '');
  return bounds ? Date.parse(bounds.end) - Date.parse(bounds.start) : Number.POSITIVE_INFINITY;
}
