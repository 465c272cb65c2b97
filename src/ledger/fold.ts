import type { Gazetteer } from '../model/gazetteer.ts';
import type { Disagreement } from '../model/ledger.ts';
import type { Message } from '../model/message.ts';
import type { Override } from '../model/overrides.ts';
import type { Reading } from '../model/reading.ts';
import { collectEntries } from './collect.ts';
import type { EditedGroup, Entry, Group } from './entry.ts';
import { createEventGroups, type EventGroup } from './event-groups.ts';
import { compare } from './order.ts';
import { independentsOf } from './origins.ts';
import { createEditors, type Edits } from './overrides.ts';
import { makeTerms, type Terms } from './terms.ts';
import { createTopics } from './topics.ts';

/** Entries that say the same; grows as articles come. */
interface Pile extends Group {
  readonly entries: Entry[];
  readonly independents: Set<string>;
  /** How many entries it had before the last step, and which origins the step brought. */
  before: number;
  gained: string[];
}

/** What a step did to one claim. */
export interface ClaimChange {
  readonly group: Group;
  /** Its id and, for an event, its date before the step; null when it is new. */
  readonly before: { readonly id: string; readonly date: string | null } | null;
  /** Ids of independent origins that it had not before. */
  readonly gained: readonly string[];
}

/** What a step changed, in no order. */
export interface Step {
  readonly claims: readonly ClaimChange[];
  /** Disagreements that are new or have a side more. */
  readonly contradicted: readonly string[];
}

/** What a claim that editors touched was after a step. */
interface State {
  readonly size: number;
  readonly independents: ReadonlySet<string>;
}

/** A ledger in the making. */
export interface Fold {
  readonly terms: Terms;
  /** Adds articles; the cost is that of what they touch, not of what is there. */
  readonly add: (readings: readonly Reading[]) => Step;
  /** Readings so far, with the editors' word. */
  readonly readings: () => readonly Reading[];
  /** What is said so far, with the editors' word. */
  readonly groups: () => readonly EditedGroup[];
  readonly rejected: () => Edits['rejected'];
  readonly disagreements: () => readonly Disagreement[];
  readonly messages: () => readonly Message[];
}

/**
 * Opens a ledger without articles. They are folded in once each, in the order of adding; whatever the steps, the same
 * articles in the same order make the same ledger.
 */
