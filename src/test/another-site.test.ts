import { spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readSettings } from '../../scripts/site/settings.ts';

/*
 * `another-site/content` is a whole small site on another subject. It is built as a person would, so that what the site
 * is about is shown to stand in its content folder alone.
 */
const root = dirname(dirname(import.meta.dirname));
const retractedArticle = `---
title: The wall is longer than they say
publisher: Mill Herald
published: 2026-04-10
added: 2026-04-11
rights: own
retracted:
  date: 2026-04-20
  reason: The reporter measured another wall.
---

The wall is 20 km long. The dam is leaking, Cora Dale said.
`;
const correction = 'revised:\n  - date: 2026-04-15\n    note: An earlier version said 15 km.\n';
let folder: string;
let env: { readonly CONTENT_DIR: string; readonly OUT_DIR: string };
let built: { readonly code: number | null; readonly words: string };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'another-site-'));
  env = { CONTENT_DIR: join(folder, 'content'), OUT_DIR: join(folder, 'dist') };
  await cp(join(import.meta.dirname, 'another-site', 'content'), env.CONTENT_DIR, { recursive: true });
  const articles = join(env.CONTENT_DIR, 'articles');
  await writeFile(join(articles, '2026-04-10-mill-herald-longer.md'), retractedArticle);
  const corrected = join(articles, '2026-03-20-mill-herald-wall.md');
  const text = await readFile(corrected, 'utf8');
  await writeFile(corrected, text.replace('rights: own\n', `rights: own\n${correction}`));
  built = await new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'scripts', 'build.ts')], {
      cwd: root,
      env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...env },
    });
    const words: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => words.push(bytes));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, words: Buffer.concat(words).toString() }));
  });
}, 240_000);
afterAll(async () => {
  const { siteDataFile } = readSettings(env, root);
  for (const path of [folder, dirname(siteDataFile)]) await rm(path, { recursive: true, force: true });
});

async function textFiles(): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(env.OUT_DIR, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !/\.(?:png|zip|woff2)$/.test(entry.name));
  const paths = files.map((file) => join(file.parentPath, file.name));
  return new Map(await Promise.all(paths.map(async (path) => [path, await readFile(path, 'utf8')] as const)));
}

describe('a content folder on another subject', () => {
  test('makes a whole site', async () => {
    expect(built, built.words).toMatchObject({ code: 0 });
    expect(built.words).not.toMatch(/: (?:error|warning): /);
    const home = await readFile(join(env.OUT_DIR, 'index.html'), 'utf8');
    expect(home).toContain('The Harbour Wall');
    const page = await readFile(join(env.OUT_DIR, 'explainers', 'wall', 'index.html'), 'utf8');
    expect(page).toContain('What is being built at Long Bay');
    expect(page.match(/<figure/g)?.length).toBeGreaterThanOrEqual(5);
  });

  const wordsOf = async (...path: string[]): Promise<string> => {
    const html = await readFile(join(env.OUT_DIR, ...path, 'index.html'), 'utf8');
    // What is struck is kept apart from what stands; all else is words alone.
    const marked = html
      .replace(/<(?:svg|head|script)\b.*?<\/(?:svg|head|script)>/gs, ' ')
      .replace(/<(\/?)s>/g, '[$1s]');
    return marked.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
  };

  test('strikes what a retracted article alone says, wherever it stands, and tells why', async () => {
    const reason = 'The reporter measured another wall.';
    expect(await wordsOf('articles')).toContain('Retracted on 20 April 2026');
    const article = await wordsOf('articles', '2026-04-10-mill-herald-longer');
    expect(article).toContain(`Retracted on 20 April 2026. ${reason}`);
    expect(article).toMatch(/\[s\]The wall is 20 km long\[\/s\] ?Figure, .{1,30} retracted /);
    expect(await wordsOf('claims')).toMatch(/\[s\]The wall is 20 km long\[\/s\] .{1,40} retracted /);
    const explainer = await wordsOf('explainers', 'wall');
    expect(explainer).toMatch(/\[s\]The wall is 20 km long\[\/s\] ?retracted/);
    expect(explainer).not.toMatch(/(?<!\[s\])The wall is 20 km long/);
    expect(explainer).toMatch(/Retracted: Mill Herald: The wall is longer than they say: The reporter measured/);
    expect(await wordsOf('changes')).toContain(`The wall is longer than they say retracted : ${reason}`);
    expect(await readFile(join(env.OUT_DIR, 'charts', 'length.csv'), 'utf8')).not.toContain('20 km');
  });

  test('strikes nothing that another article says, too', async () => {
    expect(await wordsOf('claims')).not.toMatch(/\[s\]The dam leaks/);
  });

  test('tells a correction where the article and the changes stand', async () => {
    const note = 'An earlier version said 15 km.';
    expect(await wordsOf('articles', '2026-03-20-mill-herald-wall')).toContain(`15 April 2026: ${note}`);
    const changes = await readFile(join(env.OUT_DIR, 'changes', 'index.html'), 'utf8');
    expect(changes).toContain(`The mills look at the wall</a>: ${note}`);
    expect(await wordsOf('explainers', 'wall')).toContain(note);
  });

  test('holds no word of the subject of this one', async () => {
    const read = async <T>(path: string): Promise<T> => parse(await readFile(join(root, 'content', path), 'utf8')) as T;
    const site = await read<{ name: string; explainers: string[]; sides: { name: string }[] }>('site.yaml');
    const measures = await read<{ id: string }[]>('gazetteer/measures.yaml');
    const actors = await read<{ name: string; side?: string }[]>('gazetteer/actors.yaml');
    const sided = actors.flatMap(({ name, side }) => (side !== undefined && name.includes(' ') ? [name] : []));
    const words = [
      site.name,
      ...site.explainers,
      ...site.sides.map(({ name }) => name),
      ...measures.flatMap(({ id }) => (id.includes('-') ? [id] : [])),
      ...sided,
    ];
    const own = new Set(['wall-length']);
    const form = new RegExp(
      `\\b(?:${words
        .filter((word) => !own.has(word))
        .map(RegExp.escape)
        .join('|')})\\b`,
    );
    const found = [...(await textFiles())].flatMap(([path, text]) => {
      const word = form.exec(text)?.[0];
      return word === undefined ? [] : [`${path.slice(env.OUT_DIR.length)}: ${word}`];
    });
    expect(found).toEqual([]);
  });
});
