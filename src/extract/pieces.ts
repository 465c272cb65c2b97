import { type Form, formAt, formOf, isDigit, isLetter, unitsOf } from './word-forms.ts';
import { createSentenceTable } from './word-table.ts';

/** A word, a number or a single mark of a sentence. `start` and `end` index the sentence's text. */
export interface Piece extends Readonly<Form> {
  readonly start: number;
  readonly end: number;
  /** No space stands before it. The first piece is never glued. */
  readonly glued: boolean;
  /** A semicolon stands before it: what it says is said apart. Only words of wordings are told so. */
  readonly apart: boolean;
}

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
  const units = unitsOf(text);
  const pieces: Piece[] = [];
  let last = -1;
  for (let at = 0; at < text.length; ) {
    const code = units[at] as number;
    if (isSpace(code)) {
      at += 1;
      continue;
    }
    const end = isLetter(code) ? wordEnd(units, at, text.length) : isDigit(code) ? numberEnd(text, at) : at + 1;
    pieces.push(new PlacedForm(formAt(text, units, at, end), at, end, at === last));
    at = end;
    last = end;
  }
  return pieces;
}

/** Makes a piece of the words that stand between two places. */
export function makePiece(text: string, start: number, end: number, glued: boolean): Piece {
  return new PlacedForm(formOf(text), start, end, glued);
}

/** The same piece as a mark, such as an address, in which nothing is a name. */
export function asMark({ text, start, end, glued }: Piece): Piece {
  return new PlacedForm({ ...formOf(text), kind: 'mark', capital: false }, start, end, glued);
}

/** The same piece as one that a semicolon parts from what stands before. */
export function asApart({ text, start, end, glued }: Piece): Piece {
  return new PlacedForm(formOf(text), start, end, glued, true);
}

/** A form at its place. What is asked of every piece is kept at hand, the rest is left to the form. */
class PlacedForm implements Piece {
  // Declared and not defined, or each would be written twice.
  declare readonly id: number;
  declare readonly kind: Form['kind'];
  declare readonly text: string;
  declare readonly lower: string;
  declare readonly capital: boolean;
  declare readonly openingBit: number;
  declare readonly classes: number;
  declare readonly start: number;
  declare readonly end: number;
  declare readonly glued: boolean;
  declare readonly apart: boolean;
  declare readonly form: Form;

  constructor(form: Form, start: number, end: number, glued: boolean, apart = false) {
    this.id = form.id;
    this.kind = form.kind;
    this.text = form.text;
    this.lower = form.lower;
    this.capital = form.capital;
    this.openingBit = form.openingBit;
    this.classes = form.classes;
    this.start = start;
    this.end = end;
    this.glued = glued;
    this.apart = apart;
    this.form = form;
  }

  get number(): boolean {
    return this.form.number;
  }

  get value(): number {
    return this.form.value;
  }

  get opening(): string {
    return this.form.opening;
  }
}

/** The pieces of a sentence, cut once for all who ask. */
export const piecesOf = createSentenceTable(({ text }) => readPieces(text));

/** Whether a piece is this mark, or one of these. */
export function isMark(piece: Piece | undefined, marks: string): boolean {
  return piece?.kind === 'mark' && marks.includes(piece.text);
}

/** Whether one of the pieces is of a class, or of one of several. */
export function holdsClass(pieces: readonly Piece[], classes: number): boolean {
  for (let at = 0; at < pieces.length; at += 1) if (((pieces[at] as Piece).classes & classes) !== 0) return true;
  return false;
}

/** Index of the first piece that begins at or behind an offset. */
export function firstFrom(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A hyphen or dash as it stands in ranges. */
export function isDash(piece: Piece | undefined): boolean {
  return isMark(piece, '-–—‑−');
}

/** Whether a piece begins with a capital letter. */
export function isCapital(piece: Piece | undefined): boolean {
  return piece?.capital === true;
}

function isSpace(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f
  );
}

function wordEnd(units: Uint16Array, at: number, stop: number): number {
  let end = at + 1;
  if (end < stop && units[end] === 46) return dottedEnd(units, at, stop);
  while (end < stop && isLetter(units[end] as number)) end += 1;
  return end;
}

/** Behind letters with a dot each: U.S., p.m., a.m.; behind the first letter where there is but one dot. */
function dottedEnd(units: Uint16Array, at: number, stop: number): number {
  let end = at;
  while (isLetterIn(units, end, stop) && end + 1 < stop && units[end + 1] === 46) end += 2;
  if (end - at >= 4 && !isLetterIn(units, end, stop)) return end;
  // "in the U.S", at the end of a line
  if (end - at >= 2 && isLetterIn(units, end, stop) && !isLetterIn(units, end + 1, stop)) return end + 1;
  return at + 1;
}

function isLetterIn(units: Uint16Array, at: number, stop: number): boolean {
  return at < stop && isLetter(units[at] as number);
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
