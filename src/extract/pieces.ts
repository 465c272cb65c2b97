import type { Sentence } from '../model/article.ts';

/** A word, a number or a single mark of a sentence. `start` and `end` index the sentence's text. */
export interface Piece {
  readonly kind: 'word' | 'number' | 'mark';
  readonly text: string;
  /** In small letters. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** No space stands before it. The first piece is never glued. */
  readonly glued: boolean;
  /** What a number written in digits says; NaN for words and marks. */
  readonly value: number;
}

const LETTER = /[\p{L}\p{M}]/u;
// Spaces that group digits: no-break, thin, narrow no-break.
const GROUPING = new Set([',', '\u00a0', '\u2009', '\u202f']);

/**
 * Cuts a sentence into words, numbers and marks: the one tokeniser. Dates and quantities read its pieces as they are;
 * names (`name-token.ts`) and wordings (`tokens.ts`) put some of them together.
 *
 * Marks are kept, since "3-2", "Feb. 4" and "$5" live by them.
 * A hyphen and an apostrophe are marks of their own; `U.S.` and `p.m.` are one word; `1,200.5` is one number, but
 * `01.02.2026` is three.
 *
 * @param text - The sentence as it stands in the file.
 * @returns Pieces in text order. Never throws.
 */
export function readPieces(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  let last = -1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at += 1;
      continue;
    }
    let end = at + 1;
    let kind: Piece['kind'] = 'mark';
    if (isDigit(code)) {
      kind = 'number';
      end = numberEnd(text, at);
    } else if (isLetter(text, at)) {
      kind = 'word';
      end = wordEnd(text, at);
    }
    const form = formOf(text.slice(at, end));
    const value = kind === 'number' ? Number(form.text.replace(/[^\d.]/g, '')) : Number.NaN;
    pieces.push({ kind, text: form.text, lower: form.lower, start: at, end, glued: at === last, value });
    at = end;
    last = end;
  }
  return pieces;
}

interface Form {
  readonly text: string;
  /** In small letters. */
  readonly lower: string;
}

// One string for each word, however often it is read: its look-ups in lists of words are then cheap.
const forms = new Map<string, Form>();
const MOST_FORMS = 50_000;
const LONGEST_FORM = 40;

function formOf(text: string): Form {
  const known = forms.get(text);
  if (known) return known;
  if (text.length > LONGEST_FORM) return { text, lower: text.toLowerCase() };
  if (forms.size >= MOST_FORMS) forms.clear();
  // The engine keeps a long slice as a view of its whole text, which would then never be let go.
  const own = text.length < 13 ? text : text.split('').join('');
  const small = own.toLowerCase();
  const form = { text: own, lower: small === own ? own : small };
  forms.set(own, form);
  return form;
}

const kept = new WeakMap<Sentence, readonly Piece[]>();

/** The pieces of a sentence, cut once for all who ask. */
export function piecesOf(sentence: Sentence): readonly Piece[] {
  const known = kept.get(sentence);
  if (known) return known;
  const pieces = readPieces(sentence.text);
  kept.set(sentence, pieces);
  return pieces;
}

/** Whether a piece is this mark, or one of these. */
export function isMark(piece: Piece | undefined, marks: string): boolean {
  return piece?.kind === 'mark' && marks.includes(piece.text);
}

/** A hyphen or dash as it stands in ranges. */
export function isDash(piece: Piece | undefined): boolean {
  return isMark(piece, '-–—‑−');
}

/** Whether a piece begins with a capital letter. */
export function isCapital(piece: Piece | undefined): boolean {
  return piece?.kind === 'word' && piece.text.charCodeAt(0) !== piece.lower.charCodeAt(0);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isSpace(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f
  );
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return LETTER.test(text.charAt(at));
}

function wordEnd(text: string, at: number): number {
  // Letters with a dot each: U.S., p.m., a.m.
  let end = at;
  while (isLetter(text, end) && text.charCodeAt(end + 1) === 46) end += 2;
  if (end - at >= 4 && !isLetter(text, end)) return end;
  // "in the U.S", at the end of a line
  if (end - at >= 2 && isLetter(text, end) && !isLetter(text, end + 1)) return end + 1;
  end = at + 1;
  while (end < text.length && isLetter(text, end)) end += 1;
  return end;
}

function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

function numberEnd(text: string, at: number): number {
  let end = digitsEnd(text, at);
  if (end - at <= 3) {
    while (GROUPING.has(text.charAt(end)) && digitsEnd(text, end + 1) === end + 4) end += 4;
  }
  // The middle of 01.02.2026 is no decimal.
  const chained = text.charCodeAt(at - 1) === 46 && isDigit(text.charCodeAt(at - 2));
  if (text.charCodeAt(end) === 46 && !chained) {
    const decimals = digitsEnd(text, end + 1);
    const dotted = text.charCodeAt(decimals) === 46 && isDigit(text.charCodeAt(decimals + 1));
    if (decimals > end + 1 && !dotted) end = decimals;
  }
  return end;
}
