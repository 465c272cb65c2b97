import { likeness, rootOf, wordsIn } from './words.ts';

/** Path of the file that is asked for first, from the site's root. */
export const ENTRY = 'search/index.json';
/** Path of the folder of the others, whose addresses never change what they hold. */
export const FOLDER = 'finds';

/** The file that names the others, beside the page of the search. */
export interface IndexEntry {
  /** Folder in `finds/` of all other files; another index has another. */
  readonly version: string;
  /** Number of records. */
  readonly records: number;
  /** Records in a file of what is shown of them. */
  readonly share: number;
  /** The first word of each file of words, in order. */
  readonly words: readonly string[];
}

/** `words-<n>.json`: where each word stands, in order of the words. A place is the distance from the one before, times 16, and how much the word tells of the record, 1 to 15. */
export type WordsFile = readonly (readonly [word: string, places: readonly number[]])[];

/** `filter-<name>.json`: the distances from one record to the next that has a value. */
export type FilterFile = Readonly<Record<string, readonly number[]>>;

/** `records-<n>.json`: what is shown of records. */
export type RecordsFile = readonly Found[];

export interface Found {
  readonly url: string;
  readonly title: string;
  readonly kind: string;
  readonly about: string;
}

export interface Finder {
  /**
   * @param filters - A value by the filter's name.
   * @returns Numbers of records that hold all words and have all values, best first.
   */
  readonly find: (asked: string, filters: Readonly<Record<string, string>>) => Promise<readonly number[]>;
  readonly show: (records: readonly number[]) => Promise<readonly Found[]>;
}

type Get = <T>(path: string) => Promise<T>;

/** The files that can hold words with such a beginning. */
function filesWith(root: string, first: readonly string[]): number[] {
  return first.flatMap((word, at) => {
    const [after, next] = [word > root && !word.startsWith(root), first[at + 1]];
    return after || (next !== undefined && next <= root && !next.startsWith(root)) ? [] : [at];
  });
}

/** How much each record tells of one word. */
function weigh(asked: string, files: readonly WordsFile[]): Map<number, number> {
  const weights = new Map<number, number>();
  for (const [word, places] of files.flat()) {
    const like = likeness(asked, word);
    if (like === 0) continue;
    let record = 0;
    for (const place of places) {
      record += place >> 4;
      const weight = like * (place & 15);
      if (weight > (weights.get(record) ?? 0)) weights.set(record, weight);
    }
  }
  return weights;
}

function numbersOf(distances: readonly number[]): Set<number> {
  let record = 0;
  return new Set(
    distances.map((distance) => {
      record += distance;
      return record;
    }),
  );
}

/**
 * Opens a search index, of which files are asked for as they are needed, each once.
 *
 * @param get - Gives what a file of the index holds, by its path from the site's root.
 * @throws What `get` throws.
 */
export async function openIndex(get: Get): Promise<Finder> {
  const { version, records: count, share, words: first } = await get<IndexEntry>(ENTRY);
  const asked = new Map<string, Promise<unknown>>();
  const load = <T>(name: string): Promise<T> => {
    const found = asked.get(name) ?? get<T>(`${FOLDER}/${version}/${name}.json`);
    asked.set(name, found);
    // What failed may come the next time.
    found.catch(() => asked.delete(name));
    return found as Promise<T>;
  };
  const weightsOf = async (word: string): Promise<Map<number, number>> => {
    const root = word.length < 2 ? word : rootOf(word);
    const files = filesWith(root, first).slice(0, word.length < 2 ? 1 : undefined);
    return weigh(word, await Promise.all(files.map((at) => load<WordsFile>(`words-${at}`))));
  };
  return {
    find: async (text, filters) => {
      const words = [...new Set(wordsIn(text))];
      const [weights, chosen] = await Promise.all([
        Promise.all(words.map(weightsOf)),
        Promise.all(
          Object.entries(filters).map(async ([name, value]) =>
            numbersOf((await load<FilterFile>(`filter-${name}`))[value] ?? []),
          ),
        ),
      ]);
      const rare = weights.map(({ size }) => Math.log(1 + count / (size + 1)));
      const among = weights.toSorted((a, b) => a.size - b.size)[0]?.keys() ?? Array(count).keys();
      const scored = [...among].flatMap((record) => {
        if (text.trim() !== '' && words.length === 0) return [];
        if (!weights.every((each) => each.has(record)) || !chosen.every((each) => each.has(record))) return [];
        const score = weights.reduce((sum, each, i) => sum + (each.get(record) ?? 0) * (rare[i] ?? 0), 0);
        return [[record, score] as const];
      });
      return scored.sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([record]) => record);
    },
    show: (records) =>
      Promise.all(
        records.map(async (record) => {
          const file = await load<RecordsFile>(`records-${Math.floor(record / share)}`);
          const found = file[record % share];
          if (found === undefined) throw new Error(`no such record: ${record}`);
          return found;
        }),
      ),
  };
}
