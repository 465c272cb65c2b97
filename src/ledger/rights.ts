import type { Article } from '../model/article.ts';
import type { LedgerArticle } from '../model/ledger.ts';
import type { Statement } from '../model/statement.ts';

/** What may be shown of an article whose rights are `quote`. */
export const QUOTE_WORDS = 25;
export const QUOTES_AN_ARTICLE = 8;

/** An article as the ledger lists it: its words only where its rights allow them. */
export function listArticle(article: Article): LedgerArticle {
  const { path: _path, text: _text, blocks, ...rest } = article;
  return {
    ...rest,
    blocks: blocks.map(({ n, original, kind, line, text }) => ({
      n,
      original,
      kind,
      line,
      text: article.rights === 'quote' ? null : text,
    })),
  };
}

/**
 * Takes from the statements of one article the words that its rights do not let the site show, and leaves the
 * quotations that they do: attributed ones, of at most 25 words each and 8 an article, the first ones of the text.
 */
export function applyRights(statements: readonly Statement[], article: Article): Statement[] {
  let left = QUOTES_AN_ARTICLE;
  return statements.map((statement) => {
    const fits = statement.quotes.find(
      ({ text, speaker }) => speaker !== null && text.split(/\s+/).length <= QUOTE_WORDS,
    );
    const quote = fits && left > 0 ? fits.text.replace(/\s+/g, ' ') : null;
    if (quote !== null) left -= 1;
    if (article.rights !== 'quote') return { ...statement, quote };
    return {
      ...statement,
      text: null,
      quote,
      quotes: quote === null ? [] : statement.quotes.filter((each) => each === fits),
    };
  });
}
