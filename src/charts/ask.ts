import type { Claim, Ledger } from '../model/ledger.ts';
import type { Query } from '../model/query.ts';

/** Claims that answer a query, those of withdrawn articles left out. */
export function claimsFor(ledger: Ledger, query: Query): Claim[] {
  return ledger.claims.filter(
    (claim) =>
      !claim.retracted &&
      Object.entries(query).every(([key, value]) => value.split(' ').some((each) => has(claim, key, each))),
  );
}

function has(claim: Claim, key: string, value: string): boolean {
  const a = claim.about as unknown as Record<string, unknown>;
  const v = a[key] ?? a[`${key}s`];
  return key === 'kind' ? claim.kind === value : Array.isArray(v) ? v.includes(value) : v === value;
}
