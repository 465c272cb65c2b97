import type { Claim, Disagreement, LedgerArticle, LedgerEvent } from '../model/ledger.ts';
import type { Attribution } from '../model/mention.ts';
import type { Statement } from '../model/statement.ts';
import { type Group, mergeAbout, unique } from './entry.ts';
import { sharpestDate } from './event-parts.ts';
import { claimLabel } from './labels.ts';
import { compare } from './order.ts';
import { countIndependent, listOrigins } from './origins.ts';
import type { Terms } from './terms.ts';

/** Makes the claims of the ledger from their groups, in the order of their ids. */
export function listClaims(
  groups: readonly Group[],
  disagreements: readonly Disagreement[],
  events: readonly LedgerEvent[],
  speakersOf: (statement: Statement) => readonly Attribution[],
  articles: ReadonlyMap<string, LedgerArticle>,
  terms: Terms,
): Claim[] {
  const quarrels = new Map<string, string[]>();
  for (const { id, sides } of disagreements)
    for (const claim of sides.flatMap(({ claims }) => claims))
      quarrels.set(claim, [...(quarrels.get(claim) ?? []), id]);
  const planned = new Set(events.filter(({ status }) => status === 'planned').map(({ claim }) => claim));

  return groups
    .map((group): Claim => {
      const statements = [...new Map(group.entries.map(({ statement }) => [statement.id, statement])).values()];
      const origins = listOrigins(
        statements.map((statement) => ({ statement, speakers: speakersOf(statement) })),
        articles,
      );
      const disputedBy = [...new Set(quarrels.get(group.id) ?? [])].sort(compare);
      const inArticles = unique(statements.map(({ article }) => article));
      const about = mergeAbout(group.entries);
      const known = isKnowable(group, planned, terms) && countIndependent(origins) > 1;
      return {
        id: group.id,
        label: claimLabel(group, terms, articles),
        kind: group.kind,
        about: group.kind === 'event' ? { ...about, date: sharpestDate(group) } : about,
        statements: statements.map(({ id }) => id),
        articles: inArticles,
        origins,
        disputedBy,
        standing: disputedBy.length > 0 ? 'disputed' : known ? 'known' : 'reported',
        retracted: inArticles.every((id) => articles.get(id)?.retracted != null),
        overrides: [],
      };
    })
    .sort((a, b) => compare(a.id, b.id));
}

/** Positions, offers, allegations and forecasts are reported, however many report them. */
function isKnowable(group: Group, planned: ReadonlySet<string>, terms: Terms): boolean {
  if (group.kind === 'figure' || group.kind === 'role') return true;
  if (group.kind === 'event') return !planned.has(group.id);
  const fact = group.entries[0]?.about.fact;
  return group.kind === 'fact' && terms.gazetteer.facts.some(({ id, knowable }) => id === fact && knowable);
}
