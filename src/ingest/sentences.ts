import { createSignTable } from '../format/index.ts';
import { datelineEnd } from './dateline.ts';
import { sentenceEnds } from './sentence-ends.ts';
import {
  afterCountry,
  anywhere,
  beforeName,
  beforeNumber,
  beginners,
  finite,
  nameEndings,
  wantNoun,
} from './sentence-words.ts';

/** Where a sentence stands in the text that was split. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const near = 120;

/**
 * Splits a paragraph into sentences: the platform's rules for sentence ends (UAX 29), then repairs for what they do not
 * know, English abbreviations and lost spaces.
 *
 * @param text - One paragraph. Line breaks in it count as spaces.
 * @returns Spans in order, without white space at their ends; together they hold all else. Empty for blank text.
 * @see https://www.unicode.org/reports/tr29/#Sentence_Boundaries
 */
export function splitSentences(text: string): Span[] {
  // Same length, so offsets stay: no line end and no stop within an address may end a sentence.
  const unbroken = text.includes('\n') ? text.replace(/\n/g, ' ') : text;
  const masked = /http|www\.|@/.test(unbroken) ? unbroken.replace(ADDRESS, maskStops) : unbroken;
  const plain = masked.includes('.[') ? masked.replace(NOTED_STOP, '$2$1') : masked;
  const ends = sentenceEnds(plain);
  const pieces = ends.flatMap((end, i) => splitGlued(plain.slice(ends[i - 1] ?? 0, end), ends[i - 1] ?? 0));
  // "HARROW, January 5. /AGENCY/. The board said" is one sentence.
  const dateline = datelineEnd(plain);
  const spans: Span[] = [];
  for (const piece of pieces) {
    const last = spans.at(-1);
    // What stands near the border decides; a look at all would take long on long texts.
    const left = last ? plain.slice(Math.max(last.start, last.end - near), last.end) : '';
    const inDateline = last?.start === 0 && piece.start <= dateline;
    if (
      last &&
      (inDateline || goesOn(left, plain.slice(piece.start, piece.end), plain.slice(piece.start, piece.start + near)))
    ) {
      spans[spans.length - 1] = { start: last.start, end: piece.end };
    } else spans.push(piece);
  }
  return spans
    .flatMap((span) => cutLong(text, span))
    .map((span) => trimSpan(text, span))
    .filter(({ start, end }) => end > start);
}

/** No sentence is that long; what is asked of one takes time by its square, and a hostile text may have no stop at all. */
const LONGEST = 2000;

function cutLong(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const space = text.lastIndexOf(' ', from + LONGEST);
    const to = space > from ? space + 1 : from + LONGEST;
    parts.push({ start: from, end: to });
    from = to;
  }
  return [...parts, { start: from, end }];
}

const ADDRESS = /(?:https?:\/\/|www\.)\S+|[\w.+-]{1,64}@[\w-][\w.-]{0,200}/g;
// "ended.[2] The end": read as if the stop stood behind the number of the note.
const NOTED_STOP = /(\.)((?:\[\d{1,3}\])+)(?=\s)/g;
const maskStops = (word: string) => word.replace(/[.?!](?=\S)/g, '_');

function trimSpan(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end);
  return { start: start + part.length - part.trimStart().length, end: end - (part.length - part.trimEnd().length) };
}

// A stop with a capital, a bracket or a number behind it: without one, none of the forms below stands in a segment.
const INNER_STOP = /[.!?]["”’')\]]*(?:["“‘]?\p{Lu}|\s*\[|\s+[$€£]?\d)/u;

/**
 * Cuts where the platform does not: behind a stop that lost its space ("talks.The end"), and before a number that begins
 * a sentence ("in 2022. 40 boats").
 */
