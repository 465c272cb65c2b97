import { ROLE_NOUNS } from '../lexicon/name-words.ts';
import type { NameRun } from './candidate-trim.ts';
import type { Token } from './name-token.ts';

/** The words that stand around a run, in small letters; empty where there are none. */
export interface Around {
  readonly before: string;
  /** The word before that one. */
  readonly second: string;
  readonly after: string;
  readonly beyond: string;
  /** White space, and nothing else, stands on that side. */
  readonly spacedBefore: boolean;
  readonly spacedAfter: boolean;
}

/** Looks at the words around a run. */
export function lookAround(tokens: readonly Token[], run: NameRun): Around {
  const { from, to } = run;
  return {
    before: tokens[from - 1]?.lower ?? '',
    second: tokens[from - 2]?.lower ?? '',
    after: tokens[to]?.lower ?? '',
    beyond: tokens[to + 1]?.lower ?? '',
    spacedBefore: tokens[from]?.glued === false,
    spacedAfter: tokens[to]?.glued === false,
  };
}

/** The singular of a common noun, near enough to look it up. */
export function singular(word: string): string {
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/, '');
}

/** Whether a word says what somebody is: `mayor`, `analysts`, `firemen`. */
export function isRole(word: string): boolean {
  return ROLE_NOUNS.has(word) || ROLE_NOUNS.has(singular(word)) || ROLE_NOUNS.has(word.replace(/men$/, 'man'));
}

/** Longest apposition, in words. */
const APPOSITION = 8;

/** Words of an apposition after the name, `, the mayor of the town,`, up to its end. */
export function appositionOf(tokens: readonly Token[], run: NameRun): readonly string[] {
  const words: string[] = [];
  if (tokens[run.to]?.text !== ',') return words;
  for (let at = run.to + 1; at < tokens.length && words.length < APPOSITION; at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.kind === 'mark' && token.text !== '-')) break;
    words.push(token.lower);
  }
  return words;
}

/** The noun that an apposition turns on: what stands before its first preposition. */
export function headOf(words: readonly string[]): string {
  const cut = words.findIndex((word) => /^(?:of|in|at|for|with|from|who|that|which|on|near|and|to|by)$/.test(word));
  return words[(cut < 0 ? words.length : cut) - 1] ?? '';
}
