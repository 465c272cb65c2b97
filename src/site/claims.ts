import type { Claim } from '../model/ledger.ts';
import type { Site } from './data.ts';
import { words } from './words/index.ts';

/** Claims under the page that tells them. */
export interface ClaimGroup {
  /** `on-no-page` for the claims that no explainer tells. */
  readonly id: string;
  readonly title: string;
  readonly claims: readonly Claim[];
  /** Claims of the group that no sentence of ours tells. */
  readonly untold: number;
  /** The paragraphs that these stand in, `<article>#p14`, by article and place. */
  readonly untoldAt: readonly string[];
}

/** Every claim, grouped by explainer in the order of the home page; one that several pages tell stands under the first. */
export function groupClaims(site: Site): ClaimGroup[] {
  const groups = [
    ...site.explainers.map(({ slug, title }) => ({ id: slug, title })),
    { id: 'on-no-page', title: words.onNoPage },
  ];
  return groups.flatMap(({ id, title }) => {
    const claims = site.ledger.claims.filter((claim) => {
      const told = site.toldIn.get(claim.id) ?? [];
      const first = site.explainers.find((page) => told.includes(page.slug))?.slug ?? 'on-no-page';
      return first === id;
    });
    const labelled = claims.filter((claim) => claim.label !== null);
    const untold = claims.filter((claim) => claim.label === null);
    const paragraphs = untold.flatMap(({ statements }) => statements.map((each) => each.replace(/s\d+$/, '')));
    const untoldAt = [...new Set(paragraphs)].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
    return claims.length === 0 ? [] : { id, title, claims: labelled, untold: untold.length, untoldAt };
  });
}
