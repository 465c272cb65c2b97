import type { Rejected } from '../model/ledger.ts';
import type { Message } from '../model/message.ts';
import type { Override, OverrideTarget } from '../model/overrides.ts';
import { plainId } from './collect.ts';
import { type EditedGroup, type Entry, NOTHING } from './entry.ts';
import { type Found, findGroup, type Search, warn } from './overrides-find.ts';
import { fingerprint } from './slug.ts';

/** Groups once the editors have had their word. */
export interface Amended {
  readonly groups: readonly EditedGroup[];
  readonly rejected: readonly Rejected[];
  readonly messages: readonly Message[];
}

/** Finds the words of a target among the articles. */
export type FindWords = (target: OverrideTarget) => Search<Found>;

/**
 * Rejects, relabels, merges and splits groups, a row at a time in the order of the file: a row sees what those before
 * it made.
 */
export function amendGroups(
  given: readonly EditedGroup[],
  findWords: FindWords,
  overrides: readonly Override[],
): Amended {
  let groups = given;
  const messages: Message[] = [];
  const rejected: Rejected[] = [];
  const find = (target: OverrideTarget): Place | null => {
    const { found, message } = findPlace(groups, findWords, target);
    if (!found) messages.push(message);
    return found;
  };
  for (const override of overrides) {
    if (override.do === 'speaker' || override.do === 'measure') continue;
    const { target, reason } = override;
    const place = find(target);
    if (!place) continue;
    const { edited } = place;
    const reasons = [...edited.reasons, reason];
    if (override.do === 'reject') {
      groups = reject(groups, { ...edited, reasons });
      const { id: claim, kind, entries } = edited.group;
      rejected.push(
        ...new Set(entries.map(({ statement }) => statement.id))
          .values()
          .map((statement) => ({ statement, claim, kind, reason })),
      );
    } else if (override.do === 'relabel')
      groups = replace(groups, edited, [{ ...edited, label: override.label, reasons }]);
    else if (override.do === 'merge') {
      const others = override.others.flatMap((other) => {
        const found = find(other);
        const refusal = found && refuseMerge(edited, found.edited, other);
        if (refusal) messages.push(refusal);
        return found && !refusal ? [found.edited] : [];
      });
      if (others.length > 0) groups = merge(groups, { ...edited, reasons }, new Set(others));
    } else {
      const { kind, claim } = { kind: edited.group.kind, claim: edited.group.id };
      const found = override.others.map((other) => find({ ...other, kind, claim }));
      const leaving = new Set([place, ...found].flatMap((each) => each?.statement ?? []));
      const [left, stay] = partition(edited.group.entries, ({ statement }) => leaving.has(statement.id));
      if (stay.length === 0) {
        const hint = 'Take the row out, or name fewer of its statements.';
        messages.push(
          warn(target, 'fits-nothing', `nothing would be left of ${claim}: it has no other statement`, hint),
        );
      } else {
        const id = `${claim}-${fingerprint(`${target.article} ${target.words}`)}`;
        const apart = { group: { id, kind, entries: left }, label: null, reasons: [reason] };
        groups = replace(groups, edited, [{ ...edited, group: { ...edited.group, entries: stay }, reasons }, apart]);
      }
    }
  }
  return { groups, rejected, messages };
}

interface Place {
  readonly edited: EditedGroup;
  readonly statement: string;
}

function findPlace(groups: readonly EditedGroup[], findWords: FindWords, target: OverrideTarget): Search<Place> {
  const words = findWords(target);
  if (!words.found) return words;
  const claim = findGroup(groups, words.found, target);
  return claim.found
    ? { found: { edited: claim.found, statement: words.found.statement.id }, message: null }
    : { found: null, message: claim.message };
}

/** A claim that was no plain statement falls back to one, so that nothing said is lost. */
function reject(groups: readonly EditedGroup[], rejected: EditedGroup): readonly EditedGroup[] {
  let rest: readonly EditedGroup[] = groups.filter(({ group }) => group.id !== rejected.group.id);
  if (rejected.group.kind === 'statement') return rest;
  for (const { statement, speakers, at } of rejected.group.entries) {
    const told = rest.some(({ group }) => group.entries.some((entry) => entry.statement.id === statement.id));
    if (told) continue;
    const { places, actors, subjects } = statement;
    const id = plainId(statement);
    const same = rest.find(({ group }) => group.id === id);
    const entries: Entry[] = [
      ...(same?.group.entries ?? []),
      { statement, speakers, at, about: { ...NOTHING, places, actors, subjects } },
    ];
    const plain: EditedGroup = {
      group: { id, kind: 'statement', entries },
      label: same?.label ?? null,
      reasons: [...new Set([...(same?.reasons ?? []), ...rejected.reasons])],
    };
    rest = same ? replace(rest, same, [plain]) : [...rest, plain];
  }
  return rest;
}

/** Only claims of one kind can say the same; a plain statement can say the same as any. */
function refuseMerge(into: EditedGroup, other: EditedGroup, target: OverrideTarget): Message | null {
  if (other.group.id === into.group.id)
    return warn(target, 'fits-nothing', `it is part of ${into.group.id} already`, 'Take it out of the list.');
  if (other.group.kind === into.group.kind || other.group.kind === 'statement') return null;
  const text = `expected a claim of the kind ${into.group.kind}, found ${other.group.id}`;
  return warn(target, 'kind', text, 'Merge claims of one kind; a plain statement goes into any, not the other way.');
}

function merge(
  groups: readonly EditedGroup[],
  into: EditedGroup,
  others: ReadonlySet<EditedGroup>,
): readonly EditedGroup[] {
  const [model] = into.group.entries;
  const joined = [...others].flatMap(({ group }) =>
    group.kind === into.group.kind
      ? group.entries
      : group.entries.map(
          ({ statement, speakers, at, about }): Entry => ({ ...model, statement, speakers, at, about }),
        ),
  );
  const whole: EditedGroup = {
    group: { ...into.group, entries: [...into.group.entries, ...joined] },
    label: into.label,
    reasons: [...new Set([...into.reasons, ...[...others].flatMap(({ reasons }) => reasons)])],
  };
  return groups.filter((each) => !others.has(each)).map((each) => (each.group.id === into.group.id ? whole : each));
}

function replace(
  groups: readonly EditedGroup[],
  old: EditedGroup,
  now: readonly EditedGroup[],
): readonly EditedGroup[] {
  return groups.flatMap((each) => (each.group.id === old.group.id ? now : [each]));
}

function partition<T>(values: readonly T[], test: (value: T) => boolean): [T[], T[]] {
  return [values.filter(test), values.filter((value) => !test(value))];
}
