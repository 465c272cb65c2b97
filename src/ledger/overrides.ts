import type { Rejected } from '../model/ledger.ts';
import type { Message } from '../model/message.ts';
import type { Override, OverrideTarget } from '../model/overrides.ts';
import type { Reading } from '../model/reading.ts';
import { plainId } from './collect.ts';
import { type EditedGroup, type Group, push } from './entry.ts';
import { type Found, findWords, type Search } from './overrides-find.ts';
import { amendGroups } from './overrides-groups.ts';
import { amendReadings, type StatementReason } from './overrides-reading.ts';
import type { Terms } from './terms.ts';

/** The groups of a ledger, as an editor's word needs to look at them. */
export interface GroupIndex {
  /** Those that a statement is an entry of. */
  readonly of: (statement: string) => readonly Group[];
  readonly get: (id: string) => Group | undefined;
}

/** What editors make of some groups; all others stay as they are. */
export interface Edits {
  /** Ids of the groups that were looked at: what stands in `groups` stands for them. */
  readonly region: ReadonlySet<string>;
  readonly groups: readonly EditedGroup[];
  readonly rejected: readonly Rejected[];
}

/** The editors' word over articles that come one after the other. */
export interface Editors {
  /** First speakers and measures, which decide what the groups are. */
  readonly amend: (readings: readonly Reading[]) => readonly Reading[];
  /** Then the groups. */
  readonly edit: (groups: GroupIndex) => Edits;
  /** One warning for each target that fits nothing, or several things, among the articles so far. */
  readonly messages: () => readonly Message[];
}

/**
 * Takes the editors' word. Its cost is that of the claims that a row touches, not of the ledger.
 *
 * @param overrides - In the order of the file: a row sees what those before it made.
 */
export function createEditors(terms: Terms, overrides: readonly Override[]): Editors {
  const readings = new Map<string, Reading>();
  const reasons: StatementReason[] = [];
  const amending: Message[] = [];
  let editing: readonly Message[] = [];
  const found = new Map<OverrideTarget, Search<Found>>();
  const find = (target: OverrideTarget): Search<Found> => {
    const reading = readings.get(target.article);
    const known = found.get(target);
    if (known) return known;
    const search = findWords(reading ? [reading] : [...readings.values()], target);
    if (reading) found.set(target, search);
    return search;
  };
  const here = (target: OverrideTarget) => readings.has(target.article);
  return {
    amend: (added) => {
      const ids = new Set(added.map(({ article }) => article.id));
      const rows = overrides.filter(({ target }) => ids.has(target.article));
      const amended = amendReadings(added, terms.gazetteer, rows);
      reasons.push(...amended.reasons);
      amending.push(...amended.messages);
      for (const reading of amended.readings) readings.set(reading.article.id, reading);
      return amended.readings;
    },
    edit: (groups) => {
      const targets = overrides.flatMap((row) =>
        row.do === 'speaker' || row.do === 'measure' ? [] : [row.target, ...('others' in row ? row.others : [])],
      );
      const aimed = targets.filter(here).flatMap((target) => find(target).found?.statement.id ?? []);
      const near = gather(groups, [...aimed, ...reasons.map(({ statement }) => statement)]);
      const { groups: edited, rejected, messages } = amendGroups(explain(near, reasons), find, overrides);
      editing = messages;
      return { region: new Set(near.map(({ id }) => id)), groups: edited, rejected };
    },
    messages: () => {
      const absent = overrides.filter(
        ({ do: act, target }) => (act === 'speaker' || act === 'measure') && !here(target),
      );
      return [...amending, ...absent.flatMap(({ target }) => find(target).message ?? []), ...editing];
    },
  };
}

/** The groups of some statements, and what the statements of those groups would be and are besides. */
function gather(groups: GroupIndex, statements: readonly string[]): Group[] {
  const aimed = new Map(statements.flatMap(groups.of).map((group) => [group.id, group]));
  const beside = [...aimed.values()].flatMap(({ entries }) =>
    entries.flatMap(({ statement }) => [...groups.of(statement.id), groups.get(plainId(statement)) ?? []].flat()),
  );
  return [...new Map([...aimed.values(), ...beside].map((group) => [group.id, group])).values()];
}

/** Sets reasons to the figures they are about; where there is no such figure, to all that the statement gives. */
function explain(groups: readonly Group[], reasons: readonly StatementReason[]): EditedGroup[] {
  const explained = groups.map((group) => ({ group, label: null, reasons: [] as string[] }));
  const byStatement = new Map<string, (typeof explained)[number][]>();
  for (const each of explained)
    for (const id of new Set(each.group.entries.map(({ statement }) => statement.id))) push(byStatement, id, each);
  for (const { statement, offset, reason } of reasons) {
    const given = byStatement.get(statement) ?? [];
    const figures = given.filter(({ group }) =>
      group.entries.some(
        (entry) => entry.statement.id === statement && offset !== null && entry.figure?.quantity.offset === offset,
      ),
    );
    for (const each of figures.length > 0 ? figures : given) each.reasons = [...new Set([...each.reasons, reason])];
  }
  return explained;
}
