import { isMark, type Piece } from './pieces.ts';

/** One word of a sentence. `word` is normalised for comparing; `start` and `end` index the sentence's text. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** It is written in digits or is a number word. */
  readonly number: boolean;
  /** A semicolon stands before it: what it says is said apart. */
  readonly apart?: true;
}

const NUMBER_WORDS = new Set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen dozens half quarter third'.split(
    ' ',
  ),
);

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
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (!piece) continue;
    if (piece.kind === 'mark') {
      semicolon ||= piece.text === ';';
      continue;
    }
    const apart = semicolon ? ({ apart: true } as const) : {};
    semicolon = false;
    const { start } = piece;
    let { lower, end } = piece;
    if (piece.kind === 'number') {
      tokens.push({ word: lower, start, end, number: true, ...apart });
      continue;
    }
    const plain = !joins(pieces[at + 1], pieces[at + 2]);
    // Inner apostrophes: "Anna's", "isn't".
    for (let next = pieces[at + 2]; joins(pieces[at + 1], next); next = pieces[at + 2]) {
      lower += `'${next?.lower ?? ''}`;
      end = next?.end ?? end;
      at += 2;
    }
    const parts = CONTRACTIONS.get(lower) ?? (!plain && lower.endsWith("n't") ? [lower.slice(0, -3), 'not'] : null);
    if (parts) {
      for (const [nth, word] of parts.entries())
        tokens.push({ word, start, end, number: false, ...(nth === 0 ? apart : {}) });
      continue;
    }
    const owner = !plain && lower.endsWith("'s") ? lower.slice(0, -2) : lower;
    const word = owner.includes('.') ? owner.replaceAll('.', '') : owner;
    tokens.push({ word, start, end, number: NUMBER_WORDS.has(word), ...apart });
  }
  return tokens;
}

/** Whether an apostrophe and a word go on with the word before them. */
function joins(mark: Piece | undefined, word: Piece | undefined): boolean {
  return isMark(mark, "'’") && mark?.glued === true && word?.kind === 'word' && word.glued;
}
