import type { Claim } from '../model/ledger.ts';
import type { PrintedStatement } from '../model/statement.ts';
import type { Site } from './data.ts';
import { chartHref, explainerHref } from './links.ts';

/** The sentences of an explainer that tell something; at least one. */
export interface PageUse {
  readonly title: string;
  readonly href: string;
  /** By the number of their note. */
  readonly sentences: readonly { readonly n: number; readonly href: string }[];
}

const tellers = new WeakMap<Site, ReadonlyMap<string, readonly PageUse[]>>();

/** The sentences that tell each claim, by its id. */
function readTellers(site: Site): ReadonlyMap<string, readonly PageUse[]> {
  const known = tellers.get(site);
  if (known !== undefined) return known;
  const found = new Map<string, PageUse[]>();
  for (const { slug, title, notes } of site.explainers) {
    const href = explainerHref(slug);
    const sentences = notes.flatMap(({ claims, n, sentence }) =>
      [...new Set(claims)].map((claim) => ({ claim, n, href: `${href}#${sentence}` })),
    );
    for (const [claim, mine] of Map.groupBy(sentences, (each) => each.claim)) {
      const uses = found.get(claim) ?? [];
      found.set(claim, [...uses, { title, href, sentences: mine.map(({ n, href }) => ({ n, href })) }]);
    }
  }
  tellers.set(site, found);
  return found;
}

/** The sentences of the explainers that tell a claim, in the order of the home page. */
export const usesOf = (site: Site, claim: Claim): readonly PageUse[] => readTellers(site).get(claim.id) ?? [];

/** The pages whose sentences stand on one of these statements, in the order of the home page. */
export function citedIn(site: Site, statements: readonly string[]): PageUse[] {
  const cited = statements.flatMap((id) => site.citedIn.get(id) ?? []);
  if (cited.length === 0) return [];
  return site.explainers.flatMap(({ slug, title }) => {
    const href = explainerHref(slug);
    const mine = new Map(cited.filter((each) => each.slug === slug).map(({ note }) => [note.n, note]));
    const sentences = [...mine.values()]
      .sort((a, b) => a.n - b.n)
      .map(({ n, sentence }) => ({ n, href: `${href}#${sentence}` }));
    return sentences.length === 0 ? [] : [{ title, href, sentences }];
  });
}

/** A page that stands on an article, and the numbers of the paragraphs that it stands on. */
export interface ParagraphUse {
  readonly title: string;
  readonly href: string;
  readonly paragraphs: readonly number[];
}

/** The charts that have a mark which stands on one of an article's statements, in the order of the gallery. */
export function chartsFrom(site: Site, statements: readonly PrintedStatement[]): ParagraphUse[] {
  const drawn = new Map<string, Set<number>>();
  for (const { id, paragraph } of statements)
    for (const chart of site.statementCharts.get(id) ?? [])
      drawn.set(chart, (drawn.get(chart) ?? new Set()).add(paragraph));
  return site.charts.flatMap(({ id, name }) => {
    const paragraphs = drawn.get(id);
    return paragraphs === undefined ? [] : [{ title: name, href: chartHref(id), paragraphs: [...paragraphs] }];
  });
}

/**
 * The explainers that tell a claim of an article, in the order of the home page.
 *
 * @param told - The paragraphs that make such claims, by the explainer's slug.
 */
export function toldFrom(site: Site, told: ReadonlyMap<string, readonly number[]>): ParagraphUse[] {
  return site.explainers.flatMap(({ slug, title }) => {
    const paragraphs = told.get(slug);
    return paragraphs === undefined ? [] : [{ title, href: explainerHref(slug), paragraphs }];
  });
}
