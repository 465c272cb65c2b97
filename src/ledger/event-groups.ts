import { dateBounds } from '../format/index.ts';
import type { Entry, Group } from './entry.ts';
import { venue } from './event-parts.ts';
import { independentsOf } from './origins.ts';
import { slugify } from './slug.ts';
import type { Terms } from './terms.ts';

/** All entries with one date and venue: they always go together. */
interface Mark {
  readonly start: string;
  readonly end: string;
  readonly date: string;
  readonly span: number;
  readonly place: string | null;
  readonly entries: Entry[];
  readonly independents: Set<string>;
  /** The event it was last found to belong to. */
  group: EventGroup | null;
}

/** How far an event had come. */
export interface EventState {
  readonly id: string;
  /** The narrowest date. */
  readonly date: string;
  /** Ids of its independent origins. */
  readonly independents: ReadonlySet<string>;
  /** Number of its entries. */
  readonly size: number;
}

/** A joined event. */
export interface EventGroup extends Group, EventState {
  readonly id: string;
  readonly kind: 'event';
  /** What it was before the last step, perhaps under another date; null when it is new. */
  readonly before: EventState | null;
}

/** Marks whose dates overlap one another, or others between them; no other mark can bear on what they join to. */
interface Cluster {
  start: string;
  end: string;
  marks: Map<string, Mark>;
  groups: readonly EventGroup[];
}

/** Events that join and part again as dates come in. */
export interface EventGroups {
  /** @returns What tells the event of the entry, once it is settled. */
  readonly add: (entry: Entry) => { readonly group: Group | null };
  /** Joins what was added. @returns The events made anew or grown, and the ids of those that are no more. */
  readonly settle: () => { readonly made: readonly EventGroup[]; readonly gone: readonly string[] };
  /** All events, settled. */
  readonly list: () => EventGroup[];
}

/**
 * Joins dated mentions of one kind of event: those whose dates overlap and whose venues do not differ. The joined
 * event has the narrowest of their dates; others that contain it say the same less exactly. A new mention is compared
 * with those alone whose dates it touches.
 */
export function createEventGroups(terms: Terms): EventGroups {
  const clusters = new Map<string, Cluster[]>();
  const touched = new Map<Cluster, string>();
  return {
    add: (entry) => {
      const who = identity(entry, terms);
      const mine = clusters.get(who) ?? [];
      clusters.set(who, mine);
      const date = entry.event?.date ?? '';
      // A date that nothing can be said of stands by itself, under its own words.
      const { start, end } = dateBounds(date) ?? { start: date, end: date };
      const cluster = openCluster(mine, start, end, touched);
      touched.set(cluster, who);
      const place = venue(entry, terms);
      const key = `${date} ${place ?? ''}`;
      let mark = cluster.marks.get(key);
      if (!mark) {
        const span = Date.parse(end) - Date.parse(start);
        mark = { start, end, date, span, place, entries: [], independents: new Set(), group: null };
        cluster.marks.set(key, mark);
      }
      mark.entries.push(entry);
      for (const origin of independentsOf(entry)) mark.independents.add(origin);
      return mark;
    },
    settle: () => {
      const made: EventGroup[] = [];
      const gone: string[] = [];
      for (const [cluster, who] of touched) {
        const before = cluster.groups;
        cluster.groups = join(cluster, who, terms);
        const ids = new Set(cluster.groups.map(({ id }) => id));
        gone.push(...before.filter(({ id }) => !ids.has(id)).map(({ id }) => id));
        made.push(...cluster.groups);
      }
      touched.clear();
      return { made, gone };
    },
    list: () => [...clusters.values()].flatMap((each) => each.flatMap(({ groups }) => groups)),
  };
}

