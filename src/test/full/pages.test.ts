import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { afterAll, describe, expect, test } from 'vitest';
import { stringify as yaml } from 'yaml';
import { readFiles, readSite, rules, type Site } from '../../../scripts/checks/index.ts';
import { textOf } from '../../../scripts/checks/site.ts';
import { printable } from '../../format/index.ts';
import { plainWords } from '../../ingest/draft.ts';
import type { Ledger } from '../../model/ledger.ts';
import { hostile, seed } from '../hostile/alphabet.ts';
import { makePlace, type Place, removePlace, start } from '../hostile/builds.ts';

/** Whole sites that are built of hostile words, and how many articles each has; three strings an article, and some. */
const BUILDS = Number(process.env.BUILDS || 2);
const ARTICLES = 100;
console.info(`pages: ${BUILDS} sites of ${ARTICLES} articles, from SEED=${seed}`);

const places: Place[] = [];
afterAll(() => Promise.all(places.map(removePlace)));

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** One line with something in it, as every key of YAML wants it. */
const wordsFrom = (from: number): readonly string[] =>
  fc
    .sample(hostile, { seed: from, numRuns: ARTICLES * 5 })
    .map((words) => plainWords(plainWords(words.toWellFormed()).replaceAll('\ufffd', '')))
    .filter((words) => /\p{L}/u.test(words));
