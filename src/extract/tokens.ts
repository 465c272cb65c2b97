import { asApart, isMark, makePiece, type Piece } from './pieces.ts';
import { defineClass } from './word-forms.ts';

/** One word of a sentence: a piece, or some put together. Its `lower` is normalised for comparing. */
export type Token = Piece;

const CONTRACTIONS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ["can't", ['can', 'not']],
  ['cannot', ['can', 'not']],
  ["won't", ['will', 'not']],
]);

/**
 * Makes of a sentence's pieces the words that wordings are matched with.
 *
 * Marks are left out; hyphens part words; a possessive ending is dropped; dots of abbreviations are dropped (`U.S.` is
 * `us`); a contraction of `not` gives two words with one place.
 *
 * @returns Tokens in text order. Never throws.
 */
export function tokenize(pieces: readonly Piece[]): Token[] {
  const tokens: Token[] = [];
  let semicolon = false;
  const push = (piece: Piece) => {
    tokens.push(semicolon ? asApart(piece) : piece);
    semicolon = false;
  };
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (!piece) continue;
    if (piece.kind === 'mark') {
      semicolon ||= piece.text === ';';
      continue;
    }
    // Inner apostrophes: "Anna's", "isn't".
    const first = at;
    while (piece.kind === 'word' && joins(pieces[at + 1], pieces[at + 2])) at += 2;
    const joined = at > first;
    if (piece.kind === 'number' || !(joined || (piece.classes & ODD) !== 0)) {
      push(piece);
      continue;
    }
    const end = pieces[at]?.end ?? piece.end;
    for (const word of plainWords(joined ? wholeWord(pieces, first, at) : piece.lower, joined))
      push(makePiece(word, piece.start, end, piece.glued));
  }
  return tokens;
}

// All that is changed in a single word: dots, and a contraction without an apostrophe.
const ODD = defineClass(({ lower }) => lower.includes('.') || lower === 'cannot');

/** A word with its inner apostrophes, which are all made straight. */
function wholeWord(pieces: readonly Piece[], first: number, last: number): string {
  let word = pieces[first]?.lower ?? '';
  for (let at = first + 2; at <= last; at += 2) word += `'${pieces[at]?.lower ?? ''}`;
  return word;
}

/** The words that a word is matched as: mostly one. */
function plainWords(word: string, joined: boolean): readonly string[] {
  const parts = CONTRACTIONS.get(word);
  if (parts) return parts;
  if (joined && word.endsWith("n't")) return [word.slice(0, -3), 'not'];
  return [(joined && word.endsWith("'s") ? word.slice(0, -2) : word).replaceAll('.', '')];
}

/** Whether an apostrophe and a word go on with the word before them. */
function joins(mark: Piece | undefined, word: Piece | undefined): boolean {
  return isMark(mark, "'’") && mark?.glued === true && word?.kind === 'word' && word.glued;
}
