import type { Claim, LedgerArticle } from '../model/ledger.ts';

/**
 * The article that brought a claim: the first of its articles to be added, then by publication, then by id.
 *
 * A claim's own address is on that article's page and stays while the article does.
 */
export function claimHome(articles: ReadonlyMap<string, LedgerArticle>, claim: Claim): string {
  const key = (id: string): string => {
    const article = articles.get(id);
    return `${article?.added ?? '9999'} ${article?.published ?? '9999'} ${id}`;
  };
  return [...claim.articles].sort((a, b) => (key(a) < key(b) ? -1 : 1))[0] ?? '';
}
