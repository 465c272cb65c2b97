import { queryClaims, queryDisagreements } from '../../ledger/index.ts';
import type { Claim } from '../../model/ledger.ts';
import { claimLines, restLines } from '../claim-lines.ts';
import { type Context, claimsOf } from '../context.ts';
import { type Page, pageClaims } from '../page.ts';
import { block, inline } from '../tree.ts';
import type { LeafDirective } from './kind.ts';

/** Claims that some disagreement of the page has on its sides, disagreement by disagreement. */
function disputedClaims(claims: readonly Claim[], context: Context): Claim[] {
  const touched = new Set(claims.flatMap((claim) => claim.disputedBy));
  const about = queryDisagreements(context.ledger, { subject: context.front.subjects.join(' ') });
  const here = context.ledger.disagreements.filter(({ id }) => touched.has(id) || about.some((each) => each.id === id));
  const ids = here.flatMap(({ sides }) => sides.flatMap((side) => side.claims));
  return claimsOf(context, new Set(ids));
}

/** Questions of the front matter to which no source gives an answer. */
function openQuestions(context: Context): string[] {
  return context.front.asks
    .filter(({ answered }) => !answered?.some((query) => queryClaims(context.ledger, query).length > 0))
    .map(({ question }) => question);
}

/** Said by several who do not repeat each other; an article's own voice supports nothing. */
const hasSeveral = ({ origins }: Claim): boolean => origins.filter(({ kind }) => kind !== 'own-voice').length > 1;

function list(page: Page, claims: readonly Claim[]): readonly Claim[] {
  for (const claim of claims) page.listed.add(claim.id);
  return claims;
}

/**
 * `::standing` says what is known, disputed, only reported and not known. Reported is what the prose tells and what
 * is neither known nor disputed: first what several origins say and what still can never be known, such as a position,
 * then what one says. What lists hold has its origins beside it already.
 */
export const standingDirective: LeafDirective = {
  rules: { name: 'standing', stands: 'leaf', label: false, query: false, own: {}, required: [] },
  turn: 3,
  compose(_call, page, context) {
    const about = queryClaims(context.ledger, { subject: context.front.subjects.join(' ') });
    const claims = claimsOf(context, new Set([...pageClaims(page, context), ...about].map(({ id }) => id).sort()));
    const known = list(
      page,
      claims.filter((claim) => claim.standing === 'known' && !claim.retracted && claim.label),
    );
    const disputed = list(page, disputedClaims(claims, context));
    const reported = claims.filter(
      (claim) => claim.standing === 'reported' && page.told.has(claim.id) && !disputed.includes(claim),
    );
    const several = reported.filter(hasSeveral);
    const one = reported.filter((claim) => !hasSeveral(claim));
    return [
      block('Known', {}, claimLines(known)),
      block('Disputed', {}, [...claimLines(disputed), ...restLines(disputed, context)]),
      ...[several, one].flatMap((some) =>
        some.length === 0
          ? []
          : [
              block('Reported', { several: some === several || null }, [
                ...claimLines(some),
                ...restLines(some, context),
              ]),
            ],
      ),
      block(
        'Unknown',
        {},
        openQuestions(context).map((question) => [inline('Question', {}, question)]),
      ),
    ];
  },
};
