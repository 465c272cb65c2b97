/** Which marks a quotation is written with. */
export type QuoteStyle = 'curly' | 'straight' | 'single' | 'apostrophe' | 'guillemet' | 'low';

/** Words between quotation marks: `start` and `end` are indexes of the words themselves, without the marks. */
export interface QuoteSpan {
  readonly start: number;
  readonly end: number;
  readonly style: QuoteStyle;
  /** False when the sentence ends before the quotation does. */
  readonly closed: boolean;
}

const OPEN: Readonly<Record<string, QuoteStyle>> = {
  '“': 'curly',
  '"': 'straight',
  '‘': 'single',
  "'": 'apostrophe',
  '«': 'guillemet',
  '„': 'low',
};

const CLOSE: Readonly<Record<QuoteStyle, string>> = {
  curly: '”',
  straight: '"',
  single: '’',
  apostrophe: "'",
  guillemet: '»',
  low: '“',
};

const WORD = /[\p{L}\p{N}]/u;

/** A mark can open only where no word ends right before it, and only before a word. */
function opens(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  if (WORD.test(before) || /\s/.test(after)) return false;
  const style = OPEN[text[at] ?? ''];
  // `'90s`, `'em`: an apostrophe, not a quotation mark.
  return style !== 'apostrophe' || !/^'(?:\d0s|em\b|til\b|tis\b|twas\b|cause\b)/i.test(text.slice(at));
}

/** Where a quotation that begins at `from` ends: the index of its closing mark, or -1. */
function closingMark(text: string, from: number, style: QuoteStyle): number {
  const mark = CLOSE[style];
  if (style !== 'single' && style !== 'apostrophe') return text.indexOf(mark, from);
  const opener = style === 'single' ? '‘' : "'";
  let fallback = -1;
  for (let at = text.indexOf(mark, from); at >= 0; at = text.indexOf(mark, at + 1)) {
    if (WORD.test(text[at + 1] ?? ' ')) {
      const reopened = style === 'apostrophe' && !WORD.test(text[at - 1] ?? ' ');
      if (reopened) break;
      continue;
    }
    // The possessive of a plural (`the towns’ plan`) looks like an end; a later mark is then the real one.
    const possessive = /s/.test(text[at - 1] ?? '') && /^.\s+\p{Ll}/u.test(text.slice(at, at + 4));
    if (!possessive) return at;
    if (fallback < 0) fallback = at;
    const reopens = text.indexOf(opener, at + 1);
    const next = text.indexOf(mark, at + 1);
    if (next < 0 || (style === 'single' && reopens >= 0 && reopens < next)) return fallback;
  }
  return fallback;
}

/**
 * Reads the quotations of a sentence: straight, curly, single and angular marks. An apostrophe inside a word, after a
 * plural or before a decade is none.
 *
 * @param inside - Style of the quotation that an earlier sentence opened and did not close, else null.
 * @returns Outermost quotations in text order.
 */
export function readQuotes(text: string, inside: QuoteStyle | null = null): QuoteSpan[] {
  const spans: QuoteSpan[] = [];
  let at = 0;
  if (inside !== null) {
    const again = OPEN[text[0] ?? ''] === inside ? 1 : 0;
    const end = closingMark(text, again, inside);
    spans.push({ start: again, end: end < 0 ? text.length : end, style: inside, closed: end >= 0 });
    if (end < 0) return spans;
    at = end + 1;
  }
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Quickly past letters and spaces: all marks but the two straight ones lie far behind.
    if (code !== 34 && code !== 39 && code < 0xab) continue;
    const style = OPEN[text[at] ?? ''];
    if (style === undefined || !opens(text, at)) continue;
    const end = closingMark(text, at + 1, style);
    if (end < 0 && style === 'apostrophe') continue;
    spans.push({ start: at + 1, end: end < 0 ? text.length : end, style, closed: end >= 0 });
    if (end < 0) break;
    at = end;
  }
  return spans.filter(({ start, end }) => end > start);
}

/** Style of the quotation that is still open when the sentence ends, else null. */
export function openQuote(spans: readonly QuoteSpan[]): QuoteStyle | null {
  const last = spans.at(-1);
  return last !== undefined && !last.closed ? last.style : null;
}
