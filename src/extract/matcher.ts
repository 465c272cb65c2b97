import { matchWording, parseWording, type Wording, type WordingMatch, type WordRow } from './wording.ts';

export interface MatcherEntry<T> {
  readonly value: T;
  readonly wordings: readonly string[];
  readonly unless?: readonly string[];
}

export interface Match<T> extends WordingMatch {
  readonly value: T;
}

export type Matcher<T> = (row: WordRow) => Match<T>[];

interface Compiled<T> {
  readonly order: number;
  readonly wording: Wording;
  readonly unless: readonly Wording[];
  readonly value: T;
}

// Long enough to be rare, short enough that `ced*` has one.
const KEY_LETTERS = 3;

/**
 * Makes one matcher of many wordings. Only wordings that share a word beginning with the sentence are tried, so the
 * cost of a sentence grows with what it says, not with the size of the gazetteer.
 *
 * @param entries - What to find; an entry is left out of a sentence in which one of its `unless` wordings stands.
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
      const compiled = { order, wording, unless, value: entry.value };
      order += 1;
      const keys = anchorKeys(wording);
      if (!keys) always.push(compiled);
      for (const key of keys ?? []) byKey.set(key, [...(byKey.get(key) ?? []), compiled]);
    }
  }
  return (row) => {
    const tried = new Set<Compiled<T>>(always);
    for (const word of row.words)
      for (const compiled of byKey.get(word.slice(0, KEY_LETTERS)) ?? []) tried.add(compiled);
    return [...tried]
      .sort((a, b) => a.order - b.order)
      .flatMap(({ wording, unless, value }) => {
        const matches = matchWording(wording, row);
        if (matches.length === 0 || unless.some((not) => matchWording(not, row).length > 0)) return [];
        return matches.map((match) => ({ ...match, value }));
      });
  };
}

/** The beginnings of words of which one must stand in the sentence, from the element that has the fewest; or null. */
function anchorKeys(wording: Wording): ReadonlySet<string> | null {
  let best: Set<string> | null = null;
  for (const { alternatives } of wording) {
    const keys = new Set<string>();
    const fits = alternatives.every((atoms) => {
      const first = atoms.find(
        (atom) => (atom.is === 'word' || atom.is === 'prefix') && atom.word.length >= KEY_LETTERS,
      );
      const short = atoms.find((atom) => atom.is === 'word');
      if (first?.is === 'word' || first?.is === 'prefix') keys.add(first.word.slice(0, KEY_LETTERS));
      else if (short?.is === 'word') keys.add(short.word);
      else return false;
      return true;
    });
    if (fits && (!best || keys.size < best.size)) best = keys;
  }
  return best;
}
