import {
  atomKey,
  isNegative,
  matchWording,
  parseWording,
  type Wording,
  type WordingMatch,
  type WordRow,
} from './wording.ts';

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

interface Compiled<T> {
  readonly order: number;
  readonly wording: Wording;
  readonly negative: boolean;
  readonly unless: readonly Wording[];
  readonly value: T;
  /** Of each set one key must be the sentence's. */
  readonly needs: readonly ReadonlySet<string>[];
}

/**
 * Makes one matcher of many wordings. Only wordings of whose every part the sentence has a key are tried, so the cost of
 * a sentence grows with what it says, not with the size of the gazetteer.
 *
 * @param entries - What to find; an entry is left out of a sentence in which one of its `unless` wordings stands. Where
 *   both pick a number with `#`, it keeps out that number alone.
 * @param lists - Word lists of the gazetteer.
 * @returns A function from a sentence to its matches, in the order of the entries, then of the text.
 */
export function createMatcher<T>(
  entries: readonly MatcherEntry<T>[],
  lists: Readonly<Record<string, readonly string[]>>,
): Matcher<T> {
  const byKey = new Map<string, Compiled<T>[]>();
  const always: Compiled<T>[] = [];
  let order = 0;
  for (const entry of entries) {
    const unless = (entry.unless ?? []).map((text) => parseWording(text, lists));
    for (const text of entry.wordings) {
      const wording = parseWording(text, lists);
      const needs = needsOf(wording);
      const negative = isNegative(wording);
      const compiled = { order, wording, negative, unless, value: entry.value, needs };
      order += 1;
      const [anchor] = needs;
      if (!anchor) always.push(compiled);
      for (const key of anchor ?? []) byKey.set(key, [...(byKey.get(key) ?? []), compiled]);
    }
  }
  return (row) => {
    const { keys } = row;
    const tried: Compiled<T>[] = [...always];
    for (const key of keys) {
      const list = byKey.get(key);
      if (!list) continue;
      for (const compiled of list) if (hasAll(compiled.needs, keys) && !tried.includes(compiled)) tried.push(compiled);
    }
    if (tried.length === 0) return [];
    return tried
      .sort((a, b) => a.order - b.order)
      .flatMap(({ wording, negative, unless, value }) => {
        const matches = matchWording(wording, row);
        if (matches.length === 0) return [];
        const others = new Set<number>();
        for (const not of unless)
          for (const { number } of matchWording(not, row)) {
            if (number === null || !picksNumber(wording)) return [];
            others.add(number);
          }
        const own = others.size === 0 ? matches : matchWording(wording, row, others);
        return own.map((match) => ({ ...match, value, negative }));
      });
  };
}

function picksNumber(wording: Wording): boolean {
  return wording.some(({ alternatives }) => alternatives.some(([first]) => first?.is === 'number'));
}

function hasAll(needs: readonly ReadonlySet<string>[], keys: ReadonlySet<string>): boolean {
  return needs.every((need) => !need.isDisjointFrom(keys));
}

/** The keys of each part of a wording, the part with the fewest first; parts that any word may fill have none. */
function needsOf(wording: Wording): readonly ReadonlySet<string>[] {
  return wording
    .flatMap(({ alternatives }) => {
      const keys = alternatives.map((atoms) => keyOf(atoms));
      return keys.every((key) => key !== null) ? [new Set(keys)] : [];
    })
    .sort((a, b) => a.size - b.size);
}

/** The longest key of one alternative, which is the rarest; null when it has none. */
function keyOf(atoms: Wording[number]['alternatives'][number]): string | null {
  const keys = atoms.flatMap((atom) => atomKey(atom) ?? []);
  return keys.sort((a, b) => b.length - a.length)[0] ?? null;
}
