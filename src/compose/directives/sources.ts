import { dateBounds } from '../../format/index.ts';
import type { LedgerArticle } from '../../model/ledger.ts';
import { spoken } from '../../words/index.ts';
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

/** So many are named; the list of all sources has the others. */
const MOST = 100;

/** `::sources` lists the articles that the page cites; of more than a hundred the newest. */
export const sourcesDirective: LeafDirective = {
  rules: { name: 'sources', stands: 'leaf', label: false, query: false, own: {}, required: [] },
  turn: 4,
  compose(_call, page, context) {
    const cited = citedArticles(page, context);
    const lines = cited.slice(-MOST).map(({ id }) => [inline('Source', { article: id }, nameArticle(id, context))]);
    const older = cited.length - lines.length;
    if (older > 0) lines.push([inline('Item', {}, spoken().explainers.moreSources(older))]);
    return lines.length === 0 ? [] : [block('Sources', {}, lines)];
  },
};
