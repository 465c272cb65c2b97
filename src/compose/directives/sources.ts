import { dateBounds } from '../../format/index.ts';
import type { LedgerArticle } from '../../model/ledger.ts';
import type { Context } from '../context.ts';
import { nameArticle } from '../name-article.ts';
import { type Page, pageClaims } from '../page.ts';
import { block, inline } from '../tree.ts';
import type { LeafDirective } from './kind.ts';

/** Articles that a page cites, oldest first; those without a date come last. */
export function citedArticles(page: Page, context: Context): LedgerArticle[] {
  const cited = new Set(pageClaims(page, context).flatMap((claim) => claim.articles));
  const key = ({ published, id }: LedgerArticle) => `${dateBounds(published ?? '')?.end ?? '9999'} ${id}`;
  return context.ledger.articles.filter(({ id }) => cited.has(id)).sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** `::sources` lists the articles that the page cites. */
export const sourcesDirective: LeafDirective = {
  rules: { name: 'sources', stands: 'leaf', label: false, query: false, own: {}, required: [] },
  turn: 4,
  compose(_call, page, context) {
    const lines = citedArticles(page, context).map(({ id }) => [
      inline('Source', { article: id }, nameArticle(id, context)),
    ]);
    return lines.length === 0 ? [] : [block('Sources', {}, lines)];
  },
};
