import { formatDate } from '../format/index.ts';
import type { Site } from './data.ts';
import { articleHref } from './links.ts';
import { outletName } from './sources.ts';
import { words } from './words/index.ts';

/** What a reader should know of the sources before trusting a page made from them. */
export interface OpenView {
  /** Sentences: what the set lacks, how old it is, whose dates are worked out. */
  readonly points: readonly string[];
  /** What sources say of themselves, or show: an AI as author, a copy of an agency's report. */
  readonly disclosed: readonly { readonly outlet: string; readonly href: string; readonly text: string }[];
}

/** Reads it from the articles; only what the set as a whole lacks is an editor's word. */
export function viewOpen(site: Site): OpenView {
  const { articles } = site.ledger;
  const added = articles
    .flatMap((article) => article.added ?? [])
    .sort()
    .at(-1);
  const inferred = articles.filter(({ publishedBasis }) => publishedBasis === 'inferred').length;
  return {
    points: [
      ...(site.config.lacks ?? []),
      ...(site.newest === null || added === undefined
        ? []
        : [words.ageOfSources(formatDate(site.newest), formatDate(added))]),
      ...(inferred === 0 ? [] : [words.inferredDates(inferred, articles.length)]),
    ],
    disclosed: articles
      .filter(({ disclosures }) => disclosures.length > 0)
      .map((article) => ({
        outlet: outletName(article),
        href: articleHref(article.id),
        text: article.disclosures.join(' '),
      })),
  };
}
