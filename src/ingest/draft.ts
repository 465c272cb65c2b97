import { createSignTable } from '../format/index.ts';
import type { BlockKind } from '../model/article.ts';
import { showUnseen } from './unseen.ts';

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
  const seen = showUnseen(text);
  return (UNEVEN.test(seen) ? seen.replace(/\s+/g, ' ') : seen).trim();
}

// White space that is no single space.
const UNEVEN = /[^\S ]| {2}/;

// What was found out about each line, one column a question; a line is never asked about again behind its article.
const known = new Map<string, unknown[]>();
const MOST_LINES = 5000;
let columns = 0;
let latest: { readonly text: string; readonly row: unknown[] } = { text: '', row: [] };

/** The row of a line; mostly that of the line asked about just before. */
function rowOf(text: string): unknown[] {
  if (text === latest.text) return latest.row;
  const last = known.get(text);
  const row = last ?? [];
  if (last === undefined) {
    if (known.size >= MOST_LINES) known.clear();
    known.set(text, row);
  }
  latest = { text, row };
  return row;
}

/** Remembers what was found out about a line, since each is asked about many times; it is never undefined. */
export function remember<T>(find: (text: string) => T): (text: string) => T {
  const column = columns;
  columns += 1;
  return (text) => {
    const row = rowOf(text);
    const last = row[column] as T | undefined;
    if (last !== undefined) return last;
    const found = find(text);
    row[column] = found;
    return found;
  };
}

/** A text's letters and numbers alone, in small letters, with single spaces. */
export const wordsOf = remember((text) => {
  const small = text.toLowerCase();
  // Letters of two units are no letters to the table.
  if (/[\uD800-\uDFFF]/.test(small)) return small.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  let words = '';
  for (let at = 0; at < small.length; at += 1) {
    const from = at;
    while (isWordSign(small.charCodeAt(at))) at += 1;
    if (at > from) words += `${words === '' ? '' : ' '}${small.slice(from, at)}`;
  }
  return words;
});

/** The draft as furniture, with the reason. */
export function asFurniture(draft: Draft, why: string): Draft {
  return { ...draft, kind: 'boilerplate', why };
}

/** How many words a text has. */
export const countWords = remember((text): number => {
  let words = 0;
  let unspaced = 0;
  let inside = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isPair = (code & 0xfc00) === 0xd800;
    const isWord = isPair ? LETTER.test(text.slice(at, at + 2)) : isWordSign(code);
    if (isWord && code > 0xdff && UNSPACED.test(text.slice(at, at + 2))) unspaced += 1;
    if (isWord) {
      if (!inside) words += 1;
      inside = true;
    } else if (inside && !WITHIN.has(code) && !(code >= 0xdc00 && code <= 0xdfff)) inside = false;
  }
  // Scripts without spaces have about two characters to a word.
  return words + Math.floor(unspaced / 2);
});

const LETTER = /[\p{L}\p{N}]/u;
/** Whether a UTF-16 unit is a letter or digit; half of a pair is none. */
export const isWordSign = createSignTable(LETTER);
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
// ’ ' . , - within a word
const WITHIN: ReadonlySet<number> = new Set([0x2019, 39, 46, 44, 45]);

/** Whether a text ends as sentences do, closing marks and the numbers of notes aside. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？]["”’'»)\]」』]*(?:\s?\[\d{1,3}\])*$/.test(text);
}

/** Whether a text looks like a paragraph rather than a label, a headline or a list item. */
export const isProse = remember((text): boolean => {
  const words = countWords(text);
  // A headline or teaser that a page cut short: "Last school closes in the upper valley as water rises..."
  if (/(?:\.\.\.|…)$/.test(text) && words < 30 && !/[.!?] \p{Lu}/u.test(text)) return false;
  return (
    words >= 30 || (words >= 8 && endsSentence(text) && !/\?["”’']*$/.test(text)) || (words >= 14 && endsSentence(text))
  );
});

/** Share of words that begin with a capital, small function words aside; 1 is a headline in title case. */
export function capitalShare(text: string): number {
  const words = (text.match(/[\p{L}][\p{L}’'-]*/gu) ?? []).filter((word) => !functionWords.has(word));
  return words.length === 0 ? 0 : words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length;
}

const functionWords = new Set(
  'a an and as at but by for from in into is its nor of off on or over the than to up via vs with'.split(' '),
);

/** A text without what stands in double quotation marks or clear single ones: only the writer's own voice is left. */
export const outsideQuotes = remember((text) =>
  text.replace(/“[^”]*(?:”|$)|"[^"]*(?:"|$)|(?<=^|[\s(])‘[^’]*(?:’(?=[\s.,;:!?)]|$)|$)/g, ' '),
);
