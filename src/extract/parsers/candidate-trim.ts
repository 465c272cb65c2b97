import {
  EVENT_HEADS,
  GIVEN_NAMES,
  isDemonym,
  NEVER_NAMES,
  OPENERS,
  ORGANISATION_HEADS,
  ORGANISATION_OPENERS,
  PLACE_HEADS,
  PLACE_OPENERS,
  ROLE_NOUNS,
  STRONG_TITLES,
  TITLES,
} from '../lexicon/name-words.ts';
import { ONE_SPEAKER } from '../lexicon/speakers.ts';
import { createWordTable } from '../word-table.ts';
import { isInitial, type TokenSpan } from './name-run.ts';
import type { Token } from './name-token.ts';

/** A run of capitalised words, with the titles before it cut off. */
export interface NameRun extends TokenSpan {
  /** A title such as `Mayor` or `Dr` stood right before. */
  readonly titled: boolean;
  /** `State` stood right behind, which is no part of the name: `X State`. */
  readonly state?: true;
  /** An officer of a body stood right behind: `X` in `X CEO Ida Falk`. */
  readonly served?: true;
}

/** Whether a run names a body, a place or an event by one of its words, so that titles in it belong to the name. */
export function hasHead(tokens: readonly Token[], { from, to }: TokenSpan): boolean {
  const last = tokens[to - 1]?.text ?? '';
  // `Alban Red Cross`
  if (tokens[to - 2]?.text === 'Red' && /^(?:Cross|Crescent)$/.test(last)) return true;
  if (ORGANISATION_HEADS.has(last) || PLACE_HEADS.has(last) || EVENT_HEADS.has(last)) return true;
  return tokens.slice(from, to - 1).some(({ text }, index, all) => {
    const joined = /^(?:of|for|on)$/.test(all[index + 1]?.lower ?? '');
    return joined && (ORGANISATION_OPENERS.has(text) || ORGANISATION_HEADS.has(text) || PLACE_OPENERS.has(text));
  });
}

/** A word that is capitalised and names nothing: `The`, `We're`, `However` at the head of a sentence. */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const opens = openingOf(token);
  return opens === 'always' || (opens === 'initial' && isInitial(tokens, at));
}

/** Where a word opens a sentence and names nothing. */
const openingOf = createWordTable(({ text, lower }) => {
  const [base = '', contraction] = lower.split("'");
  if (/^(?:The|A|An|I)$/.test(text)) return 'always';
  if (!OPENERS.has(base)) return 'never';
  return contraction === undefined ? 'initial' : 'always';
});

function namesNothing(word: string): boolean {
  return NEVER_NAMES.has(word) && !GIVEN_NAMES.has(word);
}

/** `the 63rd Guards Brigade`: the number before a body is part of its name. */
function withNumber(tokens: readonly Token[], from: number): number {
  const ordinal = /^(?:st|nd|rd|th)$/.test(tokens[from - 1]?.lower ?? '') && tokens[from - 2]?.kind === 'number';
  return ordinal ? from - 2 : from;
}

const OFFICERS =
  /^(?:CEO|CFO|COO|CTO|Analyst|Coach|Spokesman|Spokeswoman|Spokesperson|(?:Chief|Managing|Executive|Deputy|General) (?:Executive|Director|Chairman|Economist|Secretary|Manager)|Director General|Secretary General)$/;
const RANKS = /^(?:Assistant|Deputy|Acting|Vice|First|Senior|Chief|Interim|Former)$/;

function words(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
}

/** Cuts a run at its last title: `Brema Bank Governor Ida Falk` is a body and a person. */
function splitAtTitle(tokens: readonly Token[], from: number, to: number): NameRun[] {
  const word = (at: number) => tokens[at]?.text ?? '';
  let title = -1;
  for (let at = from; at < to; at += 1) if (TITLES.has(word(at))) title = at;
  const begin = (at: number, end: number) => {
    let first = at;
    while (first < end && (tokens[first]?.kind === 'mark' || namesNothing(word(first)) || isDemonym(word(first))))
      first += 1;
    return first;
  };
  const first = begin(Math.max(from, title + 1), to);
  const runs: NameRun[] = [];
  // "Bank of Alba Governor Ida Falk", but not the "Assistant Navy" of an Assistant Navy Secretary.
  const body = title - from > 1 && !RANKS.test(word(from)) && hasHead(tokens, { from, to: title });
  if (body) runs.push({ from, to: title, titled: false });
  let office = title;
  while (office > from && TITLES.has(word(office - 1))) office -= 1;
  const employer = begin(from, office);
  const officer = OFFICERS.test(words(tokens, office, title + 1)) || /^\p{Lu}{3,}$/u.test(word(employer));
  if (!body && office > employer && office - employer < 4 && officer)
    runs.push({ from: employer, to: office, titled: false, served: true });
  if (first < to) runs.push({ from: first, to, titled: title >= 0 && STRONG_TITLES.has(word(title)) });
  return runs;
}

