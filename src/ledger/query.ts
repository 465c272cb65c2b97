import { dateBounds } from '../format/index.ts';
import type { Claim, Disagreement, Figure, Guarantee, Ledger, LedgerEvent, Position } from '../model/ledger.ts';
import type { Query } from '../model/query.ts';

/**
 * The claims that a query finds, in the ledger's order.
 *
 * @throws Never; ids that the gazetteer lacks find nothing. Whoever reads the query checks them.
 */
export function queryClaims(ledger: Ledger, query: Query): Claim[] {
  const sides = new Map(ledger.actors.map(({ id, side }) => [id, side]));
  const asks = Object.entries(query)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => [key as keyof Query, value.split(/\s+/)] as const);
  if (asks.length === 0) return [];
  return ledger.claims.filter((claim) => asks.every(([key, values]) => holds(claim, key, values, sides)));
}

function holds(
  claim: Claim,
  key: keyof Query,
  values: readonly string[],
  sides: ReadonlyMap<string, string | null>,
): boolean {
  const { about } = claim;
  switch (key) {
    case 'kind':
      return values.includes(claim.kind);
    case 'actor':
      return about.actors.some((id) => values.includes(id) || values.includes(sides.get(id) ?? ''));
    case 'place':
      return about.places.some((id) => values.includes(id));
    case 'subject':
      return about.subjects.some((id) => values.includes(id));
    case 'date':
      return values.some((value) => overlaps(about.date, value));
    case 'speaker':
      return claim.origins.some(({ id, actor }) =>
        values.some((value) => id === value || actor === value || sides.get(actor ?? '') === value),
      );
    case 'role':
      return claim.kind === 'role' && values.some((value) => claim.id.includes(`-${value}-`));
    default: {
      const value = about[key];
      return value !== null && values.includes(value);
    }
  }
}

function overlaps(a: string | null, b: string): boolean {
  const [x, y] = [a === null ? null : dateBounds(a), dateBounds(b)];
  return x !== null && y !== null && x.start <= y.end && y.start <= x.end;
}

function ofClaims<T extends { readonly claim: string }>(list: readonly T[], ledger: Ledger, query: Query): T[] {
  const found = new Set(queryClaims(ledger, query).map(({ id }) => id));
  return list.filter(({ claim }) => found.has(claim));
}

/** Events in the order of their dates. */
export function queryEvents(ledger: Ledger, query: Query): LedgerEvent[] {
  return ofClaims(ledger.events, ledger, { ...query, kind: 'event' });
}

/** Figures by measure and time; the newest of a measure stands last. */
export function queryFigures(ledger: Ledger, query: Query): Figure[] {
  return ofClaims(ledger.figures, ledger, { ...query, kind: 'figure' });
}

/** Positions; an `actor` of the query is the very holder or its side, not others who share the claim. */
export function queryPositions(ledger: Ledger, query: Query): Position[] {
  const sides = new Map(ledger.actors.map(({ id, side }) => [id, side]));
  const wanted = query.actor?.split(/\s+/);
  return ofClaims(ledger.positions, ledger, { ...query, kind: 'position' }).filter(
    ({ actor }) => !wanted || (actor !== null && (wanted.includes(actor) || wanted.includes(sides.get(actor) ?? ''))),
  );
}

export function queryGuarantees(ledger: Ledger, query: Query): Guarantee[] {
  return ofClaims(ledger.guarantees, ledger, { ...query, kind: 'guarantee' });
}

/** Disagreements of which a claim fits the query. An empty query finds all. */
export function queryDisagreements(ledger: Ledger, query: Query): Disagreement[] {
  if (Object.keys(query).length === 0) return [...ledger.disagreements];
  const found = new Set(queryClaims(ledger, query).flatMap(({ disputedBy }) => disputedBy));
  return ledger.disagreements.filter(({ id }) => found.has(id));
}