/** As Markdown that means these words. */
const escaped = (words: string): string => words.replace(/[!-/:-@[-`{-~]/g, '\\$&');

interface Made {
  readonly site: Site;
  readonly titles: ReadonlyMap<string, string>;
}

/** Builds a site in which each word list, title, name and paragraph is of these words. */
async function siteOf(strings: readonly string[]): Promise<Made> {
  const next = (i: number) => strings[i % strings.length] ?? '';
  // An editor's own marks: what stands in braces or brackets is filled in, and a bundler's words are refused.
  const unmarked = (i: number) =>
    plainWords(
      next(i)
        .replace(/[{}[\]]/g, ' ')
        .replace(/__+/g, '_'),
    ) || 'x';
  const titles = new Map<string, string>();
  const articles: Record<string, string> = {};
  for (let i = 0; i < ARTICLES; i += 1) {
    const id = `2026-03-02-gazette-${i}`;
    const [title, publisher, words] = [next(3 * i), next(3 * i + 1), next(3 * i + 2)];
    titles.set(id, title);
    const head = yaml({
      title,
      publisher,
      author: words,
      published: '2026-03-02',
      added: '2026-03-03',
      rights: 'own',
      disclosures: [publisher],
    });
    const fact = `The river stands at ${(i % 7) + 2} metres, Ada Holm said on Monday. The dam was opened in ${2000 + (i % 3)}.`;
    articles[`${id}.md`] = `---\n${head}---\n${fact}\n\nIt ${escaped(words)} said.\n`;
  }
  const place = await makePlace(articles);
  places.push(place);
  let at = 0;
  /** Puts hostile words in place of some of a file. */
  const spoil = async (file: string, ...forms: readonly RegExp[]) => {
    const path = join(place.content, file);
    let text = await readFile(path, 'utf8');
    for (const form of forms)
      text = text.replace(form, (_, before: string) => `${before}${JSON.stringify(`N ${unmarked(at++)} ${at}`)}`);
    await writeFile(path, text);
  };
  await spoil(
    'site.yaml',
    /^(name: ).*/m,
    /^(tagline: ).*/m,
    /^(description: ).*/m,
    /(name: )The board/,
    /(name: )Water/,
  );
  await spoil(
    'charts/events.yaml',
    /^(title: \[).*(?=\])/m,
    /^(subtitle: \[).*(?=\])/m,
    /^(name: ).*/m,
    /^(opening: ).*/m,
    /(name: )All years/,
  );
  await spoil('gazetteer/places.yaml', /(name: )Long Bay/, /(name: )High Mill/);
  await spoil('gazetteer/measures.yaml', /^( {2}name: ).*/gm);
  await spoil('gazetteer/outlets.yaml', /(name: )[^,}\n]+/g);
  const outline = join(place.content, 'outlines', 'page.md');
  const page = await readFile(outline, 'utf8');
  await writeFile(
    outline,
    page
      .replace(/^(title|question|standfirst): .*/gm, (_, key: string) => `${key}: ${JSON.stringify(unmarked(at++))}`)
      .replace('## What is said', () => `## ${escaped(unmarked(at++))}\n\nWords ${escaped(unmarked(at++))}`),
  );
  const { code, stderr } = await start('build', place).ended;
  expect(stderr.split('\n').filter((line) => line.includes(': error: '))).toEqual([]);
  expect(code, stderr.slice(-1_000)).toBe(0);
  return { site: readSite({ name: 'dist', base: '/', files: readFiles(place.out) }), titles };
}

const calm = () => Array.from({ length: 300 }, (_, i) => `the calm words of number ${i}`);
/** Each kind of element with each of its attributes, over all pages. */
const formsOf = ({ pages }: Site): ReadonlySet<string> =>
  new Set(
    [...pages.values()].flatMap(({ elements }) =>
      elements.flatMap(({ tagName, properties }) => [
        tagName,
        ...Object.keys(properties).map((name) => `${tagName}[${name}]`),
      ]),
    ),
  );
const scriptsOf = ({ pages }: Site): string[] =>
  [...pages.values()].flatMap(({ elements }) =>
    elements
      .filter(({ tagName }) => /^(?:script|style|iframe|object|embed|base|form|meta|link)$/.test(tagName))
      .map(({ tagName, properties: { src, rel, type, httpEquiv, action } }) =>
        [tagName, String(src ?? '').replace(/\?.*/, ''), rel, type, httpEquiv, action].join(' '),
      ),
  );

describe('a whole site of hostile words', { timeout: 3_600_000 }, () => {
  test.each(Array.from({ length: BUILDS }, (_, i) => i))(
    'shows them as text, and nothing more is in it: %i',
    async (i) => {
      const plain = await siteOf(calm());
      const { site, titles } = await siteOf(wordsFrom(seed + i));
      const known = formsOf(plain.site);
      expect([...formsOf(site)].filter((form) => !known.has(form))).toEqual([]);
      const scripts = new Set(scriptsOf(plain.site));
      expect(scriptsOf(site).filter((one) => !scripts.has(one))).toEqual([]);

      const text = (path: string) => Buffer.from(site.files.get(path) ?? '').toString('utf8');
      const ledger = JSON.parse(text('data/ledger.json')) as Ledger;
      expect(ledger.articles.map(({ title }) => title).sort()).toEqual([...titles.values()].sort());
      for (const [id, title] of titles) {
        const page = [...site.pages.values()].find(({ address }) => address === `/articles/${id}/`);
        const shown = (name: string) => {
          const element = page?.elements.find(({ tagName }) => tagName === name);
          return flat(printable(element ? textOf(element) : '(none)'));
        };
        expect(shown('h1')).toBe(flat(printable(title)));
        const statements = ledger.statements.filter(({ article }) => article === id);
        expect(statements.length).toBeGreaterThan(1);
        // As the file has them: with the marks that Markdown wants before some signs.
        for (const one of statements) expect(shown('main')).toContain(flat(printable(one.text ?? '(none)')));
      }

      for (const [path, content] of site.files) {
        const words = Buffer.from(content).toString('utf8');
        if (/\.(?:geo)?json$/.test(path)) JSON.parse(words);
        if (path.endsWith('.csv'))
          for (const row of parseCsv(words, { relax_column_count: false, bom: true }) as string[][])
            for (const cell of row) expect(cell).not.toMatch(/^\s*[=+@]|^[\t\r\n]|^-(?!\d)/);
        if (path.endsWith('.ics')) new ICAL.Component(ICAL.parse(words));
        if (path.endsWith('.svg'))
          expect(new Resvg(words, { font: { loadSystemFonts: false } }).width).toBeGreaterThan(0);
      }
      expect(parseAtomFeed(text('feed.xml')).entries?.length).toBe(
        parseAtomFeed(Buffer.from(plain.site.files.get('feed.xml') ?? '').toString('utf8')).entries?.length,
      );
      expect(parseJsonFeed(text('feed.json')).items?.length).toBeGreaterThan(0);

      const wanted = new Set([
        'check/links',
        'check/ids',
        'check/hosts',
        'check/policy',
        'check/defences',
        'check/head',
      ]);
      const findings = rules.filter(({ name }) => wanted.has(name)).flatMap((rule) => rule.find(site));
      expect(findings.map(({ file, text: told }) => `${file}: ${told}`)).toEqual([]);
    },
  );
});
