import type { LedgerArticle } from '../model/ledger.ts';
import type { Site } from './data.ts';
import { articleHref } from './links.ts';
import { outletName } from './sources.ts';

interface Order {
  readonly articles: readonly LedgerArticle[];
  /** Where an article stands among them, by id. */
  readonly at: ReadonlyMap<string, number>;
}

const orders = new WeakMap<Site, Order>();

function orderArticles(site: Site): Order {
  const known = orders.get(site);
  if (known) return known;
  const articles = [...site.ledger.articles].sort(
    (a, b) => (b.published ?? '').localeCompare(a.published ?? '') || a.id.localeCompare(b.id),
  );
  const order = { articles, at: new Map(articles.map(({ id }, i) => [id, i])) };
  orders.set(site, order);
  return order;
}

/** Articles by publication, the newest first, undated ones last; equals by id. */
export const articlesByDate = (site: Site): readonly LedgerArticle[] => orderArticles(site).articles;

/** The sources before and after one in that list. */
export function articleNeighbours(
  site: Site,
  { id }: LedgerArticle,
): { readonly before: NamedLink | null; readonly after: NamedLink | null } {
  const { articles: all, at } = orderArticles(site);
  const i = at.get(id) ?? -1;
  const link = (article: LedgerArticle | undefined): NamedLink | null =>
    article === undefined ? null : { title: outletName(article), href: articleHref(article.id) };
  return { before: link(all[i - 1]), after: link(all[i + 1]) };
}

/** A page to go to, by its name. */
export interface NamedLink {
  readonly title: string;
  readonly href: string;
}