export function createFold(gazetteer: Gazetteer, overrides: readonly Override[]): Fold {
  const terms = makeTerms(gazetteer);
  const editors = createEditors(terms, overrides);
  const readings: Reading[] = [];
  const piles = new Map<string, Pile>();
  const events = createEventGroups(terms);
  const eventsById = new Map<string, EventGroup>();
  const holders = new Map<string, Set<{ readonly group: Group | null }>>();
  const topics = createTopics(terms);
  let edits: Edits = { region: new Set(), groups: [], rejected: [] };
  let states: ReadonlyMap<string, State> = new Map();
  let count = 0;

  const hold = (entry: Entry, holder: { readonly group: Group | null }) => {
    // Only an editor asks what a statement is in.
    if (overrides.length === 0) return;
    const all = holders.get(entry.statement.id) ?? new Set();
    holders.set(entry.statement.id, all.add(holder));
  };
  const pileOf = (id: string, kind: Group['kind']): Pile => {
    const pile: Pile = piles.get(id) ?? { id, kind, entries: [], independents: new Set(), before: 0, gained: [] };
    piles.set(id, pile);
    return pile;
  };
  const index = {
    of: (statement: string) => [...(holders.get(statement) ?? [])].flatMap(({ group }) => group ?? []),
    get: (id: string) => piles.get(id) ?? eventsById.get(id),
  };

  const add = (added: readonly Reading[]): Step => {
    const touched = new Set<Pile>();
    const amended = editors.amend(inOrder(added));
    for (const reading of amended) {
      readings.push(reading);
      terms.introduce(reading.introduced);
      const collected = collectEntries(reading, terms, count);
      count += reading.statements.length;
      for (const { kind, id, entry } of collected.told) {
        const pile = pileOf(id, kind);
        if (!touched.has(pile)) {
          touched.add(pile);
          pile.before = pile.entries.length;
          pile.gained = [];
        }
        pile.entries.push(entry);
        const fresh = independentsOf(entry).filter((origin) => !pile.independents.has(origin));
        for (const origin of fresh) pile.independents.add(origin);
        pile.gained.push(...fresh);
        hold(entry, { group: pile });
      }
      for (const entry of collected.events) hold(entry, events.add(entry));
    }
    const settled = events.settle();
    for (const id of settled.gone) eventsById.delete(id);
    for (const group of settled.made) eventsById.set(group.id, group);
    const plain: ClaimChange[] = [
      ...[...touched].map((pile) => ({
        group: pile,
        before: pile.before === 0 ? null : { id: pile.id, date: null },
        gained: pile.gained,
      })),
      ...settled.made.flatMap((group) => {
        const change = eventChange(group);
        return change ? { group, ...change } : [];
      }),
    ];
    if (overrides.length === 0) {
      topics.drop(settled.gone);
      topics.put(plain.map(({ group }) => group));
      return { claims: plain, contradicted: topics.settle() };
    }
    const before = { region: edits.region, states };
    edits = editors.edit(index);
    states = new Map(edits.groups.map(({ group }) => [group.id, stateOf(group)]));
    const outside = plain.filter(({ group }) => !edits.region.has(group.id));
    topics.drop([...settled.gone, ...edits.region, ...before.states.keys()].filter((id) => !states.has(id)));
    topics.put([...outside, ...edits.groups].map(({ group }) => group));
    return { claims: [...outside, ...editedChanges(before, edits, plain, index.get)], contradicted: topics.settle() };
  };

  return {
    terms,
    add,
    readings: () => readings,
    groups: () => [
      ...[...piles.values(), ...events.list()]
        .filter(({ id }) => !edits.region.has(id))
        .map((group) => ({ group, label: null, reasons: [] })),
      ...edits.groups,
    ],
    rejected: () => edits.rejected,
    disagreements: () => topics.list(),
    messages: editors.messages,
  };
}

/** Articles of the first day go before those of later ones; of one day by their ids. */
function inOrder(readings: readonly Reading[]): Reading[] {
  return [...readings].sort(
    ({ article: a }, { article: b }) => compare(a.added ?? '', b.added ?? '') || compare(a.id, b.id),
  );
}

function stateOf({ entries }: Group): State {
  return { size: entries.length, independents: new Set(entries.flatMap(independentsOf)) };
}

/** What a step did to an event; null when it only stood near one that changed. */
function eventChange(group: EventGroup): { before: ClaimChange['before']; gained: string[] } | null {
  const { before } = group;
  if (!before) return { before: null, gained: [] };
  if (before.id === group.id && before.size === group.size) return null;
  const gained = [...group.independents].filter((origin) => !before.independents.has(origin));
  return { before: { id: before.id, date: before.date }, gained };
}

/** What a step did to the claims that editors touch, which may be joined, parted or gone since. */
function editedChanges(
  before: { readonly region: ReadonlySet<string>; readonly states: ReadonlyMap<string, State> },
  now: Edits,
  plain: readonly ClaimChange[],
  get: (id: string) => Group | undefined,
): ClaimChange[] {
  const changes = new Map(plain.map((change) => [change.group.id, change]));
  return now.groups.flatMap(({ group }): ClaimChange[] => {
    const change = changes.get(group.id);
    const was = change?.before ?? { id: group.id, date: null };
    const state = before.states.get(was.id);
    const after = stateOf(group);
    const gainedOver = (had: ReadonlySet<string>) => [...after.independents].filter((origin) => !had.has(origin));
    if (state) {
      const same = was.id === group.id && state.size === after.size;
      return same ? [] : [{ group, before: was, gained: gainedOver(state.independents) }];
    }
    // What editors had taken out, or part from another claim now, was not there under this id.
    const base = get(group.id);
    if (!base || before.region.has(was.id) || change?.before === null) return [{ group, before: null, gained: [] }];
    const had = stateOf(base).independents;
    const gained = [...gainedOver(had), ...(change?.gained ?? [])];
    return change || base.entries.length < after.size ? [{ group, before: was, gained }] : [];
  });
}
