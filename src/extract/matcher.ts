import { isNegative, matchWording, parseWording, type Wording, type WordingMatch, type WordRow } from './wording.ts';
import { WordingLookup } from './wording-lookup.ts';

export interface MatcherEntry<T> {
  readonly value: T;
  readonly wordings: readonly string[];
  readonly unless?: readonly string[];
}

export interface Match<T> extends WordingMatch {
  readonly value: T;
  /** The wording itself speaks of what is not so, or only on a condition. */
  readonly negative: boolean;
}

export type Matcher<T> = (row: WordRow) => Match<T>[];

/** Makes matchers that share one look-up: a sentence's words are looked up once, whatever number of matchers asks. */
export interface Matchers {
  /**
   * @param entries - What to find; an entry is left out of a sentence in which one of its `unless` wordings stands.
   *   Where both pick a number with `#`, it keeps out that number alone.
   * @returns A function from a sentence to its matches, in the order of the entries, then of the text.
   */
  create<T>(entries: readonly MatcherEntry<T>[]): Matcher<T>;
  /** Looks a sentence's words up, once for all matchers of this family that were made; no other may then ask. */
  prepare(row: WordRow): WordRow;
}

interface Compiled<T> {
  readonly wording: Wording;
  readonly negative: boolean;
  readonly unless: readonly Wording[];
  readonly value: T;
}

const NONE: readonly never[] = [];

/**
 * Starts a family of matchers.
 *
 * @param lists - Word lists of the gazetteer.
 */
export function createMatchers(lists: Readonly<Record<string, readonly string[]>>): Matchers {
  const lookup = new WordingLookup();

  function create<T>(entries: readonly MatcherEntry<T>[]): Matcher<T> {
    const base = lookup.count;
    const compiled: Compiled<T>[] = [];
    for (const { value, wordings, unless: not = [] } of entries) {
      const unless = not.map((text) => parseWording(text, lists));
      for (const text of wordings) {
        const wording = parseWording(text, lists);
        lookup.add(wording);
        compiled.push({ wording, negative: isNegative(wording), unless, value });
      }
    }
    return (row) => {
      const found: Match<T>[] = [];
      const standing = row.standing ?? lookup.find(row);
      for (let at = 0; at < standing.length; at += 1) {
        const one = compiled[(standing[at] as number) - base];
        if (!one) continue;
        const { value, negative } = one;
        for (const { first, next, number } of matchUnless(one, row))
          found.push({ first, next, number, value, negative });
      }
      return found;
    };
  }

  return { create, prepare: (row) => ({ tokens: row.tokens, names: row.names, standing: lookup.find(row) }) };
}

/** Where a wording stands in a sentence, its exceptions heeded. */
function matchUnless({ wording, unless }: Compiled<unknown>, row: WordRow): readonly WordingMatch[] {
  const matches = matchWording(wording, row);
  if (matches.length === 0) return NONE;
  const others = new Set<number>();
  for (const not of unless)
    for (const { number } of matchWording(not, row)) {
      if (number === null || !picksNumber(wording)) return NONE;
      others.add(number);
    }
  return others.size === 0 ? matches : matchWording(wording, row, others);
}

function picksNumber(wording: Wording): boolean {
  return wording.some(({ alternatives }) => alternatives.some(([first]) => first?.is === 'number'));
}