/** The cluster that a span of days falls into; those that it bridges become one. `clusters` lie apart, in order. */
function openCluster(clusters: Cluster[], start: string, end: string, touched: Map<Cluster, string>): Cluster {
  let [low, high] = [0, clusters.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((clusters[middle] as Cluster).end < start) low = middle + 1;
    else high = middle;
  }
  let after = low;
  while (after < clusters.length && (clusters[after] as Cluster).start <= end) after += 1;
  const [first, ...rest] = clusters.slice(low, after);
  if (!first) {
    const fresh: Cluster = { start, end, marks: new Map(), groups: [] };
    clusters.splice(low, 0, fresh);
    return fresh;
  }
  for (const { marks, groups } of rest) {
    for (const [key, mark] of marks) first.marks.set(key, mark);
    first.groups = [...first.groups, ...groups];
  }
  for (const each of rest) touched.delete(each);
  clusters.splice(low, after - low, first);
  const last = rest.at(-1)?.end ?? first.end;
  first.start = start < first.start ? start : first.start;
  first.end = [end, last, first.end].sort().at(-1) as string;
  return first;
}

/** An event in the making: the days and the place that all its marks share. */
interface Draft {
  start: string;
  end: string;
  place: string | null;
  readonly marks: Mark[];
}

/** The narrowest dates first, each to the first event that it fits. */
function join(cluster: Cluster, who: string, terms: Terms): EventGroup[] {
  const marks = [...cluster.marks.values()].sort(
    (a, b) => a.span - b.span || (a.entries[0]?.at ?? 0) - (b.entries[0]?.at ?? 0),
  );
  const kind = marks[0]?.entries[0]?.event?.event;
  const once = terms.gazetteer.events.some((row) => row.id === kind && row.once);
  const drafts: Draft[] = [];
  for (const mark of marks) {
    const { start, end, place } = mark;
    const home = drafts.find(
      (draft) =>
        draft.start <= end &&
        start <= draft.end &&
        (once || place === null || draft.place === null || draft.place === place),
    );
    if (!home) drafts.push({ start, end, place, marks: [mark] });
    else {
      home.marks.push(mark);
      if (start > home.start) home.start = start;
      if (end < home.end) home.end = end;
      home.place ??= place;
    }
  }
  const named = drafts.map((draft) => {
    const date = draft.marks[0]?.date ?? '';
    return { ...draft, date, id: `event-${slugify([who, draft.place ?? '', date].join(' '))}` };
  });
  const ids = new Set(named.map(({ id }) => id));
  const earlier = new Map(cluster.groups.map((group) => [group.id, group]));
  const followed = new Set<EventGroup>();
  return named.map(({ id, date, marks: joined }) => {
    // Under the same id it is the same; else it follows an event of other days that is no more.
    const moved = joined.map(({ group }) => group).find((group) => group && !ids.has(group.id) && !followed.has(group));
    const before = earlier.get(id) ?? moved ?? null;
    if (before) followed.add(before);
    const group = makeGroup(id, date, joined, before);
    for (const mark of joined) mark.group = group;
    return group;
  });
}

function makeGroup(id: string, date: string, marks: readonly Mark[], before: EventGroup | null): EventGroup {
  const sizes = marks.map(({ entries }) => entries.length);
  let entries: readonly Entry[] | null = null;
  return {
    id,
    kind: 'event',
    date,
    independents: new Set(marks.flatMap(({ independents }) => [...independents])),
    size: sizes.reduce((sum, size) => sum + size, 0),
    before: before && { id: before.id, date: before.date, independents: before.independents, size: before.size },
    // Put together when asked for: most events grow many times before anyone looks.
    get entries() {
      entries ??= marks.flatMap((mark, i) => mark.entries.slice(0, sizes[i])).sort((a, b) => a.at - b.at);
      return entries;
    },
  };
}

function identity(entry: Entry, terms: Terms): string {
  const kind = entry.event?.event ?? '';
  const name = terms.gazetteer.events.find(({ id }) => id === kind)?.name ?? '';
  const { actor } = entry.statement.attribution[0] ?? {};
  if (name.includes('{speaker}')) return `${kind} ${actor ?? entry.statement.attribution[0]?.name ?? ''}`;
  if (name.includes('{person}')) return `${kind} ${entry.about.actors[0] ?? ''}`;
  return kind;
}
