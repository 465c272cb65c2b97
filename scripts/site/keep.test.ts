import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { build } from '../../src/build.ts';
import type { Keep, Store } from '../../src/exports/index.ts';
import { recordEffects } from '../../src/test/recorder.ts';
import { keepIn, storeIn, sweepKept } from './keep.ts';

const root = process.cwd();
const scratch = mkdtempSync(join(tmpdir(), 'keep-'));
const cacheDir = join(scratch, 'cache');
const folder = join(cacheDir, 'readings');
beforeEach(() => rmSync(cacheDir, { recursive: true, force: true }));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Does something to every file that is kept. */
function spoilAll(spoil: (bytes: Buffer) => Uint8Array, of = folder): void {
  for (const name of readdirSync(of)) writeFileSync(join(of, name), spoil(readFileSync(join(of, name))));
}

const torn = (bytes: Buffer) => bytes.subarray(0, -1);
const empty = () => Buffer.alloc(0);
const foreign = () => Buffer.from('something else that is longer than a sum of 32 bytes');

describe('keepIn', () => {
  test('makes a thing once, and anew when it is made of something else', async () => {
    const keep = keepIn({ root, cacheDir }, 'readings');
    let made = 0;
    const make = () => new Uint8Array([++made]);
    expect([...(await keep('a', make))]).toEqual([1]);
    expect([...(await keep('a', make))]).toEqual([1]);
    expect([...(await keep('b', make))]).toEqual([2]);
  });
  test.each([
    ['torn', torn],
    ['empty', empty],
    ['foreign', foreign],
  ])('takes no %s file for whole', async (_, spoil) => {
    const keep = keepIn({ root, cacheDir }, 'readings');
    await keep('c', () => new Uint8Array([7, 7]));
    spoilAll(spoil);
    expect([...(await keep('c', () => new Uint8Array([8])))]).toEqual([8]);
  });
  test('makes anew what other code made, and what stands on other packages', async () => {
    const copy = join(scratch, 'copy');
    for (const path of ['src/model', 'src/format', 'src/ingest', 'src/extract', 'package-lock.json'])
      cpSync(join(root, path), join(copy, path), { recursive: true });
    const ask = () => keepIn({ root: copy, cacheDir }, 'readings')('a', () => new Uint8Array([++made]));
    let made = 0;
    const change = (path: string) => writeFileSync(join(copy, path), `${readFileSync(join(copy, path))}\n`);
    await ask();
    expect([...(await ask())]).toEqual([1]);
    change('src/extract/published.ts');
    expect([...(await ask())]).toEqual([2]);
    change('package-lock.json');
    expect([...(await ask())]).toEqual([3]);
  });
  test('makes everything where nothing can be kept, or nothing is to be', async () => {
    for (const none of [join(root, 'package.json', 'none'), null])
      expect([...(await keepIn({ root, cacheDir: none }, 'readings')('a', () => new Uint8Array([1])))]).toEqual([1]);
  });
});

test('sweepKept removes what nobody asked for in a month', () => {
  mkdirSync(folder, { recursive: true });
  for (const [name, days] of [
    ['new', 2],
    ['old', 40],
  ] as const) {
    writeFileSync(join(folder, name), '');
    const then = new Date(Date.now() - days * 86_400_000);
    utimesSync(join(folder, name), then, then);
  }
  sweepKept(cacheDir);
  expect(readdirSync(folder)).toEqual(['new']);
});

const content = join(root, 'src/test/another-site/content');
const given = readdirSync(content, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name))
  .map((path) => [join('content', path.slice(content.length)), readFileSync(path)] as const);

