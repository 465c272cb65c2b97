import { createSignTable } from '../format/index.ts';
import type { Sentence } from '../model/article.ts';

/** What a word, number or mark says wherever it stands. */
interface Form {
  /** From 1, the same for all pieces with this text; 0 when it has none, as a very long or a very late word. */
  readonly id: number;
  readonly kind: 'word' | 'number' | 'mark';
  readonly text: string;
  /** In small letters. */
  readonly lower: string;
  /** A word that begins with a capital. */
  readonly capital: boolean;
  /** It is written in digits or is a number word. */
  readonly number: boolean;
  /** What a number written in digits says; NaN for words and marks. */
  readonly value: number;
  /** Its first letters, in small letters: enough to tell most words from each other at one look. */
  readonly opening: string;
}

/** A word, a number or a single mark of a sentence. `start` and `end` index the sentence's text. */
export interface Piece extends Form {
  readonly start: number;
  readonly end: number;
  /** No space stands before it. The first piece is never glued. */
  readonly glued: boolean;
}

const isLetterSign = createSignTable(/[\p{L}\p{M}]/u);
// Spaces that group digits: no-break, thin, narrow no-break.
const GROUPING = new Set([',', '\u00a0', '\u2009', '\u202f']);

/**
 * Cuts a sentence into words, numbers and marks: the one tokeniser. Dates and quantities read its pieces as they are;
 * names (`name-token.ts`) and wordings (`tokens.ts`) put some of them together and share the others.
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
    const end = isDigit(code) ? numberEnd(text, at) : isLetter(text, at) ? wordEnd(text, at) : at + 1;
    pieces.push(makePiece(text.slice(at, end), at, end, at === last));
    at = end;
    last = end;
  }
  return pieces;
}

/** Makes a piece of the words that stand between two places. */
export function makePiece(text: string, start: number, end: number, glued: boolean): Piece {
  const { id, kind, text: own, lower, capital, number, value, opening } = formOf(text);
  return { id, kind, text: own, lower, capital, number, value, opening, start, end, glued };
}

/** How many letters the `opening` of a word has at most. */
export const OPENING = 3;

const NUMBER_WORDS = new Set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen dozens half quarter third'.split(
    ' ',
  ),
);

// One string for each word, however often it is read: its look-ups in lists of words are then cheap.
const forms = new Map<string, Form>();
/** How many words have an id: more than an archive's articles hold. */
export const MOST_FORMS = 50_000;
const LONGEST_FORM = 40;

function formOf(text: string): Form {
  const known = forms.get(text);
  if (known) return known;
  if (text.length > LONGEST_FORM || forms.size >= MOST_FORMS) return makeForm(text, 0);
  // The engine keeps a long slice as a view of its whole text, which would then never be let go.
  const form = makeForm(text.length < 13 ? text : text.split('').join(''), forms.size + 1);
  forms.set(form.text, form);
  return form;
}

function makeForm(text: string, id: number): Form {
  const kind = isDigit(text.charCodeAt(0)) ? 'number' : isLetter(text, 0) ? 'word' : 'mark';
  const small = text.toLowerCase();
  const lower = small === text ? text : small;
  return {
    id,
    kind,
    text,
    lower,
    capital: kind === 'word' && text.charCodeAt(0) !== small.charCodeAt(0),
    number: kind === 'number' || NUMBER_WORDS.has(lower),
    value: kind === 'number' ? Number(text.replace(/[^\d.]/g, '')) : Number.NaN,
    opening: lower.slice(0, OPENING),
  };
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
  return piece?.capital === true;
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
  return isLetterSign(text.charCodeAt(at));
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

/** "12 500 boats": groups behind plain spaces, where a small letter or a sign of percent follows the last. */
function spacedEnd(text: string, from: number): number {
  let end = from;
  while (text.charCodeAt(end) === 32 && digitsEnd(text, end + 1) === end + 4) end += 4;
  return /^ ?(?:\p{Ll}|%|°)/u.test(text.slice(end, end + 2)) ? end : from;
}

function numberEnd(text: string, at: number): number {
  let end = digitsEnd(text, at);
  if (end - at <= 3) {
    while (GROUPING.has(text.charAt(end)) && digitsEnd(text, end + 1) === end + 4) end += 4;
    if (text.charCodeAt(end) === 32 && text.charCodeAt(at) !== 48) end = spacedEnd(text, end);
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
