import { queryClaims } from '../../ledger/index.ts';
import type { Claim } from '../../model/ledger.ts';
import { reportEmpty } from '../call.ts';
import { claimLines, restLines } from '../claim-lines.ts';
import type { Context } from '../context.ts';
import { queryOrSubjects } from '../query-or-subjects.ts';
import { block } from '../tree.ts';
import { CLAIM_KINDS } from '../vocabulary.ts';
import type { LeafDirective } from './kind.ts';

/** Where a claim is first said, so that sentences of one article keep their order. */
function placeKey({ statements }: Claim, context: Context): string {
  const first = context.statements.get(statements[0] ?? '');
  const pad = (n: number | undefined) => String(n ?? 0).padStart(5, '0');
  return [first?.article ?? '', pad(first?.paragraph), pad(first?.sentence)].join('\u0000');
}

/** Claims about one thing stand together; events go by date, and mere statements as their article has them. */
function sortKey(claim: Claim, context: Context): string {
  const { about, label, id, kind } = claim;
  if (kind === 'statement') return [placeKey(claim, context), id].join('\u0000');
  const topic = about.measure ?? about.fact ?? about.issue ?? about.model ?? '';
  return [topic, about.event === null ? '' : (about.date ?? ''), label ?? '', id].join('\u0000');
}

/** `::claims{subject="dam"}` lists the claims that the page does not tell yet; none is lost. */
export const claimsDirective: LeafDirective = {
  rules: { name: 'claims', stands: 'leaf', label: false, query: true, own: {}, required: [] },
  turn: 2,
  compose(call, page, context) {
    const query = queryOrSubjects(call, context);
    const found = queryClaims(context.ledger, query);
    if (found.length === 0) reportEmpty(context, call.place, '"claims"', query, 'The list is left out.');
    const left = found
      .filter(({ id }) => !page.told.has(id) && !page.listed.has(id))
      .sort((a, b) => (sortKey(a, context) < sortKey(b, context) ? -1 : 1));
    for (const claim of left) page.listed.add(claim.id);
    return CLAIM_KINDS.flatMap((kind) => {
      const lines = claimLines(left.filter((claim) => claim.kind === kind));
      // A claim without words is of one kind as much as of another: all of them close the last list.
      if (kind === 'statement') lines.push(...restLines(left, context));
      return lines.length === 0 ? [] : [block('Claims', { kind }, lines)];
    });
  },
};