describe('a build with kept readings', () => {
  /** Every file that a build writes, and how many articles it read. */
  async function run(keep: Keep, change: Readonly<Record<string, string>> = {}) {
    const effects = recordEffects({ ...Object.fromEntries(given), ...change });
    let read = 0;
    const counted: Keep = (of, make) =>
      keep(of, () => {
        read += 1;
        return make();
      });
    const folders = { contentDir: 'content', articlesDir: 'content/articles', explainersDir: 'made' };
    const options = { siteDataFile: 'cache/site-data.json', origin: 'https://example.org', base: '/', effects };
    const { ok } = await build({ ...folders, ...options, keep: counted });
    expect(ok).toBe(true);
    const files = effects.written.map((path) => [path, effects.textOf(path)]);
    return { read, files: Object.fromEntries(files) as Record<string, string> };
  }
  const keep = () => keepIn({ root, cacheDir }, 'readings');
  const nothing = () => keepIn({ root, cacheDir: null }, 'readings');
  const articles = given.filter(([path]) => dirname(path) === 'content/articles' && /-.*\.md$/.test(path));

  test('writes the same bytes with a cache, without one, and with a spoilt one', async () => {
    const { files } = await run(nothing());
    const first = await run(keep());
    expect([first.read, first.files]).toEqual([articles.length, files]);
    const second = await run(keep());
    expect([second.read, second.files]).toEqual([0, files]);
    for (const spoil of [torn, foreign]) {
      spoilAll(spoil);
      const after = await run(keep());
      expect([after.read, after.files]).toEqual([articles.length, files]);
    }
  });
  test('reads anew the article that changed, and all of them when the gazetteer did', async () => {
    await run(keep());
    const [path = '', bytes] = articles[0] ?? [];
    const more = { [path]: `${bytes}\n\nThe harbour board met on Monday.\n` };
    expect((await run(keep(), more)).read).toBe(1);
    const words = 'content/gazetteer/places.yaml';
    const places = String(given.find(([file]) => file === words)?.[1]);
    const changed = { [words]: places.replace('kind: town', 'kind: area') };
    expect(changed[words]).not.toBe(places);
    const [cached, fresh] = [await run(keep(), changed), await run(nothing(), changed)];
    expect([cached.read, cached.files]).toEqual([articles.length, fresh.files]);
  });
});

describe('a build with kept editions', () => {
  const newest = 'content/articles/2026-04-01-coast-agency-opening.md';
  const first = 'content/articles/2026-03-02-river-gazette-wall.md';
  const textOf = (path: string) => String(given.find(([file]) => file === path)?.[1]);

  /** Every file that a build writes, and how many old editions were taken as they were kept. */
  async function run(store: Store | null, left: readonly string[] = [], change: Readonly<Record<string, string>> = {}) {
    const files = { ...Object.fromEntries(given), ...change };
    const effects = recordEffects(Object.fromEntries(Object.entries(files).filter(([path]) => !left.includes(path))));
    let taken = 0;
    const editions = store && {
      ...store,
      take: (of: unknown) => {
        const found = store.take(of);
        if (found !== null) taken += 1;
        return found;
      },
    };
    const folders = { contentDir: 'content', articlesDir: 'content/articles', explainersDir: 'made' };
    const options = { siteDataFile: 'cache/site-data.json', origin: 'https://example.org', base: '/', effects };
    expect((await build({ ...folders, ...options, editions })).ok).toBe(true);
    return { taken, files: Object.fromEntries(effects.written.map((path) => [path, effects.textOf(path)])) };
  }
  const store = () => storeIn({ root, cacheDir }, 'editions');

  test('takes them for those before the article that came last, and writes the same bytes', async () => {
    expect((await run(store(), [newest])).taken).toBe(0);
    const fresh = await run(null);
    expect(await run(store())).toEqual({ taken: 2, files: fresh.files });
    expect(await run(store())).toEqual({ taken: 2, files: fresh.files });
    expect(fresh.files['cache/site-data.json']).toContain('2026-03-21');
  });
  test('makes them anew when one is torn, or when an article, a chart or an editor’s word changed', async () => {
    const { files } = await run(store());
    spoilAll(torn, join(cacheDir, 'editions'));
    expect(await run(store())).toEqual({ taken: 0, files });
    const corrected = textOf(first).replace(
      '---\n',
      "---\nrevised: [{ date: '2026-03-25', note: 'A length was wrong.' }]\n",
    );
    const chart = { 'content/charts/length.yaml': `${textOf('content/charts/length.yaml')}\n# another\n` };
    const override = [
      '- do: reject',
      '  article: 2026-03-20-mill-herald-wall',
      '  words: 14 boats were counted',
      '  reason: It was another harbour.',
    ].join('\n');
    for (const change of [{ [first]: corrected }, chart, { 'content/overrides.yaml': override }]) {
      const fresh = await run(null, [], change);
      expect(await run(store(), [], change)).toEqual({ taken: 0, files: fresh.files });
    }
    const last = { [newest]: `${textOf(newest)}\n\nThe harbour board met on Monday.\n` };
    expect(await run(store(), [], last)).toEqual({ taken: 2, files: (await run(null, [], last)).files });
  });
});
