import type { TimelineFile } from '../../../model/chart-file.ts';
import type { ChartTable } from '../../../model/chart-spec.ts';
import { spoken } from '../../../words/index.ts';
import type { ChartContext, Charted, Trouble } from '../../context.ts';
import { capitalize, columnsOf, countWords, lowerFirst } from '../../phrases.ts';
import { renderDrawing } from '../../render.ts';
import { chartSpec, type Findings } from '../../spec.ts';
import type { Words } from '../../words.ts';
import { gatherTimeline, type TimelineData, type TimelineEvent } from './data.ts';
import { drawTimeline } from './draw.ts';
import { listEntries, timelineFilters } from './entries.ts';
import { layOutNarrow } from './layout-narrow.ts';
import { layOutWide } from './layout-wide.ts';
import { drawSmallTimeline } from './small.ts';

function sayEvent(event: TimelineEvent): string {
  return `${event.label} (${event.when})`;
}

function describeTimeline({ lanes, events, panels, newest }: TimelineData): string[] {
  const [first, last] = [events[0], events.at(-1)];
  if (!first || !last) return [];
  const planned = events.filter((event) => event.planned);
  const vague = events.filter((event) => !event.span.exact).length;
  const pieces = panels.filter((panel) => !panel.planned);
  const busiest = pieces.length < 2 ? null : [...pieces].sort((a, b) => b.events.length - a.events.length)[0];
  return [
    capitalize(spoken().charts.eventsFromTo(events.length, sayEvent(first), sayEvent(last))),
    ...lanes.map(({ name, events: own }) => {
      const [from, to] = [own[0], own.at(-1)];
      if (!from || !to || own.length === 1) return `${name}: ${from ? sayEvent(from) : ''}.`;
      return `${name}: ${spoken().charts.eventsFromTo(own.length, sayEvent(from), sayEvent(to))}`;
    }),
    ...(busiest ? [spoken().charts.busiest(busiest.name, busiest.events.length)] : []),
    ...(vague > 0 ? [capitalize(spoken().charts.vague(vague))] : []),
    ...(planned.length > 0 && newest
      ? [spoken().charts.plannedAsOf(newest.when, planned.map(sayEvent).join('; '))]
      : []),
  ];
}

function tabulate({ events, lanes }: TimelineData): ChartTable {
  const lane = new Map(lanes.map(({ id, name }) => [id, name]));
  return {
    columns: columnsOf(spoken().charts.columns.timeline),
    rows: events.map((event) => [
      event.when,
      event.date,
      event.label,
      lane.get(event.lane) ?? event.lane,
      [spoken().charts[event.planned ? 'planned' : 'past'], ...(event.disputed ? [spoken().charts.disputed] : [])].join(
        ', ',
      ),
      event.origins,
    ]),
  };
}

function timelineWords({ events, panels, lanes }: TimelineData): Words {
  const count = (list: readonly unknown[]) => (list.length === 0 ? null : countWords(list.length));
  const planned = events.filter((event) => event.planned);
  // What is planned may fall into the time that the last piece is named for, or after it.
  const pieces = panels.filter((panel) => !panel.planned);
  const last = pieces.length > 1 ? pieces.at(-1) : undefined;
  const ahead = planned.filter(({ span }) => last && span.start >= last.start && span.end <= last.until);
  const recent = (last?.events.length ?? 0) + ahead.length;
  const [first, next] = [events[0], planned[0]];
  return {
    events: events.length < 2 ? null : countWords(events.length),
    lanes: lanes.length < 2 ? null : countWords(lanes.length),
    planned: count(planned),
    vague: count(events.filter((event) => !event.span.exact)),
    disputed: count(events.filter((event) => event.disputed)),
    first: first ? first.when : null,
    'next.event': next ? lowerFirst(next.label) : null,
    'next.date': next ? next.when : null,
    'last.panel': last ? lowerFirst(last.name) : null,
    'last.count': last && recent > 1 ? countWords(recent) : null,
  };
}

/** Draws `kind: timeline`: dated events in lanes, each bar as wide as its date is unsure. */
export function chartTimeline(file: TimelineFile, context: ChartContext): Charted {
  const troubles: Trouble[] = [];
  const { all: data, drawn } = gatherTimeline(file, context, troubles);
  const left = data.events.length - drawn.events.length;
  const findings: Findings = {
    words: timelineWords(data),
    sentences: describeTimeline(data),
    table: tabulate(data),
    statements: data.events.flatMap((event) => event.statements),
    notes: left > 0 ? [capitalize(spoken().charts.eventsLeft(left))] : [],
    filters: timelineFilters(data, context.ledger),
    entries: listEntries(data),
    any: data.events.length > 0,
    drawSmall: () => drawSmallTimeline(drawn),
    draw: (name, description) =>
      [layOutNarrow(drawn), layOutWide(drawn)].map((line) => {
        const { layout, width, height } = line;
        const children = drawTimeline(line, context.base);
        return renderDrawing({ id: context.id, kind: file.kind, layout, width, height, name, description, children });
      }),
  };
  return chartSpec(file, context, findings, troubles);
}
