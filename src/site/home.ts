import { formatAmount } from '../format/index.ts';
import type { Claim, Disagreement, Figure } from '../model/ledger.ts';
import type { Site } from './data.ts';
import { disputeHref } from './note.ts';
import { type SourceLine, sourceLines } from './sources.ts';

/** A figure of the home page: its number large, its unit small, and where it stands. */
export interface KeyFigure {
  readonly hedge: string | null;
  readonly number: string;
  readonly unit: string;
  readonly caption: string;
  readonly claim: Claim;
  readonly line: SourceLine;
  readonly disputed: string | null;
}

/**
 * Cuts an amount in words after its digits: `50` and `km`, `90%` and nothing, `1.2` and `million people`.
 */
export function splitAmount(amount: string): { number: string; unit: string } {
  const match = /^[−\d.,]+(?:\s*(?:to|–)\s*[\d.,]+)?/.exec(amount);
  const number = match?.[0] ?? amount;
  const unit = amount.slice(number.length).trim();
  return unit === 'percent' ? { number: `${number}%`, unit: '' } : { number, unit };
}

/** When a figure was said: what it speaks of, else the publication of the newest article that has it. */
function saidWhen(site: Site, figure: Figure): string {
  const published = figure.statements.map((id) => site.article.get(id.split('#')[0] ?? '')?.published ?? '');
  return [figure.asOf ?? '', ...published].sort().at(-1) ?? '';
}

/** The newest figures of the measures that the site's configuration names; a measure without a figure is left out. */
export function keyFigures(site: Site): KeyFigure[] {
  return site.config.keyFigures.flatMap(({ measure, caption }) => {
    const newest = site.ledger.figures
      .filter((figure) => figure.measure === measure && site.claim.get(figure.claim)?.retracted === false)
      .map((figure) => ({ figure, when: saidWhen(site, figure) }))
      .sort((a, b) =>
        a.when < b.when ? 1 : a.when > b.when ? -1 : b.figure.statements.length - a.figure.statements.length,
      )[0];
    const claim = newest && site.claim.get(newest.figure.claim);
    const line = claim && sourceLines(site, claim)[0];
    if (newest === undefined || claim === undefined || line === undefined) return [];
    const { figure } = newest;
    return {
      hedge: figure.qualifier,
      ...splitAmount(formatAmount(figure)),
      caption,
      claim,
      line,
      disputed: disputeHref(claim),
    };
  });
}

/** The disagreement that most articles take part in; the first by id among equals, null when there is none. */
export function mainDisagreement(site: Site): Disagreement | null {
  const articles = (each: Disagreement): number =>
    new Set(each.sides.flatMap((side) => side.statements).map((id) => id.split('#')[0])).size;
  return [...site.ledger.disagreements].sort((a, b) => articles(b) - articles(a) || (a.id < b.id ? -1 : 1))[0] ?? null;
}

/** Number of different origins in the ledger, own voices not counted. */
export function countOrigins(site: Site): number {
  const origins = site.ledger.claims.flatMap((claim) => claim.origins).filter((origin) => origin.kind !== 'own-voice');
  return new Set(origins.map((origin) => origin.id)).size;
}
