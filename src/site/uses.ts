import type { Claim } from '../model/ledger.ts';
import type { Statement } from '../model/statement.ts';
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

/** A chart that draws on an article, and the numbers of the paragraphs that it draws on. */
export interface ChartUse {
  readonly title: string;
  readonly href: string;
  readonly paragraphs: readonly number[];
}

/** The charts that have a mark which stands on one of an article's statements, in the order of the gallery. */
export function chartsFrom(site: Site, statements: readonly Statement[]): ChartUse[] {
  const places = statements.flatMap(({ id, paragraph }) =>
    (site.statementCharts.get(id) ?? []).map((chart) => ({ chart, paragraph })),
  );
  const drawn = Map.groupBy(places, ({ chart }) => chart);
  return site.charts.flatMap(({ id, name }) => {
    const paragraphs = [...new Set((drawn.get(id) ?? []).map(({ paragraph }) => paragraph))].sort((a, b) => a - b);
    return paragraphs.length === 0 ? [] : [{ title: name, href: chartHref(id), paragraphs }];
  });
}
