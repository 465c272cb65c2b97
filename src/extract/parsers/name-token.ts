import { asMark, isMark, makePiece, type Piece, piecesOf, readPieces } from '../pieces.ts';
import { defineClass } from '../word-forms.ts';
import { createSentenceTable } from '../word-table.ts';

/** One word or mark of a sentence: a piece, or some put together. Its `text` has straight apostrophes: `O'Brien`, `'s`. */
export type Token = Piece;

/**
 * Makes of a sentence's pieces the words and marks that names are found in. Hyphens, dashes, quotation marks and
 * possessive endings are tokens of their own, so that a name is found in `Alba-led`, `Alba–Brema talks` and `Alba’s`;
 * apostrophes within a word (`O'Brien`) and digits behind letters (`T55`) belong to it; an address is one mark, so that
 * nothing in it looks like a name.
 *
 * @param pieces - Those of `text`.
 * @returns Tokens in text order; most are the pieces themselves.
 */
export function tokenise(text: string, pieces: readonly Piece[] = readPieces(text)): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at];
    if (!piece) break;
    const address = (piece.classes & PROTOCOL) !== 0 && text.startsWith('://', piece.end);
    const end = address ? piece.start + (REST.exec(text.slice(piece.start))?.[0].length ?? 0) : null;
    const next = end === null ? behind(pieces, at) : firstFrom(pieces, at, end);
    if (next === at + 1 && piece.text !== '’') tokens.push(piece);
    else {
      const until = end ?? pieces[next - 1]?.end ?? piece.end;
      const joined = makePiece(text.slice(piece.start, until).replaceAll('’', "'"), piece.start, until, piece.glued);
      tokens.push(address ? asMark(joined) : joined);
    }
    at = next;
  }
  return tokens;
}

const PROTOCOL = defineClass(({ lower }) => lower === 'http' || lower === 'https');
const REST = /^[^\s)]+/;

/** Index of the first piece, from `at` on, that begins behind an address. */
function firstFrom(pieces: readonly Piece[], at: number, end: number): number {
  let next = at + 1;
  while ((pieces[next]?.start ?? end) < end) next += 1;
  return next;
}

/** Index behind the last piece of the token that begins at `at`. */
function behind(pieces: readonly Piece[], at: number): number {
  const piece = pieces[at];
  let next = at + 1;
  if (piece?.kind === 'mark') return isMark(piece, "'’") && isPossessive(pieces, at) ? next + 1 : next;
  if (piece?.kind !== 'word' || piece.text.endsWith('.')) return next;
  for (let one = pieces[next]; one?.glued; one = pieces[next]) {
    if (one.kind === 'number' && /^\d+$/.test(one.text)) next += 1;
    else if (one.kind === 'word' && pieces[next - 1]?.kind === 'number') next += 1;
    else if (isMark(one, "'’") && pieces[next + 1]?.kind === 'word' && pieces[next + 1]?.glued) {
      if (isPossessive(pieces, next)) break;
      next += 2;
    } else break;
  }
  return next;
}

/** Whether at a mark stands `'s` and no longer word. */
function isPossessive(pieces: readonly Piece[], mark: number): boolean {
  const ending = pieces[mark + 1];
  const after = pieces[mark + 2];
  return ending?.text === 's' && ending.glued && !(after?.glued && after.kind !== 'mark');
}

/** `BREMA, March 3 (Gazette) -`: the capitals of a dateline say no more than `Brema`. */
function lowerDateline(tokens: Token[]): void {
  let end = 0;
  while (end < 4 && /^\p{Lu}{3,}$/u.test(tokens[end]?.text ?? '')) end += 1;
  if (end === 0 || !/^[,(—–]$/.test(tokens[end]?.text ?? '')) return;
  const rest = tokens.slice(end, end + 24).map(({ text }) => text);
  if (!rest.some((text) => /^[-–—]$/.test(text)) && rest[0] !== '(') return;
  for (let at = 0; at < end; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    const written = token.text.slice(0, 1) + token.text.slice(1).toLowerCase();
    tokens[at] = makePiece(written, token.start, token.end, token.glued);
  }
}

/** The tokens of a sentence, cut once; the place of a dateline is written as in running text. */
export const tokensOf = createSentenceTable((sentence): readonly Token[] => {
  const tokens = tokenise(sentence.text, piecesOf(sentence));
  lowerDateline(tokens);
  return tokens;
});
