import type { Sentence } from '../../model/article.ts';

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

// In order: an address, kept whole so that nothing in it looks like a name; an abbreviation of single capitals
// (`U.S.`, `D.C.`, `U.S`) or a word that may hold apostrophes (`O'Brien`, `Sana'a`) but not the possessive ending; a
// number; a possessive ending or any other mark.
const TOKEN =
  /https?:\/\/[^\s)]+|((?:\p{Lu}\.){2,}|(?:\p{Lu}\.)+\p{Lu}(?![\p{L}\p{N}])|\p{L}[\p{L}\p{M}\p{N}]*(?:['’](?!s(?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}\p{N}]*)*)|(\p{N}+(?:[.,]\p{N}+)*)|['’]s(?![\p{L}\p{N}])|\S/gu;

const cache = new WeakMap<Sentence, readonly Token[]>();

/**
 * Cuts text into words and marks. Hyphens, dashes, quotation marks and possessive endings are tokens of their own, so
 * that a name is found in `Alba-led`, `Alba–Brema talks` and `Alba’s`.
 *
 * @returns Tokens in text order; white space is left out and shows as `spaced`.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const straight = match[0].replaceAll('’', "'");
    const kind = match[1] !== undefined ? 'word' : match[2] !== undefined ? 'number' : 'mark';
    tokens.push({
      text: straight,
      lower: straight.toLowerCase(),
      start: match.index,
      end: match.index + match[0].length,
      kind,
      capital: kind === 'word' && /^\p{Lu}/u.test(straight),
      spaced: match.index > end || match.index === 0,
    });
    end = match.index + match[0].length;
  }
  return tokens;
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
  const tokens = tokenise(sentence.text);
  lowerDateline(tokens);
  cache.set(sentence, tokens);
  return tokens;
}
