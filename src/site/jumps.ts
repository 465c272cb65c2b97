import { words } from './words/index.ts';

/** A place on the page to go to. */
export interface JumpLink {
  readonly title: string;
  readonly anchor: string;
}

/** What can be gone to: a paragraph by its number, a heading by its words. */
type Part = { readonly n: number } | { readonly text: string; readonly anchor: string };

/** From so many paragraphs on a page has places to go to: its headings, or some of the paragraphs themselves. */
const LONG = 10;
const LONGER = 20;
const STEP = 5;

/**
 * Where a reader of a long source may want to go.
 *
 * @returns Its headings, or every fifth paragraph where there are none; empty when the page is short.
 */
export function jumpsOf(parts: readonly Part[]): JumpLink[] {
  const headings = parts.filter((part) => 'text' in part);
  const paragraphs = parts.filter((part) => 'n' in part);
  if (paragraphs.length < LONG) return [];
  if (headings.length > 1) return headings.map(({ text, anchor }) => ({ title: text, anchor }));
  if (paragraphs.length < LONGER) return [];
  return paragraphs
    .filter((_, i) => i === 0 || (i + 1) % STEP === 0)
    .map(({ n }) => ({ title: words.paragraph(n), anchor: `p${n}` }));
}
