import type { Claim, LedgerArticle } from '../model/ledger.ts';

const homes = new WeakMap<ReadonlyMap<string, LedgerArticle>, Map<Claim, string>>();

/**
 * The article that brought a claim: the first of its articles to be added, then by publication, then by id.
 *
 * A claim's own address is on that article's page and stays while the article does.
 */
export function claimHome(articles: ReadonlyMap<string, LedgerArticle>, claim: Claim): string {
  // Asked wherever the claim is linked, and a claim may stand in every article.
  let known = homes.get(articles);
  if (known === undefined) {
    known = new Map();
    homes.set(articles, known);
  }
  const found = known.get(claim);
  if (found !== undefined) return found;
  const home = findHome(articles, claim);
  known.set(claim, home);
  return home;
}

function findHome(articles: ReadonlyMap<string, LedgerArticle>, claim: Claim): string {
  const key = (id: string): string => {
    const article = articles.get(id);
    return `${article?.added ?? '9999'} ${article?.published ?? '9999'} ${id}`;
  };
  return claim.articles.reduce((first, id) => (key(id) < key(first) ? id : first), claim.articles[0] ?? '');
}