function splitGlued(segment: string, offset: number): Span[] {
  if (!INNER_STOP.test(segment)) return [{ start: offset, end: offset + segment.length }];
  const cuts: number[] = [];
  for (const match of segment.matchAll(/[.!?]+["”’')\]]*(?=["“‘]?\p{Lu}[\p{Ll}’']|["“‘]?\p{Lu} )/gu)) {
    const [whole] = match;
    const end = match.index + whole.length;
    // Looked for from its end, since from its beginning a very long word would be walked many times.
    const word = /[\p{L}\d%]+$/u.exec(segment.slice(Math.max(0, match.index - near), match.index))?.[0] ?? '';
    const next = /^["“‘]?([\p{L}]+)/u.exec(segment.slice(end, end + near))?.[1] ?? '';
    const isWord = /\p{Ll}{2}$|\d$|%$/u.test(word) && !isAbbreviation(word);
    if (isWord && !nameEndings.has(next.toLowerCase())) cuts.push(end);
  }
  // "ended.[2] The end": the number of a note stands between.
  for (const match of segment.matchAll(/[.!?]["”’')]*\s?(?:\[\d{1,3}\])+\s+(?=["“‘(]?[\p{Lu}\d])/gu)) {
    cuts.push(match.index + match[0].length);
  }
  for (const match of segment.matchAll(/((?<!\p{Ll})\p{Ll}{3,}|\d{4}|%)([.!?]["”’')\]]*\s+)(?=[$€£]?\d)/gu)) {
    const [whole, word = ''] = match;
    if (!isAbbreviation(word)) cuts.push(match.index + whole.length);
  }
  const ends = [...cuts.toSorted((a, b) => a - b), segment.length];
  return ends.map((end, i) => ({ start: offset + (ends[i - 1] ?? 0), end: offset + end }));
}

function isAbbreviation(word: string): boolean {
  const small = word.toLowerCase();
  return beforeName.has(small) || beforeNumber.has(small) || (anywhere.has(small) && small.length < 5);
}

/** Whether what the platform took for a new sentence goes on with the one before it. */
function goesOn(left: string, right: string, rest: string): boolean {
  const begin = right.trimStart();
  // Leftover marks belong to what they close; "1." to what it counts.
  if (
    !/[\p{L}\d]/u.test(begin) ||
    /^(?:\[\d{1,3}\]\s*)+$/.test(begin) ||
    /^\s*\(?(?:\d{1,3}|\p{L})[.)]\s*$/u.test(left)
  )
    return true;
  if (/^["“‘(]?\p{Ll}/u.test(begin) && !/^["“‘(]?(?:i[A-Z]|e[A-Z])/.test(begin)) return true;
  if (/^[,;:–—)\]]/.test(begin)) return true;
  return abbreviationGoesOn(left, rest);
}

/**
 * Whether a text that ends in an abbreviation goes on in what follows it, rather than ending there.
 *
 * @param left - Ends in the word to judge.
 * @param right - What follows.
 * @returns False when `left` ends in no abbreviation.
 * @example abbreviationGoesOn('said former U.S.', 'President Lee came.') // true
 */
export function abbreviationGoesOn(left: string, right: string): boolean {
  const ended = left.trimEnd();
  if (!ended.endsWith('.') || endsInPlainWord(ended)) return false;
  const last = lastTwoWords(ended.slice(-near));
  const [, before = '', word = ''] = /(?:(\S+)\s+)?["“‘(]*([\p{L}][\p{L}.’'-]*)\.$/u.exec(last) ?? [];
  const [, next = '', stop] = /^\s*["“‘(]*([\p{L}\d][\p{L}\d’'-]*)(\.?)/u.exec(right) ?? [];
  if (word === '' || next === '') return false;
  const small = word.toLowerCase();
  const isNextInitial = stop === '.' && /^\p{Lu}$/u.test(next);
  const begins = beginners.has(next.toLowerCase().replace('’', "'")) && !isNextInitial;

  if (beforeNumber.has(small) && /^\d/.test(next)) return true;
  if (small === 'vs' || small === 'v') return true;
  if (beforeName.has(small)) return !begins && /^[\p{Lu}\d]/u.test(next);
  if (small === 'a.m' || small === 'p.m')
    return /^(?:[A-Z]{2,4}\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)/.test(next);
  if (small === 'e.g' || small === 'i.e') return true;
  if (/^\p{L}$/u.test(word)) return isInitial(before, word) && !begins;
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return countryGoesOn(before, next, right);
  return anywhere.has(small) && anywhere.has(next.toLowerCase());
}

const isLetter = createSignTable(/\p{L}/u);

/** Whether the word before a text's last stop is letters alone and no abbreviation, as nearly all are. */
function endsInPlainWord(text: string): boolean {
  let at = text.length - 1;
  while (at > 0 && isLetter(text.charCodeAt(at - 1))) at -= 1;
  const before = text.charCodeAt(at - 1);
  // A dot, a hyphen or an apostrophe joins what stands before it, and half of a pair may be a letter.
  if (text.length - 1 - at < 2 || before === 46 || before === 45 || before === 39 || before > 0xff) return false;
  const word = text.slice(at, -1).toLowerCase();
  return !(beforeName.has(word) || beforeNumber.has(word) || anywhere.has(word));
}

/** The end of a text, from its last word but one. Walked from behind: a search would begin at every letter. */
function lastTwoWords(text: string): string {
  let at = text.length;
  const back = (space: boolean) => {
    while (at > 0 && isSpace(text.charCodeAt(at - 1)) === space) at -= 1;
  };
  back(false);
  const last = at;
  back(true);
  if (at === 0) return text.slice(last);
  back(false);
  return text.slice(at);
}

const isSpace = (code: number) =>
  code === 32 || (code < 33 || code > 127 ? /\s/.test(String.fromCharCode(code)) : false);

/** "J. K. Rowe", but not "Plan B. Officials". */
const isInitial = (before: string, letter: string) =>
  /^\p{Lu}$/u.test(letter) &&
  !/^(?:plan|vitamin|class|grade|group|phase|part|section|war|article|hepatitis|type|zone|option)$/i.test(before) &&
  (before === '' || /^["“‘(]*(?:\p{Lu}|and$|by$|of$|to$|with$|for$|from$|that$|said$|like$|as$)/u.test(before));

/** "U.S. President", but not "in the U.S. The" nor "in the U.S. Miller said". */
function countryGoesOn(before: string, next: string, right: string): boolean {
  if (/^\d/.test(next)) return false;
  if (wantNoun.has(before.toLowerCase())) return true;
  if (afterCountry.has(next.toLowerCase())) return true;
  return !beginners.has(next.toLowerCase()) && !showsVerb(right);
}

/** A name of up to three words with a finite verb behind it begins a sentence. */
function showsVerb(right: string): boolean {
  const words = /^\s*["“‘(]*((?:\p{Lu}[\p{L}’'-]*\s+){1,3})(\p{Ll}+)/u.exec(right);
  return words?.[2] !== undefined && finite.has(words[2]);
}
