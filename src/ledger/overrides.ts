import { formatDate } from '../format/index.ts';
import { sortMessages } from '../message.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import type { Claim, LedgerEvent } from '../model/ledger.ts';
import type { Message } from '../model/message.ts';
import type { Override } from '../model/overrides.ts';
import type { Reading } from '../model/reading.ts';
import { collectGroups } from './collect.ts';
import type { Group } from './entry.ts';
import { amendGroups, type EditedGroup } from './overrides-groups.ts';
import { amendReadings, type StatementReason } from './overrides-reading.ts';
import { makeTerms, type Terms } from './terms.ts';

/** What the articles say once the editors have had their word. */
export interface Edited {
  readonly readings: readonly Reading[];
  readonly groups: readonly Group[];
  readonly messages: readonly Message[];
  /** The claims with the editors' labels and reasons. */
  readonly markClaims: (claims: readonly Claim[]) => Claim[];
  /** The events with the editors' labels. */
  readonly markEvents: (events: readonly LedgerEvent[]) => LedgerEvent[];
}

/**
 * Sorts what the articles say into groups, with an editor's word over the reader's: first speakers and measures, which
 * decide what the groups are, then the groups.
 */
export function applyOverrides(readings: readonly Reading[], terms: Terms, overrides: readonly Override[]): Edited {
  const amended = amendReadings(readings, terms.gazetteer, overrides);
  const collected = explain(collectGroups(amended.readings, terms), amended.reasons);
  const { groups, messages } = amendGroups(collected, amended.readings, overrides);
  const edited = new Map(groups.map((each) => [each.group.id, each]));
  return {
    readings: amended.readings,
    groups: groups.map(({ group }) => group),
    messages: [...amended.messages, ...messages],
    markClaims: (claims) =>
      claims.map((claim) => {
        const { label = null, reasons = [] } = edited.get(claim.id) ?? {};
        return { ...claim, label: label === null ? claim.label : tell(label, claim), overrides: reasons };
      }),
    markEvents: (events) => events.map((event) => ({ ...event, label: edited.get(event.claim)?.label ?? event.label })),
  };
}

/** One warning for each target of an override that fits nothing, or several things. Rows that fit say nothing. */
export function checkOverrides(
  readings: readonly Reading[],
  gazetteer: Gazetteer,
  overrides: readonly Override[],
): readonly Message[] {
  return overrides.length === 0 ? [] : sortMessages(applyOverrides(readings, makeTerms(gazetteer), overrides).messages);
}

/** An event is named without its date, which stands beside it in lists and behind it in a claim. */
function tell(label: string, { kind, about }: Claim): string {
  return kind === 'event' && about.date !== null ? `${label}, ${formatDate(about.date)}` : label;
}

/** Sets reasons to the figures they are about; where there is no such figure, to all that the statement gives. */
function explain(groups: readonly Group[], reasons: readonly StatementReason[]): EditedGroup[] {
  const explained = groups.map((group) => ({ group, label: null, reasons: [] as string[] }));
  for (const { statement, offset, reason } of reasons) {
    const given = explained.filter(({ group }) => group.entries.some((entry) => entry.statement.id === statement));
    const figures = given.filter(({ group }) =>
      group.entries.some(
        (entry) => entry.statement.id === statement && offset !== null && entry.figure?.quantity.offset === offset,
      ),
    );
    for (const each of figures.length > 0 ? figures : given) each.reasons = [...new Set([...each.reasons, reason])];
  }
  return explained;
}
