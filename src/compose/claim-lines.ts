import type { PhrasingContent } from 'mdast';
import type { Claim } from '../model/ledger.ts';
import { spoken } from '../words/index.ts';
import type { Context } from './context.ts';
import { nameArticle } from './name-article.ts';
import { inline } from './tree.ts';

/** Lines for claims that have words: `<Claim id="…">{"…"}</Claim>`. */
export function claimLines(claims: readonly Claim[]): PhrasingContent[][] {
  return claims.flatMap(({ id, label }) => (label === null ? [] : [[inline('Claim', { id }, label)]]));
}

/**
 * Lines for claims that no sentence of ours can tell: how many an article has, with the way to them. They are
 * counted, never paraphrased.
 */
export function restLines(claims: readonly Claim[], context: Context): PhrasingContent[][] {
  const untold = claims.filter((claim) => claim.label === null);
  const articles = [...new Set(untold.flatMap((claim) => claim.articles[0] ?? []))].sort();
  return articles.map((article) => {
    const count = untold.filter((claim) => claim.articles[0] === article).length;
    const words = spoken().explainers.moreStatements(count, nameArticle(article, context));
    return [inline('Rest', { article, count: String(count) }, words)];
  });
}
