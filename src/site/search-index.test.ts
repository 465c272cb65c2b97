import { describe, expect, test } from 'vitest';
import { ENTRY, openIndex } from '../client/search/find.ts';
import { searchIndex } from './search-index.ts';
import type { SearchRecord } from './search-records.ts';

const record = (title: string, more: Partial<SearchRecord> & { readonly kind?: string } = {}): SearchRecord => ({
  url: `/${title}`,
  content: [title],
  meta: { title, kind: more.kind ?? 'Claim', about: 'a line' },
  filters: { kind: [more.kind ?? 'Claim'], explainer: [], article: ['Gazette'] },
  isName: false,
  ...more,
});

/** The index with what was asked of it. */
async function open(records: readonly SearchRecord[]) {
  const files = searchIndex(records);
  const asked: string[] = [];
  const finder = await openIndex(async (path) => {
    asked.push(path);
    const text = files[path];
    if (typeof text !== 'string') throw new Error(`no file: ${path}`);
    return JSON.parse(text);
  });
  const titles = async (words: string, filters: Readonly<Record<string, string>> = {}): Promise<string[]> =>
    (await finder.show(await finder.find(words, filters))).map(({ title }) => title);
  return { files, asked, finder, titles };
}

const river = [
  record('Low Weir', { isName: true, content: ['Low Weir', 'Loweir'], kind: 'Place' }),
  record('The mill stands'),
  record('The low weir leaks, according to the board'),
  record('The weir'),
  record('A report', { content: ['A report', 'The weir leaks', 'The mill stands'] }),
];

describe('the search index', () => {
  test('finds what holds all words, and nothing else', async () => {
    const { titles } = await open(river);
    expect(await titles('weir leaks')).toEqual(['The low weir leaks, according to the board', 'A report']);
    expect(await titles('weir harbour')).toEqual([]);
    expect(await titles('…')).toEqual([]);
  });
  test('gives the page of a name first, in each of its spellings', async () => {
    const { titles } = await open(river);
    for (const asked of ['low weir', 'weir', 'LOWEIR', 'lowei'])
      expect((await titles(asked))[0], asked).toBe('Low Weir');
  });
  test('gives what the title tells before what stands in a text, and the shorter title first', async () => {
    const { titles } = await open(river.slice(1));
    expect(await titles('weir')).toEqual(['The weir', 'The low weir leaks, according to the board', 'A report']);
  });
  test('finds the beginning of a word, and other forms of it', async () => {
    const { titles } = await open([record('Two cities'), record('Negotiations'), record('Damage')]);
    expect(await titles('city')).toEqual(['Two cities']);
    expect(await titles('negotiating')).toEqual(['Negotiations']);
    expect(await titles('dam')).toEqual(['Damage']);
  });
  test('leaves out what a filter does not let through, and without words gives all that it does', async () => {
    const { titles } = await open(river);
    expect(await titles('weir', { kind: 'Place' })).toEqual(['Low Weir']);
    expect(await titles('', { kind: 'Place' })).toEqual(['Low Weir']);
    expect(await titles('', { article: 'Gazette' })).toHaveLength(river.length);
    expect(await titles('', { article: 'Gazette', kind: 'Event' })).toEqual([]);
  });
  test('is fetched in pieces, each once: of many records only those shown, of many words only those asked for', async () => {
    const many = Array.from({ length: 3000 }, (_, n) => record(`Gate ${n} of lock ${n % 7}`));
    const { files, asked, titles, finder } = await open([...many, record('Zander')]);
    expect(Object.keys(files).length).toBeGreaterThan(120);
    expect(await titles('zander')).toEqual(['Zander']);
    await titles('zander');
    // The entry, two files between which the word could stand, and one of records.
    expect(asked).toHaveLength(4);
    expect(asked[0]).toBe(ENTRY);
    expect(await finder.find('2999', {})).toHaveLength(1);
    expect(await finder.find('gate', {})).toHaveLength(3000);
  });
  test('asks again for a file that did not come', async () => {
    const files = searchIndex(river);
    let fails = true;
    const finder = await openIndex(async (path) => {
      if (fails && path !== ENTRY) throw new Error('offline');
      return JSON.parse(files[path] as string);
    });
    await expect(finder.find('weir', {})).rejects.toThrow('offline');
    fails = false;
    expect(await finder.find('weir', {})).not.toEqual([]);
  });
  test('has the same bytes for the same records, and other addresses for others', () => {
    expect(searchIndex(river)).toEqual(searchIndex(river));
    const others = Object.keys(searchIndex(river.slice(1)));
    expect(Object.keys(searchIndex(river)).filter((path) => others.includes(path))).toEqual([ENTRY]);
  });
  test('is there without a record', async () => {
    expect(await (await open([])).titles('weir')).toEqual([]);
  });
  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('holds the word and value %s', async (word) => {
    const { titles } = await open([record(`About ${word}`, { kind: word }), record('Weir')]);
    expect(await titles(word)).toEqual([`About ${word}`]);
    expect(await titles('', { kind: word })).toEqual([`About ${word}`]);
  });
});
