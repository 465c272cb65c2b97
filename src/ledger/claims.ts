import { formatDate } from '../format/index.ts';
import type { Claim, Disagreement, LedgerArticle, LedgerEvent } from '../model/ledger.ts';
import { type EditedGroup, mergeAbout, push, unique } from './entry.ts';
import { sharpestDate } from './event-parts.ts';
import { claimLabel } from './labels.ts';
import { compare } from './order.ts';
import { countIndependent, listOrigins } from './origins.ts';
import type { Terms } from './terms.ts';

/** A claim without what depends on other claims. */
export type ClaimAlone = Omit<Claim, 'disputedBy' | 'standing'>;

/** Makes a claim from its group. */
export function makeClaim(
  { group, label, reasons }: EditedGroup,
  articles: ReadonlyMap<string, LedgerArticle>,
  terms: Terms,
): ClaimAlone {
  const { id, kind, entries } = group;
  const statements = [...new Map(entries.map((entry) => [entry.statement.id, entry])).values()].sort(
    (a, b) => compare(a.statement.article, b.statement.article) || a.at - b.at,
  );
  const inArticles = unique(statements.map(({ statement }) => statement.article));
  // What was taken back supports nothing, unless nothing else is there to tell whose it was.
  const standing = statements.filter(({ statement }) => articles.get(statement.article)?.retracted == null);
  const date = kind === 'event' ? sharpestDate(group) : null;
  const about = mergeAbout(entries);
  // An event is named without its date, which stands beside it in lists and behind it in a claim.
  const told = label !== null && date !== null ? `${label}, ${formatDate(date)}` : label;
  return {
    id,
    label: told ?? claimLabel(group, terms, articles),
    kind,
    about: date === null ? about : { ...about, date },
    statements: statements.map(({ statement }) => statement.id),
    articles: inArticles,
    origins: listOrigins(standing.length > 0 ? standing : statements, articles),
    retracted: standing.length === 0,
    overrides: reasons,
  };
}

// What stands as it stood in the ledger before is the same object: most claims do, from one edition to the next.
const ranked = new WeakMap<ClaimAlone, Claim>();

function rank(claim: ClaimAlone, standing: Claim['standing'], disputedBy: readonly string[]): Claim {
  const before = ranked.get(claim);
  const isSame = before?.standing === standing && before.disputedBy.join() === disputedBy.join();
  if (before && isSame) return before;
  const { retracted, overrides, ...rest } = claim;
  const now: Claim = { ...rest, disputedBy, standing, retracted, overrides };
  ranked.set(claim, now);
  return now;
}

/** Says of claims what contradicts them and how they stand. In the order of their ids. */
export function rankClaims(
  claims: readonly ClaimAlone[],
  disagreements: readonly Disagreement[],
  events: readonly LedgerEvent[],
  terms: Terms,
): Claim[] {
  const quarrels = new Map<string, string[]>();
  for (const { id, sides } of disagreements)
    for (const claim of new Set(sides.flatMap(({ claims: all }) => all))) push(quarrels, claim, id);
  const planned = new Set(events.filter(({ status }) => status === 'planned').map(({ claim }) => claim));
  return claims
    .map((claim): Claim => {
      const disputedBy = (quarrels.get(claim.id) ?? []).sort(compare);
      const known = !claim.retracted && isKnowable(claim, planned, terms) && countIndependent(claim.origins) > 1;
      const standing = disputedBy.length > 0 ? 'disputed' : known ? 'known' : 'reported';
      return rank(claim, standing, disputedBy);
    })
    .sort((a, b) => compare(a.id, b.id));
}

/** Positions, offers, allegations and forecasts are reported, however many report them. */
function isKnowable(
  { id, kind, about }: Pick<Claim, 'id' | 'kind' | 'about'>,
  planned: ReadonlySet<string>,
  terms: Terms,
): boolean {
  if (kind === 'figure' || kind === 'role') return true;
  if (kind === 'event') return !planned.has(id);
  return kind === 'fact' && terms.gazetteer.facts.some((row) => row.id === about.fact && row.knowable);
}
