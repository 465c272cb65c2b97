import type { Sentence } from '../../model/article.ts';
import { isCapital, isMark, type Piece, piecesOf, readPieces } from '../pieces.ts';

/** One word or mark of a sentence. Offsets are indexes into the sentence's text. */
export interface Token {
  /** As it stands (but for a dateline's capitals), with straight apostrophes: `Holm`, `'s`, `U.S.`, `,`. */
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark';
  /** A word that begins with a capital. */
  readonly capital: boolean;
  /** White space stands before it. */
  readonly spaced: boolean;
}

const cache = new WeakMap<Sentence, readonly Token[]>();

/**
 * Makes of a sentence's pieces the words and marks that names are found in. Hyphens, dashes, quotation marks and
 * possessive endings are tokens of their own, so that a name is found in `Alba-led`, `Alba–Brema talks` and `Alba’s`;
 * apostrophes within a word (`O'Brien`) and digits behind letters (`T55`) belong to it; an address is one mark, so that
 * nothing in it looks like a name.
 *
 * @param pieces - Those of `text`.
 * @returns Tokens in text order; white space is left out and shows as `spaced`.
 */
export function tokenise(text: string, pieces: readonly Piece[] = readPieces(text)): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at];
    if (!piece) break;
    const { start } = piece;
    const to = behind(text, pieces, at);
    const end = to.end ?? pieces[to.next - 1]?.end ?? piece.end;
    const isWord = piece.kind === 'word' && to.end === null;
    const whole = to.next === at + 1;
    const raw = whole ? piece.text : text.slice(start, end);
    const straight = raw.includes('’') ? raw.replaceAll('’', "'") : raw;
    tokens.push({
      text: straight,
      lower: whole && piece.text === straight ? piece.lower : straight.toLowerCase(),
      start,
      end,
      kind: isWord ? 'word' : piece.kind === 'number' ? 'number' : 'mark',
      capital: isWord && isCapital(piece),
      spaced: !piece.glued,
    });
    at = to.next;
  }
  return tokens;
}

/** Index behind the last piece of the token that begins at `at`; `end` when it is an address. */
function behind(text: string, pieces: readonly Piece[], at: number): { next: number; end: number | null } {
  const piece = pieces[at];
  if (piece?.kind === 'mark') {
    const ending = isMark(piece, "'’") && isPossessive(pieces, at);
    return { next: ending ? at + 2 : at + 1, end: null };
  }
  if (piece?.kind !== 'word' || piece.text.endsWith('.')) return { next: at + 1, end: null };
  if (/^https?$/.test(piece.lower) && text.startsWith('://', piece.end)) {
    const rest = /^[^\s)]+/.exec(text.slice(piece.start))?.[0].length ?? 0;
    let next = at + 1;
    while ((pieces[next]?.start ?? Number.POSITIVE_INFINITY) < piece.start + rest) next += 1;
    return { next, end: piece.start + rest };
  }
  let next = at + 1;
  for (;;) {
    const one = pieces[next];
    if (!one?.glued) break;
    if (one.kind === 'number' && /^\d+$/.test(one.text)) next += 1;
    else if (one.kind === 'word' && pieces[next - 1]?.kind === 'number') next += 1;
    else if (
      isMark(one, "'’") &&
      pieces[next + 1]?.kind === 'word' &&
      pieces[next + 1]?.glued &&
      !isPossessive(pieces, next)
    )
      next += 2;
    else break;
  }
  return { next, end: null };
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
  if (end === 0 || !/^[,(]$/.test(tokens[end]?.text ?? '')) return;
  const rest = tokens.slice(end, end + 24).map(({ text }) => text);
  if (!rest.some((text) => /^[-–—]$/.test(text)) && rest[0] !== '(') return;
  for (let at = 0; at < end; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    tokens[at] = { ...token, text: token.text.slice(0, 1) + token.text.slice(1).toLowerCase() };
  }
}

/** The tokens of a sentence, cut once; the place of a dateline is written as in running text. */
export function tokensOf(sentence: Sentence): readonly Token[] {
  const known = cache.get(sentence);
  if (known !== undefined) return known;
  const tokens = tokenise(sentence.text, piecesOf(sentence));
  lowerDateline(tokens);
  cache.set(sentence, tokens);
  return tokens;
}
