import type { Article } from '../../src/model/article.ts';

/** How much of the wording of two articles is the same. */
export interface Likeness {
  /** Id of the article that is there. */
  readonly article: string;
  /** Share of the shorter one's wordings of four words that stand in the other, 0 to 1. */
  readonly share: number;
  readonly sameAddress: boolean;
  /** It retells a text of the name that the new one has. */
  readonly retells: boolean;
}

/** Beyond this two texts are one, a word mended here or there. */
const SAME = 0.9;
/** Two tellings of one story share almost no wording; what shares this much took from one text. */
const NEAR = 0.2;

export const isSameText = ({ share }: Likeness): boolean => share >= SAME;
export const isNear = (likeness: Likeness): boolean =>
  likeness.share >= NEAR || likeness.sameAddress || likeness.retells;

const WORDS = 4;

function wordings({ blocks }: Article): ReadonlySet<string> {
  const words = blocks
    .filter(({ n }) => n !== null)
    .flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  return new Set(
    words.slice(0, Math.max(1, words.length - WORDS + 1)).map((_, i) => words.slice(i, i + WORDS).join(' ')),
  );
}

/** Compares a new article with those that are there, the most alike first; only those that are near. */
export function findAlike(article: Article, others: readonly Article[], name = article.id): readonly Likeness[] {
  const own = wordings(article);
  return others
    .map((other): Likeness => {
      const theirs = wordings(other);
      const common = [...own].filter((wording) => theirs.has(wording)).length;
      return {
        article: other.id,
        share: common / Math.max(1, Math.min(own.size, theirs.size)),
        sameAddress: article.url !== null && other.url === article.url,
        retells: other.original !== null && other.original === name,
      };
    })
    .filter(isNear)
    .sort((a, b) => b.share - a.share);
}
