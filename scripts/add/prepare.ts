import { inferPublished } from '../../src/extract/index.ts';
import { type ArticleMeta, articleName, readArticle, writeArticle } from '../../src/ingest/index.ts';
import type { Article } from '../../src/model/article.ts';
import type { Message } from '../../src/model/message.ts';
import type { Input } from './inputs.ts';

/** What a person says of an article, at the terminal or by flags. */
export type Given = Partial<Pick<ArticleMeta, 'title' | 'publisher' | 'author' | 'url' | 'published' | 'rights'>>;

/** An article as it is understood, and the file that it becomes. */
export interface Prepared {
  readonly article: Article;
  /** Name of the file, without ending. */
  readonly name: string;
  readonly text: string;
  /** Lines of the source that are not written because they belong to its site. */
  readonly furniture: readonly string[];
  /** Paragraphs of the source that the written file would read in another way; empty but for odd texts. */
  readonly unlike: readonly number[];
}

/** Reads an article as the site would; a date that nobody gives is worked out from its words. */
export function understand(
  input: Input,
  given: Given,
): { readonly article: Article | null; readonly messages: readonly Message[] } {
  const { article, messages } = readArticle({ ...input, given });
  if (!article || article.published !== null) return { article, messages };
  const { published, reasons } = inferPublished(article);
  if (published === null) return { article, messages };
  return { article: { ...article, published, publishedBasis: 'inferred', publishedReasons: reasons }, messages };
}

/**
 * Makes the file of an article.
 *
 * @param added - The day, `YYYY-MM-DD`.
 * @param isTaken - Whether a name is another article's.
 */
export function prepare(input: Input, read: Article, added: string, isTaken: (name: string) => boolean): Prepared {
  const article = { ...read, added: read.added ?? added };
  const otherwise = input.path === 'standard input' ? firstWords(article) : input.file.replace(/\.[^.]*$/, '');
  const wanted = articleName({ ...article, otherwise });
  const name = freeName(wanted, isTaken);
  // Furniture is what lets the reader tell some lines from text; where it is missed it stays, as furniture.
  const tries = [writeArticle(article), writeArticle(article, true)].map((text) => {
    return { text, unlike: unlikeParagraphs(article, `${name}.md`, text) };
  });
  const { text, unlike } = tries.find((each) => each.unlike.length === 0) ?? (tries[0] as (typeof tries)[number]);
  const furniture = article.blocks.filter(({ kind }) => kind === 'boilerplate').map((block) => block.text);
  return { article, name, text, furniture, unlike };
}

const firstWords = ({ blocks }: Article): string => blocks.find(({ n }) => n !== null)?.text ?? '';

function freeName(wanted: string, isTaken: (name: string) => boolean): string {
  let name = wanted;
  for (let n = 2; isTaken(name); n += 1) name = `${wanted}-${n}`;
  return name;
}

/** Paragraphs that a file does not hold as the article has them. */
function unlikeParagraphs(article: Article, file: string, text: string): readonly number[] {
  const counted = (of: Article | null) => of?.blocks.filter(({ n }) => n !== null) ?? [];
  const again = readArticle({ file, path: file, bytes: new TextEncoder().encode(text), sidecar: null });
  const [before, after] = [counted(article), counted(again.article)];
  if (after.length > before.length) return after.slice(before.length).flatMap(({ n }) => n ?? []);
  return before.flatMap(({ n, kind, text: words }, i) =>
    after[i]?.text === words && after[i]?.kind === kind ? [] : (n ?? []),
  );
}
