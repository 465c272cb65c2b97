import { formatDate, formatDateShort } from '../../../format/index.ts';
import type { TimelineFile } from '../../../model/chart-file.ts';
import type { Ledger, LedgerEvent } from '../../../model/ledger.ts';
import { spoken } from '../../../words/index.ts';
import { claimsFor } from '../../ask.ts';
import type { ChartContext, Trouble } from '../../context.ts';
import { independentOrigins, newestArticle, sortStatements } from '../../sources.ts';
import { type Span, spanOf } from '../../spans.ts';
import { unknownName } from '../../unknown-name.ts';

/** One dated event. */
export interface TimelineEvent {
  readonly id: string;
  readonly label: string;
  readonly lane: string;
  /** EDTF. */
  readonly date: string;
  /** The date in words, with how sure it is. */
  readonly when: string;
  /** The same where room is short. */
  readonly short: string;
  readonly span: Span;
  readonly planned: boolean;
  readonly relation: LedgerEvent['relation'];
  readonly disputed: boolean;
  readonly origins: number;
  readonly actors: readonly string[];
  readonly statements: readonly string[];
}

export interface TimelineLane {
  readonly id: string;
  readonly name: string;
  readonly events: readonly TimelineEvent[];
}

/** A piece of the time axis, ms UTC. */
export interface TimelinePanel {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Where the time that it is named for ends, which may be after all that it holds. */
  readonly until: number;
  /** Share of the width. */
  readonly share: number;
  /** Holds what is still to come. */
  readonly planned: boolean;
  readonly events: readonly TimelineEvent[];
}

/** Events in lanes and panels, without pixels. */
export interface TimelineData {
  readonly lanes: readonly TimelineLane[];
  readonly panels: readonly TimelinePanel[];
  /** Oldest first. */
  readonly events: readonly TimelineEvent[];
  /** Publication of the newest article. */
  readonly newest: { readonly at: number; readonly when: string } | null;
}

/** All that a timeline tells, and as much of it as can be drawn: the same unless there are very many events. */
export interface Timelines {
  readonly all: TimelineData;
  readonly drawn: TimelineData;
}

const DAY = 86_400_000;
/** More events than this no reader tells apart; of them those on most origins, and then the most told, are drawn. */
const MOST = 80;
/** Room after the last event, as a share of its panel. */
const TAIL = 0.06;

/** A date with the word that says how the event goes on from it. */
function relate(words: string, relation: LedgerEvent['relation']): string {
  const word = relation === null ? '' : spoken().charts.relations[relation];
  return words.startsWith(word) ? words : `${word} ${words}`;
}

function readEvents(file: TimelineFile, ledger: Ledger): TimelineEvent[] {
  const claims = new Map(claimsFor(ledger, file.query).map((claim) => [claim.id, claim]));
  const events = ledger.events.flatMap((event): TimelineEvent[] => {
    const claim = claims.get(event.claim);
    const span = spanOf(event.date);
    if (!claim || !span) return [];
    return [
      {
        id: event.id,
        label: event.label,
        lane: event.lane,
        date: event.date,
        when: relate(formatDate(event.date), event.relation),
        short: relate(formatDateShort(event.date), event.relation),
        span,
        planned: event.status === 'planned',
        relation: event.relation,
        disputed: claim.disputedBy.length > 0,
        origins: independentOrigins([claim]).size,
        actors: event.actors,
        statements: sortStatements(ledger, event.statements),
      },
    ];
  });
  return events.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || a.id.localeCompare(b.id));
}

function readLanes(
  file: TimelineFile,
  { config }: ChartContext,
  events: readonly TimelineEvent[],
  troubles: Trouble[],
): TimelineLane[] {
  const known = config.lanes.map((lane) => lane.id);
  const missing = file.lanes.filter((id) => !known.includes(id));
  troubles.push(...missing.map((id) => unknownName('lane', id, known)));
  const order = file.lanes.length > 0 ? file.lanes : known;
  return order.flatMap((id) => {
    const lane = config.lanes.find((each) => each.id === id);
    const own = events.filter((event) => event.lane === id);
    return lane && own.length > 0 ? [{ id, name: lane.name, events: own }] : [];
  });
}

