import type { ChartEntry, ChartFilter } from '../../../model/chart-spec.ts';
import type { Ledger } from '../../../model/ledger.ts';
import { actorFilter, FILTER_WORDS, sourceFilter } from '../../filters.ts';
import { countOf } from '../../phrases.ts';
import type { TimelineData, TimelineEvent } from './data.ts';

/** What is to be said of an event besides its name and date. */
export function sayHow(event: TimelineEvent): string[] {
  const from = event.origins === 0 ? 'told in an article’s own voice' : `from ${countOf(event.origins, 'origin')}`;
  return [...(event.planned ? ['planned'] : []), ...(event.disputed ? ['disputed'] : []), from];
}

/** By which values of which filter an event is found. */
export function valuesOf(event: TimelineEvent): { readonly lane: string[]; readonly actor: string[] } {
  return { lane: [event.lane], actor: [...event.actors] };
}

/** The events as an ordered list, oldest first. */
export function listEntries({ events, lanes }: TimelineData): ChartEntry[] {
  const names = new Map(lanes.map(({ id, name }) => [id, name]));
  return events.map((event) => ({
    id: event.id,
    date: event.date,
    when: event.when,
    label: event.label,
    details: [names.get(event.lane) ?? event.lane, ...sayHow(event)],
    planned: event.planned,
    statements: event.statements,
    values: valuesOf(event),
  }));
}

/** By lane, by actor and by source. */
export function timelineFilters({ lanes, events }: TimelineData, ledger: Ledger): ChartFilter[] {
  return [
    { key: 'lane', label: FILTER_WORDS.lane, options: lanes.map(({ id, name }) => ({ value: id, label: name })) },
    actorFilter(
      ledger,
      events.flatMap(({ actors }) => actors),
    ),
    sourceFilter(
      ledger,
      events.flatMap(({ statements }) => statements),
    ),
  ];
}