/** `Bank of Alba Governor Ida Falk`: behind the body a title and a person's name, which is no body's. */
function endsInPerson(tokens: readonly Token[], from: number, to: number): boolean {
  let title = -1;
  for (let at = from + 2; at < to - 1; at += 1) if (STRONG_TITLES.has(tokens[at]?.text ?? '')) title = at;
  if (title === -1 || to - title > 4 || tokens[title + 1]?.capital !== true) return false;
  const rest = { from: title + 1, to };
  return hasHead(tokens, { from, to: title }) && !hasHead(tokens, rest) && !PLACE_HEADS.has(tokens[to - 1]?.text ?? '');
}

const MAKERS = /^(?:\p{Lu}\p{Ll}+maker|Airline|Retailer|Brokerage|Broadcaster|Pollster|Insurer|Conglomerate)$/u;

/** `Vorna Airlines Ida Falk`, whose chief executive she is: where her name begins, else 0. */
function personBehindBody(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from + 2; at <= to - 2; at += 1)
    if (
      to - at <= 3 &&
      GIVEN_NAMES.has(tokens[at]?.text ?? '') &&
      ORGANISATION_HEADS.has(tokens[at - 1]?.text ?? '') &&
      !hasHead(tokens, { from: at, to })
    )
      return at;
  return 0;
}

/**
 * Cuts what does not belong to a name from its beginning and end: openers of the sentence, titles, adjectives of
 * peoples, months.
 *
 * @param vocabulary - Words that the article writes in small letters somewhere.
 * @returns One run, two when a title stands in the middle, none when nothing is left.
 */
export function trimRun(tokens: readonly Token[], span: TokenSpan, vocabulary: ReadonlySet<string>): NameRun[] {
  let { from, to } = span;
  const token = (at: number) => tokens[at];
  while (from < to && opensSentence(tokens, from)) from += 1;
  if (from === to) return [];
  const lower = token(from)?.lower ?? '';
  const initial = isInitial(tokens, from) && !hasHead(tokens, { from, to });
  const role = ROLE_NOUNS.has(lower) || ONE_SPEAKER.has(lower);
  if (initial && role && to - from > 1 && tokens.slice(from + 1, to).some(({ text }) => !TITLES.has(text)))
    return [{ from: from + 1, to, titled: true }];
  if (initial && from < to && vocabulary.has(lower) && !GIVEN_NAMES.has(token(from)?.text ?? '')) from += 1;
  while (from < to && token(from)?.kind === 'mark') from += 1;
  while (to > from && (namesNothing(token(to - 1)?.text ?? '') || token(to - 1)?.kind === 'mark')) to -= 1;
  // `Vorna Holdings VRN`: how an exchange calls it.
  if (
    /^\p{Lu}{2,5}$/u.test(token(to - 1)?.text ?? '') &&
    to - from > 2 &&
    ORGANISATION_HEADS.has(token(to - 2)?.text ?? '')
  )
    if (/\p{Ll}/u.test(token(to - 2)?.text ?? '')) to -= 1;
  if (to <= from) return [];
  const person = personBehindBody(tokens, from, to);
  if (person > 0)
    return [
      { from, to: person, titled: false },
      { from: person, to, titled: false },
    ];
  // `Carmaker Vorna Motors`, at the head of a sentence.
  if (to - from > 1 && isInitial(tokens, from) && MAKERS.test(token(from)?.text ?? '')) from += 1;
  // `Tamsel State`
  if (to - from > 1 && to - from < 4 && /^States?$/.test(token(to - 1)?.text ?? '') && token(from)?.kind === 'word')
    return [{ from, to: to - 1, titled: false, state: true }];
  if (hasHead(tokens, { from, to }) && !endsInPerson(tokens, from, to))
    return [{ from: withNumber(tokens, from), to, titled: false }];
  return splitAtTitle(tokens, from, to);
}