function firstOfYear(at: number): number {
  return Date.UTC(new Date(at).getUTCFullYear(), 0, 1);
}

/** The end of a piece that nothing else ends: a little after the last that it holds. */
function openEnd(start: number, last: number): number {
  return Math.max(start, last) + Math.max(DAY, (last - start) * TAIL);
}

/** The piece for what is to come, from the newest article on; null when nothing is planned. */
function readPlanned(file: TimelineFile, planned: readonly TimelineEvent[], newest: number): TimelinePanel | null {
  const last = Math.max(newest, ...planned.map((event) => event.span.end));
  const { name, width: share } = file.planned;
  if (planned.length === 0) return null;
  return { name, share, planned: true, start: newest, end: openEnd(newest, last), until: Infinity, events: planned };
}

/** The pieces of the axis that hold something, each with its events by when they begin. */
function readPanels(file: TimelineFile, events: readonly TimelineEvent[], newest: number | null): TimelinePanel[] {
  const past = events.filter((event) => newest === null || !event.planned);
  const first = Math.min(...past.map((event) => event.span.start));
  const last = Math.max(newest ?? 0, ...past.map((event) => Math.min(event.span.end, newest ?? event.span.end)));
  // The first piece begins with a whole year, so that its ticks have room.
  const starts = file.panels.map(({ from }, i) => (i > 0 && from && spanOf(from)?.start) || firstOfYear(first));
  const planned =
    newest === null
      ? null
      : readPlanned(
          file,
          events.filter((event) => event.planned),
          newest,
        );
  const panels = file.panels.map(({ name, width: share }, i): TimelinePanel => {
    const start = starts[i] ?? first;
    const next = starts[i + 1];
    const end = next ?? (planned ? Math.max(last, start + DAY) : openEnd(start, last));
    const own = past.filter(
      ({ span }) => (i === 0 || span.start >= start) && (next === undefined || span.start < next),
    );
    return { name, share, planned: false, start, end, until: next ?? Infinity, events: own };
  });
  return [
    ...panels.filter((panel) => panel.events.length > 0 && panel.end > panel.start),
    ...(planned ? [planned] : []),
  ];
}

/** The events that are drawn, in the order given. */
function pickEvents(events: readonly TimelineEvent[]): TimelineEvent[] {
  if (events.length <= MOST) return [...events];
  const weighed = [...events].sort((a, b) => b.origins - a.origins || b.statements.length - a.statements.length);
  const kept = new Set(weighed.slice(0, MOST));
  return events.filter((event) => kept.has(event));
}

/** Sorts events into lanes and panels. */
function arrange(
  file: TimelineFile,
  context: ChartContext,
  found: readonly TimelineEvent[],
  troubles: Trouble[],
): TimelineData {
  const lanes = readLanes(file, context, found, troubles);
  const events = found.filter((event) => lanes.some((lane) => lane.id === event.lane));
  const published = newestArticle(context.ledger.articles)?.published ?? null;
  const span = published === null ? null : spanOf(published);
  const newest = span && published ? { at: span.end, when: formatDate(published) } : null;
  return { lanes, panels: readPanels(file, events, newest?.at ?? null), events, newest };
}

/** Takes the dated events from the ledger; a list or a table holds all of them, a drawing no more than it has room for. */
export function gatherTimeline(file: TimelineFile, context: ChartContext, troubles: Trouble[]): Timelines {
  const all = arrange(file, context, readEvents(file, context.ledger), troubles);
  const picked = pickEvents(all.events);
  return { all, drawn: picked.length === all.events.length ? all : arrange(file, context, picked, []) };
}
