/** What a block of an article is. Furniture of the site it came from is `boilerplate` and never cited. */
export type BlockKind = 'title' | 'heading' | 'paragraph' | 'list-item' | 'boilerplate';

export type Rights = 'own' | 'licensed' | 'quote';

/** One sentence or list item. `text` is exactly `article.text.slice(start, end)`; line breaks inside it are kept. */
export interface Sentence {
  /** Number in its paragraph, from 1. */
  readonly n: number;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Block {
  /** Paragraphs and list items are numbered in one row from 1; null for what is neither. */
  readonly n: number | null;
  readonly kind: BlockKind;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** The words of the block without Markdown marks and without `{p14 p15}`. */
  readonly text: string;
  /** Numbers of the original's paragraphs that a retelling retells. */
  readonly original: readonly number[];
  /** Empty for titles, headings and boilerplate. */
  readonly sentences: readonly Sentence[];
}

export interface Revision {
  readonly date: string;
  readonly note: string;
}

/** One source article, read but not yet understood. */
export interface Article {
  readonly id: string;
  /** Name in the article folder. */
  readonly file: string;
  /** Path for messages. */
  readonly path: string;
  /** Decoded text of the whole file without signs of no width; all offsets are indexes into it. */
  readonly text: string;
  /** UTF-16 units of the decoded file that were taken out, by their index in it; left out when there are none. */
  readonly taken?: readonly number[];
  /** Name of the text it retells, without ending, or null. */
  readonly original: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly archived: string | null;
  /** EDTF, or null when unknown. */
  readonly published: string | null;
  readonly publishedBasis: 'given' | 'inferred' | null;
  readonly publishedReasons: readonly string[];
  /** Day it was added to this site, `YYYY-MM-DD`; null when nobody said. */
  readonly added: string | null;
  readonly rights: Rights;
  readonly disclosures: readonly string[];
  readonly revised: readonly Revision[];
  readonly retracted: { readonly date: string; readonly reason: string } | null;
  readonly blocks: readonly Block[];
}
