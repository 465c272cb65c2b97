/**
 * The place of some words in an article. Every fact holds one, so that a page can open the paragraph it stands on.
 *
 * `start` and `end` are UTF-16 indexes into the decoded text of the file (front matter included, without byte order
 * mark, every line end read as one LF); `words` is exactly what lies between them.
 *
 * @see https://www.w3.org/TR/annotation-model/#selectors (TextPositionSelector and TextQuoteSelector)
 */
export interface Locator {
  /** Id of the article. */
  readonly article: string;
  /** Number of the paragraph or list item, from 1. */
  readonly paragraph: number;
  /** Number of the sentence in the paragraph, from 1. */
  readonly sentence: number;
  /** Line in the file where the sentence begins, from 1. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}
