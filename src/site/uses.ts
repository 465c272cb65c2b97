import type { Claim } from '../model/ledger.ts';
import type { Site } from './data.ts';
import { chartHref, explainerHref } from './links.ts';

/** Where an explainer tells a claim: in sentences, or only in one of its lists. */
export interface PageUse {
  readonly title: string;
  readonly href: string;
  /** The sentences that tell it, by the number of their note. */
  readonly sentences: readonly { readonly n: number; readonly href: string }[];
}

/** The pages that tell a claim, in the order of the home page. */
export function usesOf(site: Site, claim: Claim): PageUse[] {
  const told = site.toldIn.get(claim.id) ?? [];
  return site.explainers
    .filter(({ slug }) => told.includes(slug))
    .map(({ slug, title, notes }) => {
      const href = explainerHref(slug);
      const sentences = notes
        .filter((note) => note.claims.includes(claim.id))
        .map(({ n, sentence }) => ({ n, href: `${href}#${sentence}` }));
      return { title, href, sentences };
    });
}

/** The pages whose sentences stand on one of these statements, in the order of the home page. */
export function citedIn(site: Site, statements: readonly string[]): PageUse[] {
  const cited = statements.flatMap((id) => site.citedIn.get(id) ?? []);
  return site.explainers.flatMap(({ slug, title }) => {
    const href = explainerHref(slug);
    const mine = new Map(cited.filter((each) => each.slug === slug).map(({ note }) => [note.n, note]));
    const sentences = [...mine.values()]
      .sort((a, b) => a.n - b.n)
      .map(({ n, sentence }) => ({ n, href: `${href}#${sentence}` }));
    return sentences.length === 0 ? [] : [{ title, href, sentences }];
  });
}

/** The charts that have a mark which stands on one of these statements. */
export function chartsFrom(site: Site, statements: readonly string[]): { title: string; href: string }[] {
  const wanted = new Set(statements.flatMap((id) => site.statementCharts.get(id) ?? []));
  return site.charts.filter(({ id }) => wanted.has(id)).map(({ id, name }) => ({ title: name, href: chartHref(id) }));
}
