import { queryClaims } from '../ledger/index.ts';
import type { Claim, Ledger } from '../model/ledger.ts';
import type { Query } from '../model/query.ts';

/** Claims that answer a query, all when there is none; those of withdrawn articles are left out. */
export function claimsFor(ledger: Ledger, query?: Query): Claim[] {
  const claims = query ? queryClaims(ledger, query) : ledger.claims;
  return claims.filter((claim) => !claim.retracted);
}
