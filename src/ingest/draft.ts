import type { BlockKind } from '../model/article.ts';

/** A block on its way: where it stands and what is known of it so far. */
export interface Draft {
  /** Range in the article's text, without white space at its ends, list marks and `{p14 p15}`. */
  readonly start: number;
  readonly end: number;
  /** Its words, without marks of the format; white space is single spaces. */
  readonly text: string;
  /** Numbers of the original's paragraphs that it retells. */
  readonly original: readonly number[];
  /** Null until its form and its neighbours have been looked at. */
  readonly kind: BlockKind | null;
  /** Why it is furniture; null when it is not. */
  readonly why: string | null;
  /** As long as the range, with the format's marks made into brackets, when that differs from the text itself. */
  readonly shape: string | null;
}

/** Makes a draft from a range of the text; white space at its ends is left out. */
export function makeDraft(
  source: string,
  start: number,
  end: number,
  more: Partial<Pick<Draft, 'text' | 'kind' | 'why' | 'original'>> = {},
): Draft {
  const raw = source.slice(start, end);
  const from = start + raw.length - raw.trimStart().length;
  const to = Math.max(from, end - (raw.length - raw.trimEnd().length));
  return {
    start: from,
    end: to,
    text: more.text ?? plainWords(source.slice(from, to)),
    original: more.original ?? [],
    kind: more.kind ?? null,
    why: more.why ?? null,
    shape: null,
  };
}

/** Text with single spaces and without characters that are not seen. */
export function plainWords(text: string): string {
  return text
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The draft as furniture, with the reason. */
export function asFurniture(draft: Draft, why: string): Draft {
  return { ...draft, kind: 'boilerplate', why };
}

/** How many words a text has. */
export function countWords(text: string): number {
  const spaced = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu)?.length ?? 0;
  // Scripts without spaces have about two characters to a word.
  const unspaced = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  return spaced + Math.floor(unspaced / 2);
}

/** Whether a text ends as sentences do, closing marks and the numbers of notes aside. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？]["”’'»)\]」』]*(?:\s?\[\d{1,3}\])*$/.test(text);
}

/** Whether a text looks like a paragraph rather than a label, a headline or a list item. */
export function isProse(text: string): boolean {
  const words = countWords(text);
  return (
    words >= 30 || (words >= 8 && endsSentence(text) && !/\?["”’']*$/.test(text)) || (words >= 14 && endsSentence(text))
  );
}

/** Share of words that begin with a capital, small function words aside; 1 is a headline in title case. */
export function capitalShare(text: string): number {
  const words = (text.match(/[\p{L}][\p{L}’'-]*/gu) ?? []).filter((word) => !functionWords.has(word));
  return words.length === 0 ? 0 : words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length;
}

const functionWords = new Set(
  'a an and as at but by for from in into is its nor of off on or over the than to up via vs with'.split(' '),
);

/** A text without what stands in double quotation marks or clear single ones: only the writer's own voice is left. */
export function outsideQuotes(text: string): string {
  return text.replace(/“[^”]*(?:”|$)|"[^"]*(?:"|$)|(?<=^|[\s(])‘[^’]*(?:’(?=[\s.,;:!?)]|$)|$)/g, ' ');
}
