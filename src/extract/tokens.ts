/** One word of a sentence. `word` is normalised for comparing; `start` and `end` index the sentence's text. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** It is written in digits or is a number word. */
  readonly number: boolean;
}

// Abbreviations with dots ("U.S"), letters with inner apostrophes ("Anna's"), digits with separators ("1,200", "2.5").
const WORD = /(?:\p{L}\.)+\p{L}(?!\p{L})|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|\p{N}+(?:[.,]\p{N}+)*/gu;

const NUMBER_WORDS = new Set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen dozens half quarter third'.split(
    ' ',
  ),
);

const CONTRACTIONS: Readonly<Record<string, readonly [string, string]>> = {
  "can't": ['can', 'not'],
  cannot: ['can', 'not'],
  "won't": ['will', 'not'],
};

/**
 * Cuts a sentence into words for the matching of wordings.
 *
 * Hyphens part words; a possessive ending is dropped; dots of abbreviations are dropped (`U.S.` is `us`);
 * a contraction of `not` gives two words with one place.
 *
 * @param text - The sentence, as it stands in the file.
 * @returns Tokens in text order. Never throws.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    const start = match.index;
    const end = start + raw.length;
    const lower = raw.toLowerCase().replaceAll('’', "'");
    const parts = CONTRACTIONS[lower] ?? (lower.endsWith("n't") ? [lower.slice(0, -3), 'not'] : null);
    if (parts) {
      for (const word of parts) tokens.push({ word, start, end, number: false });
      continue;
    }
    const digits = /^\p{N}/u.test(lower);
    const word = digits ? lower : lower.replace(/'s$/, '').replaceAll('.', '');
    tokens.push({ word, start, end, number: digits || NUMBER_WORDS.has(word) });
  }
  return tokens;
}
