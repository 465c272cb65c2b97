import { spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
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
let folder: string;
let env: { readonly CONTENT_DIR: string; readonly OUT_DIR: string };
let built: { readonly code: number | null; readonly words: string };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'another-site-'));
  env = { CONTENT_DIR: join(folder, 'content'), OUT_DIR: join(folder, 'dist') };
  await cp(join(import.meta.dirname, 'another-site', 'content'), env.CONTENT_DIR, { recursive: true });
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
  const files = entries.filter(
    (entry) => entry.isFile() && !/\.(?:png|zip|woff2|pf_\w+|pagefind|wasm)$/.test(entry.name),
  );
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
