import { formatDate } from '../../../format/index.ts';
import type { TimelineFile } from '../../../model/chart-file.ts';
import type { Ledger, LedgerEvent } from '../../../model/ledger.ts';
import { claimsFor } from '../../ask.ts';
import type { ChartContext, Trouble } from '../../context.ts';
import { independentOrigins, newestArticle, sortStatements } from '../../sources.ts';
import { type Span, spanOf } from '../../spans.ts';

/** One dated event. */
export interface TimelineEvent {
  readonly id: string;
  readonly label: string;
  readonly lane: string;
  /** EDTF. */
  readonly date: string;
  /** The date in words, with how sure it is. */
  readonly when: string;
  readonly span: Span;
  readonly planned: boolean;
  readonly relation: LedgerEvent['relation'];
  readonly disputed: boolean;
  readonly origins: number;
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
  /** Share of the width. */
  readonly share: number;
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

const DAY = 86_400_000;
/** Room after the last event, as a share of its panel. */
const TAIL = 0.06;

function sayWhen(event: LedgerEvent): string {
  const words = formatDate(event.date);
  return event.relation === null || words.startsWith(event.relation) ? words : `${event.relation} ${words}`;
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
        when: sayWhen(event),
        span,
        planned: event.status === 'planned',
        relation: event.relation,
        disputed: claim.disputedBy.length > 0,
        origins: independentOrigins([claim]).size,
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
  for (const id of file.lanes.filter((each) => !config.lanes.some((lane) => lane.id === each))) {
    troubles.push({
      level: 'error',
      words: id,
      text: `unknown lane "${id}"`,
      hint: `Write one of ${config.lanes.map((lane) => lane.id).join(', ')}, as site.yaml has them.`,
      rule: 'lane-unknown',
    });
  }
  const order = file.lanes.length > 0 ? file.lanes : config.lanes.map((lane) => lane.id);
  return order.flatMap((id) => {
    const lane = config.lanes.find((each) => each.id === id);
    const own = events.filter((event) => event.lane === id);
    return lane && own.length > 0 ? [{ id, name: lane.name, events: own }] : [];
  });
}

/** The pieces of the axis that hold something, each with its events by when they begin. */
function readPanels(file: TimelineFile, events: readonly TimelineEvent[], newest: number | null): TimelinePanel[] {
  const first = events[0]?.span.start ?? 0;
  const last = Math.max(newest ?? 0, ...events.map((event) => event.span.end));
  const starts = file.panels.map((panel, i) => {
    const from = panel.from ? spanOf(panel.from)?.start : undefined;
    // The first piece begins with a whole year, so that its ticks have room.
    return from ?? (i === 0 ? Date.UTC(new Date(first).getUTCFullYear(), 0, 1) : first);
  });
  const panels = file.panels.map((panel, i): TimelinePanel => {
    const start = starts[i] ?? first;
    const open = last + Math.max(DAY, (last - start) * TAIL);
    const end = starts[i + 1] ?? open;
    const own = events.filter((event) => event.span.start < end && (event.span.start >= start || i === 0));
    const before = i === 0 ? Math.min(start, Date.UTC(new Date(first).getUTCFullYear(), 0, 1)) : start;
    return { name: panel.name, start: before, end, share: panel.width, events: own };
  });
  return panels.filter((panel) => panel.events.length > 0 && panel.end > panel.start);
}

/** Takes the dated events from the ledger and sorts them into lanes and panels. */
export function gatherTimeline(file: TimelineFile, context: ChartContext, troubles: Trouble[]): TimelineData {
  const { ledger } = context;
  const found = readEvents(file, ledger);
  const lanes = readLanes(file, context, found, troubles);
  const events = found.filter((event) => lanes.some((lane) => lane.id === event.lane));
  const published = newestArticle(ledger.articles)?.published ?? null;
  const span = published === null ? null : spanOf(published);
  const newest = span && published ? { at: span.end, when: formatDate(published) } : null;
  return { lanes, panels: readPanels(file, events, newest?.at ?? null), events, newest };
}
