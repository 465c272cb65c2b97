import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { readSettings } from './settings.ts';
import { noteBuild, sealInputs, takeUnchanged } from './unchanged.ts';

const root = mkdtempSync(join(tmpdir(), 'unchanged-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const settings = readSettings({}, root);
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const messages = [
  { file: 'a.md', line: 1, column: 1, level: 'warning', text: 'odd', hint: 'Look.', rule: 'test/odd' },
] as const;
/** What the next build would be told of the last one. */
const ask = (of = settings) => takeUnchanged(of, sealInputs(of));

const told = { messages, published: { pages: 3 } };

beforeEach(async () => {
  rmSync(root, { recursive: true, force: true });
  for (const path of ['src/build.ts', 'scripts/build.ts', 'public/icon.svg', 'content/site.yaml']) write(path, path);
  for (const path of ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json']) write(path, path);
  for (const path of ['content/articles/a.md', 'content/explainers/dam.mdx', 'dist/index.html']) write(path, path);
  for (const path of ['.cache/site-data.json', '.cache/data/ledger.json']) write(path, path);
  await noteBuild(settings, sealInputs(settings), told);
});

describe('a build of which nothing has changed', () => {
  test('is found again, with what it told', () => {
    expect(ask()).toEqual(told);
  });
  test.each([
    'content/articles/a.md',
    'content/articles/b.md',
    'src/build.ts',
    'public/icon.svg',
    'package-lock.json',
    'dist/index.html',
    'dist/foreign.html',
    'content/explainers/dam.mdx',
    '.cache/site-data.json',
    '.cache/data/ledger.json',
  ])('is none when %s is another', (path) => {
    write(path, 'changed');
    expect(ask()).toBe(null);
  });
  test('is none when a part of the site is gone, or it is to stand elsewhere', () => {
    expect(ask(readSettings({ SITE_URL: 'https://example.org' }, root))).toBe(null);
    rmSync(join(root, 'dist'), { recursive: true });
    expect(ask()).toBe(null);
  });
  test('is none when a file of the site is another of the same length, its time set back', async () => {
    const page = join(root, 'dist/index.html');
    // A whole second, which can be set back to the nanosecond.
    const then = 1_700_000_000;
    utimesSync(page, then, then);
    await noteBuild(settings, sealInputs(settings), told);
    expect(ask()).not.toBe(null);
    writeFileSync(page, readFileSync(page, 'utf8').toUpperCase());
    utimesSync(page, then, then);
    expect(ask()).toBe(null);
  });
  test('is none when the site is a copy, though it be a true one', () => {
    cpSync(join(root, 'dist'), join(root, 'copy'), { recursive: true, preserveTimestamps: true });
    rmSync(join(root, 'dist'), { recursive: true });
    renameSync(join(root, 'copy'), join(root, 'dist'));
    expect(ask()).toBe(null);
  });
  test('is found again when files of the content were only written anew', () => {
    write('content/articles/a.md', 'content/articles/a.md');
    expect(ask()).toEqual(told);
  });
  test('is none when an article is a link, whose target could change unseen', async () => {
    symlinkSync(join(root, 'package.json'), join(root, 'content/articles/link.md'));
    await noteBuild(settings, sealInputs(settings), told);
    expect(ask()).toBe(null);
  });
  test.each(['', '{"inputs":', '[]'])('is none when its note is torn or foreign: %j', (note) => {
    const folder = join(settings.cacheDir ?? '', 'seals');
    for (const name of readdirSync(folder)) writeFileSync(join(folder, name), note);
    expect(ask()).toBe(null);
  });
  test('is none without a cache', () => {
    expect(ask({ ...settings, cacheDir: null })).toBe(null);
  });
  test('is not noted when the content changed while it was made', async () => {
    const inputs = sealInputs(settings);
    write('content/articles/a.md', 'later');
    await noteBuild(settings, inputs, told);
    expect(ask()).toBe(null);
  });
});
