import { createSignTable } from '../format/index.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * Where the platform's rules (UAX 29) end the sentences of a text: the offset behind each, white space included.
 *
 * Texts of Latin letters and common marks, as nearly all are, are walked by the same rules here, since the platform
 * takes ten times as long; all others are handed to it.
 *
 * @param text - Without line ends.
 * @see https://www.unicode.org/reports/tr29/#Sentence_Boundaries
 */
export function sentenceEnds(text: string): number[] {
  if (UNCOMMON.test(text)) return Array.from(segmenter.segment(text), ({ index, segment }) => index + segment.length);
  const ends: number[] = [];
  STOP.lastIndex = 0;
  while (STOP.test(text)) {
    const end = endBehind(text, STOP.lastIndex - 1);
    if (end !== null) ends.push(end);
  }
  if (text !== '' && ends.at(-1) !== text.length) ends.push(text.length);
  return ends;
}

/** Signs that have rules of their own beside those below: other scripts, other marks, line ends, signs of no width. */
const UNCOMMON = /[^\t -~\xA0-\xA9\xAB\xAE-\xB9\xBB-\u017F\u2010-\u2023\u2025-\u2027\u2030-\u203B\u203E-\u2046\u20AC]/;

const isClosing = createSignTable(/[\p{Ps}\p{Pe}\p{Pi}\p{Pf}"']/u);
const isLower = createSignTable(/\p{Lowercase}/u);
const isUpper = createSignTable(/\p{Uppercase}/u);

const STOP = /[.!?]/g;
const isStop = (code: number) => code === 46 || code === 33 || code === 63;
const isSpace = (code: number) => code === 32 || code === 0xa0 || code === 9;
const isDigit = (code: number) => code >= 48 && code <= 57;
/** `, - : ; – —` go on with a sentence. */
const isGoingOn = (code: number) =>
  code === 44 || code === 45 || code === 58 || code === 59 || code === 0x2013 || code === 0x2014;

/** The end of the sentence that the stop at an offset ends, with its closing marks and spaces; null when it ends none. */
function endBehind(text: string, stop: number): number | null {
  const isFull = text.charCodeAt(stop) === 46;
  const next = text.charCodeAt(stop + 1);
  // SB6: "3.4". SB7: "U.S."
  if (isFull && isDigit(next)) return null;
  if (isFull && isUpper(next) && isLetter(text.charCodeAt(stop - 1))) return null;
  let at = stop + 1;
  while (isClosing(text.charCodeAt(at))) at += 1;
  while (isSpace(text.charCodeAt(at))) at += 1;
  const behind = text.charCodeAt(at);
  // SB8a: "?!", "etc., and"
  if (isGoingOn(behind) || isStop(behind)) return null;
  // SB8: a small letter goes on, whatever marks and numbers stand before it.
  if (isFull && isLower(text.charCodeAt(nextLetter(text, at)))) return null;
  return at;
}

const isLetter = (code: number) => isLower(code) || isUpper(code);

/** The next letter from an offset on, or the next stop, or the end. */
function nextLetter(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isLetter(text.charCodeAt(at)) && !isStop(text.charCodeAt(at))) at += 1;
  return at;
}
