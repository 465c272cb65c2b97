import type { ChartEntry, ChartFilter } from '../../../model/chart-spec.ts';
import type { Ledger } from '../../../model/ledger.ts';
import { spoken } from '../../../words/index.ts';
import { actorFilter, sourceFilter } from '../../filters.ts';
import { MOST_NAMED } from '../../marks/link.ts';
import type { TimelineData, TimelineEvent } from './data.ts';

/** What is to be said of an event besides its name and date. */
export function sayHow(event: TimelineEvent): string[] {
  const say = spoken().charts;
  return [
    ...(event.planned ? [say.planned] : []),
    ...(event.disputed ? [say.disputed] : []),
    say.fromOrigins(event.origins),
  ];
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
    statements: event.statements.slice(0, MOST_NAMED),
    values: valuesOf(event),
  }));
}

/** By lane, by actor and by source. */
export function timelineFilters({ lanes, events }: TimelineData, ledger: Ledger): ChartFilter[] {
  return [
    {
      key: 'lane',
      label: spoken().charts.filters.lane,
      options: lanes.map(({ id, name }) => ({ value: id, label: name })),
    },
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
