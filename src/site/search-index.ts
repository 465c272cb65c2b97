import { createHash } from 'node:crypto';
import {
  ENTRY,
  type FilterFile,
  FOLDER,
  type IndexEntry,
  type RecordsFile,
  type WordsFile,
} from '../client/search/find.ts';
import { wordsIn } from '../client/search/words.ts';
import type { Files } from '../exports/index.ts';
import { group } from './data.ts';
import type { SearchRecord } from './search-records.ts';

/** Records in a file of what is shown of them: few enough for a phone, and a large site is no folder of crumbs. */
const RECORDS_A_FILE = 25;
/** A file of words ends after so many places where words stand: about 15 kB as sent. */
const PLACES_A_FILE = 8000;

// After BM25: less with each time that a word stands there, and less in a long text.
const SATURATION = 1.2;
const LENGTH_COUNTS = 0.6;
/** Words in a text and a title of usual length; constants, so that what one record weighs hangs on no other. */
const USUAL = { text: 20, title: 10 } as const;
/** The title's share. */
const TITLE = 0.6;
const MOST = 14;
/** Whoever asks for a name finds its page before all that speak of it. */
const NAME = 15;

function tell(count: number, length: number, usual: number): number {
  return count / (count + SATURATION * (1 - LENGTH_COUNTS + (LENGTH_COUNTS * length) / usual));
}

const distances = (records: readonly number[]): number[] =>
  records.map((record, at) => record - (records[at - 1] ?? 0));

/** Where each word stands, in order of the words, as {@link WordsFile} has it. */
function placeWords(records: readonly SearchRecord[]): [string, number[]][] {
  const numbers = new Map<string, number>();
  // Of each word, by its number in order of coming: its places, the last record that has it, and of the record that is
  // read how often it stands there, and whether its title has it.
  const lists: number[][] = [];
  const last: number[] = [];
  const counts: number[] = [];
  const titled: number[] = [];
  const numberWord = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    const number = lists.push([]) - 1;
    numbers.set(word, number);
    last.push(0);
    counts.push(0);
    titled.push(-1);
    return number;
  };
  // Names, and sentences about several articles, come again and again.
  const known = new Map<string, readonly number[]>();
  const wordsOf = (line: string): readonly number[] => {
    let found = known.get(line);
    if (found === undefined) {
      found = wordsIn(line).map(numberWord);
      known.set(line, found);
    }
    return found;
  };
  for (const [record, { content, meta, isName }] of records.entries()) {
    const title = wordsOf(meta.title);
    const here: number[] = [];
    // The title is found whether or not the text begins with it.
    for (const word of title) {
      if (titled[word] !== record) here.push(word);
      titled[word] = record;
    }
    let length = 0;
    for (const line of content)
      for (const word of wordsOf(line)) {
        if (counts[word] === 0 && titled[word] !== record) here.push(word);
        counts[word] = (counts[word] ?? 0) + 1;
        length += 1;
      }
    const inTitle = TITLE * tell(1, title.length, USUAL.title);
    for (const word of here) {
      const share = (titled[word] === record ? inTitle : 0) + (1 - TITLE) * tell(counts[word] ?? 0, length, USUAL.text);
      const weight = isName ? NAME : Math.max(1, Math.round(MOST * share));
      lists[word]?.push((record - (last[word] ?? 0)) * 16 + weight);
      last[word] = record;
      counts[word] = 0;
    }
  }
  return [...numbers].sort(([a], [b]) => (a < b ? -1 : 1)).map(([word, number]) => [word, lists[number] ?? []]);
}

function cutWords(words: readonly (readonly [string, number[]])[]): WordsFile[] {
  const files: [string, number[]][][] = [];
  let room = 0;
  for (const [word, places] of words) {
    if (room <= 0) {
      files.push([]);
      room = PLACES_A_FILE;
    }
    files.at(-1)?.push([word, places]);
    room -= places.length + 1;
  }
  return files;
}

function filterFiles(records: readonly SearchRecord[]): [string, FilterFile][] {
  const numbers = [...records.keys()];
  return (['kind', 'explainer', 'article'] as const).map((name) => {
    const values = group(numbers, (record) => records[record]?.filters[name] ?? []);
    return [`filter-${name}`, Object.fromEntries([...values].map(([value, list]) => [value, distances(list)]))];
  });
}

/**
 * The search index of records, in files of which a reader's browser fetches the few that its question needs; the script
 * that asks is `client/search`.
 *
 * @returns Files by their path from the site's root. The same records give the same bytes.
 */
export function searchIndex(records: readonly SearchRecord[]): Files {
  const words = cutWords(placeWords(records));
  const shown = Array.from({ length: Math.ceil(records.length / RECORDS_A_FILE) }, (_, at): RecordsFile => {
    const some = records.slice(at * RECORDS_A_FILE, (at + 1) * RECORDS_A_FILE);
    return some.map(({ url, meta: { title, kind, about } }) => ({ url, title, kind, about }));
  });
  const made = [
    ...words.map((file, at) => [`words-${at}`, file] as const),
    ...filterFiles(records),
    ...shown.map((file, at) => [`records-${at}`, file] as const),
  ].map(([name, file]) => [name, JSON.stringify(file)] as const);
  const hash = createHash('sha256');
  for (const [name, text] of made) hash.update(`${name}\0${text}\0`);
  const version = hash.digest('hex').slice(0, 10);
  const entry: IndexEntry = {
    version,
    records: records.length,
    share: RECORDS_A_FILE,
    words: words.map((file) => file[0]?.[0] ?? ''),
  };
  return Object.fromEntries([
    [ENTRY, JSON.stringify(entry)],
    ...made.map(([name, text]) => [`${FOLDER}/${version}/${name}.json`, text] as const),
  ]);
}
