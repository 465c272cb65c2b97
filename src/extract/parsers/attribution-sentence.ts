import { datelineEnd } from '../../ingest/index.ts';
import type { Sentence } from '../../model/article.ts';
import type { NameMention, SpeakerKind } from '../../model/mention.ts';
import { firstFrom } from '../pieces.ts';
import { plainForm } from './candidate-forms.ts';
import type { KnownName } from './name.ts';
import { type Token, tokensOf } from './name-token.ts';
import type { QuoteSpan } from './quotation-span.ts';

/** A name with the tokens it covers. */
export interface NamedSpan {
  readonly from: number;
  /** Index after the last token. */
  readonly to: number;
  readonly known: KnownName;
}

/** A sentence laid out for the parsers of attributions; positions are indexes of tokens. */
export interface SpeechSentence {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Where it begins behind its dateline, `HARROW (Agency) -`: the town there does nothing. */
  readonly begin: number;
  /** The names, in text order. */
  readonly named: readonly NamedSpan[];
  /** The name that begins at a token. */
  readonly nameFrom: ReadonlyMap<number, NamedSpan>;
  /** The name that ends before a token. */
  readonly nameTo: ReadonlyMap<number, NamedSpan>;
  /** Whether a token stands within a name, behind its first word. */
  readonly inName: readonly (boolean | undefined)[];
  /** Whether a token stands in quotation marks. */
  readonly quoted: readonly boolean[];
  readonly quotes: readonly QuoteSpan[];
}

/** Somebody who says something, as the words of the sentence give it; `to` is the index after the last token. */
export interface Speaker {
  readonly from: number;
  readonly to: number;
  /** Canonical name, or the words for somebody unnamed. */
  readonly name: string;
  readonly actor: string | null;
  readonly kind: SpeakerKind;
  readonly count: number | null;
  /** What the words are: they may need the memory of the article to be understood. */
  readonly form: 'name' | 'noun' | 'body' | 'document' | 'group' | 'pronoun';
  /** The noun it turns on, in small letters: `official`. */
  readonly head: string;
  /** `the official`, `this source`: somebody told of before. */
  readonly definite: boolean;
  /** Another who says it too: the first of `Otto Falk and Erna Brandt`. */
  readonly beside?: Speaker;
}

/** One place where somebody is said to say something, before all of a sentence are weighed against each other. */
export interface SpeechHit {
  readonly speaker: Speaker | null;
  /** The word of saying as it stands. */
  readonly verb: string | null;
  /** Token of the word of saying. */
  readonly at: number;
  /** Tokens that show it: the speaker and the verb. */
  readonly from: number;
  readonly to: number;
  readonly form:
    | 'subject'
    | 'inverted'
    | 'passive'
    | 'according'
    | 'cited'
    | 'noun'
    | 'participle'
    | 'hedge'
    | 'carrier';
  readonly denial: boolean;
}

/** Lays out a sentence. Where names overlap, the longest wins. */
export function speechSentence(
  sentence: Sentence,
  names: readonly NameMention[],
  known: (id: string) => KnownName | undefined,
  quotes: readonly QuoteSpan[],
): SpeechSentence {
  const tokens = tokensOf(sentence);
  const inName: boolean[] = [];
  const nameFrom = new Map<number, NamedSpan>();
  const nameTo = new Map<number, NamedSpan>();
  for (const mention of names.length < 2 ? names : [...names].sort((a, b) => b.text.length - a.text.length)) {
    const name = known(mention.id);
    const start = mention.offset - sentence.start;
    const end = start + mention.text.length;
    const from = firstFrom(tokens, start);
    const to = firstFrom(tokens, end);
    // A name that begins or ends within a token is none of the sentence's words.
    if (name === undefined || tokens[from]?.start !== start || tokens[to - 1]?.end !== end) continue;
    let taken = false;
    for (let at = from; at < to; at += 1) taken ||= inName[at] !== undefined;
    if (taken) continue;
    for (let at = from; at < to; at += 1) inName[at] = at > from;
    const span = { from, to, known: name };
    nameFrom.set(from, span);
    nameTo.set(to, span);
  }
  const named = [...nameFrom.values()];
  return {
    sentence,
    tokens,
    named: named.length < 2 ? named : named.sort((a, b) => a.from - b.from),
    begin: firstFrom(tokens, datelineEnd(sentence.text)),
    nameFrom,
    nameTo,
    inName,
    quoted: quotedTokens(tokens, quotes),
    quotes,
  };
}

/** Quotations stand in the order of the text, so one walk tells which tokens they hold. */
function quotedTokens(tokens: readonly Token[], quotes: readonly QuoteSpan[]): boolean[] {
  if (quotes.length === 0) return [];
  let reach = 0;
  let next = 0;
  return tokens.map(({ start }) => {
    for (let quote = quotes[next]; quote && quote.start <= start; quote = quotes[next]) {
      reach = Math.max(reach, quote.end);
      next += 1;
    }
    return start < reach;
  });
}

/** The token's word in small letters, empty past the ends. */
export function lowerAt(speech: SpeechSentence, index: number): string {
  return speech.tokens[index]?.lower ?? '';
}

const QUOTE_MARKS = '"“”‘’\'«»„';

/** Whether a mark is one of quotation. */
export function isQuoteMark(text: string): boolean {
  return text.length === 1 && QUOTE_MARKS.includes(text);
}

/** The words of the sentence from token `from` to before token `to`. */
export function wordsOf(speech: SpeechSentence, from: number, to: number): string {
  const first = speech.tokens[from];
  const last = speech.tokens[to - 1];
  if (first === undefined || last === undefined || to <= from) return '';
  return plainForm(speech.sentence.text.slice(first.start, last.end));
}
