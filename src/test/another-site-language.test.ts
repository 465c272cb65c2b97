import { appendFile, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFiles, readSite, rules } from '../../scripts/checks/index.ts';
import { en } from '../words/en/index.ts';
import { uk } from '../words/uk/index.ts';
import { makeScratchSite, type ScratchSite } from './scratch-site.ts';

/*
 * The small site of `another-site`, whose content is English, with its language set to another: what is then English on
 * a page is the content's, or a word that the interface should have said in its own language.
 */
let site: ScratchSite;
let built: Awaited<ReturnType<ScratchSite['build']>>;
let pages: ReadonlyMap<string, string>;
let content: string;

async function filesIn(folder: string, ending: RegExp): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true });
  const read = entries
    .filter((path) => ending.test(path))
    .map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const);
  return new Map(await Promise.all(read));
}

beforeAll(async () => {
  site = await makeScratchSite(join(import.meta.dirname, 'another-site', 'content'));
  await appendFile(join(site.contentDir, 'site.yaml'), '\nlanguage: uk\n');
  built = await site.build();
  pages = await filesIn(site.outDir, /\.html$/);
  content = [...(await filesIn(site.contentDir, /\.(?:yaml|md)$/)).values()].join('\n');
}, 240_000);
afterAll(() => site.remove());

/** What a reader sees, hears or is shown in a search: texts of elements and of the attributes that are read out. */
function wordsOn(html: string): readonly string[] {
  // Code is names of columns and files, the same in every language; words in another language say so themselves.
  const shown = html.replace(/<!--.*?-->|<(script|style|code|pre|textarea)\b.*?<\/\1>/gs, '');
  const attributes = /\s(?:aria-label|aria-description|title|alt|placeholder|label)="([^"]*)"/g;
  const described = /<meta (?:name|property)="[^"]*(?:description|title)" content="([^"]*)"/g;
  return [/>([^<]+)(?=<)/g, attributes, described]
    .flatMap((form) => [...shown.matchAll(form)].map((match) => (match[1] ?? '').trim()))
    .filter((text) => text !== '');
}

const texts = (words: object): string[] =>
  Object.values(words).flatMap((each) =>
    typeof each === 'string' ? [each] : typeof each === 'object' && each !== null ? texts(each) : [],
  );

describe('a site whose language is set to uk', () => {
  test('is built, and every page says so', () => {
    expect(built.code, built.stdout + built.stderr).toBe(0);
    expect(pages.size).toBeGreaterThan(40);
    const others = [...pages].filter(([, html]) => !/<html[^>]*\slang="?uk\b/.test(html));
    expect(others.map(([path]) => path)).toEqual([]);
  });

  test('keeps every rule over a built site, its weights among them', async () => {
    const parts = { files: readFiles(site.outDir), siteData: await site.readSiteData() };
    const found = rules.flatMap((rule) => rule.find(readSite(parts)).map(({ file, text }) => `${file}: ${text}`));
    expect(found).toEqual([]);
  });

  test('has no word or phrase of the English interface', () => {
    const own = new Set(texts(uk));
    const english = new Set(
      texts(en).filter((text) => /[a-z]{3}/.test(text) && !own.has(text) && !content.includes(text)),
    );
    expect(english.size).toBeGreaterThan(400);
    const left = [...pages].flatMap(([path, html]) =>
      wordsOn(html).flatMap((text) => (english.has(text) ? [`${path}: ${text}`] : [])),
    );
    expect(left).toEqual([]);
  });

  test('has no Latin word that neither its content nor its language brought', () => {
    // Names of formats, keys and values that a file holds in every language stand in the words of uk as they are.
    const brought = new Set(
      [content, ...texts(uk)]
        .join('\n')
        .toLowerCase()
        .match(/[a-z]+/g),
    );
    for (const word of ['http', 'https', 'localhost', 'bibtex', 'csl']) brought.add(word);
    const left = [...pages].flatMap(([path, html]) =>
      wordsOn(html).flatMap((text) =>
        (
          text.replace(/[\w.]+\.(?:csv|geojson|ics|json)\b/g, '').match(/(?<![&\p{L}/.-])[a-z]{3,}(?![\p{L};])/giu) ??
          []
        )
          .filter((word) => !brought.has(word.toLowerCase()))
          .map((word) => `${path}: ${word} (${text.slice(0, 80)})`),
      ),
    );
    expect(left).toEqual([]);
  });
});
