import type { Sentence } from '../../model/article.ts';
import { isInitial } from './name-run.ts';
import { type Token, tokensOf } from './name-token.ts';

/** How an article writes its words. */
export interface ArticleWords {
  /** Words that stand in small letters: at the head of a sentence, the same words are no names. */
  readonly small: ReadonlySet<string>;
  /** Words with a capital inside a sentence. */
  readonly names: ReadonlySet<string>;
}

/** Looks at how an article writes its words. */
export function wordsOf(sentences: readonly Sentence[]): ArticleWords {
  const small = new Set<string>();
  const names = new Set<string>();
  for (const sentence of sentences) {
    const tokens = tokensOf(sentence);
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at] as Token;
      if (token.kind !== 'word') continue;
      if (!token.capital) small.add(token.text);
      else if (!isInitial(tokens, at)) names.add(token.text);
    }
  }
  return { small, names };
}

/** The words of no article. */
export const NO_WORDS: ArticleWords = { small: new Set(), names: new Set() };
