import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { shownPath } from '../../scripts/site/settings.ts';
import { makeScratchSite, type ScratchSite } from './scratch-site.ts';

let site: ScratchSite;
let article: string;
let outline: string;
let undo: () => Promise<void> = async () => {};

beforeAll(async () => {
  site = await makeScratchSite(join(import.meta.dirname, 'another-site', 'content'));
  const first = async (folder: string): Promise<string> =>
    join(
      site.contentDir,
      folder,
      (await readdir(join(site.contentDir, folder))).sort().find((name) => /^[a-z0-9-]+\.md$/.test(name)) ?? '',
    );
  [article, outline] = [await first('articles'), await first('outlines')];
  await mkdir(site.outDir);
  await writeFile(join(site.outDir, 'index.html'), 'the last good site');
});
afterEach(() => undo());
afterAll(() => site.remove());

/** Spoils one file, until the test is over. */
async function spoil(path: string, change: (text: string) => string): Promise<void> {
  const before = await readFile(path, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  await writeFile(path, after);
  undo = () => writeFile(path, before);
}

/** Builds, sees that it was refused and that the last good site is as it was; returns the lines of what was said. */
async function refuse(): Promise<readonly string[]> {
  const { code, stderr } = await site.build();
  expect({ code, stderr: /\bat .*\.ts:\d+/.test(stderr) ? stderr : '' }).toEqual({ code: 1, stderr: '' });
  expect(await readdir(site.outDir)).toEqual(['index.html']);
  expect(await readFile(join(site.outDir, 'index.html'), 'utf8')).toBe('the last good site');
  return stderr.split('\n');
}

const lineOf = (text: string, words: string): number => text.slice(0, text.indexOf(words)).split('\n').length;

describe('a build refuses', { timeout: 180_000 }, () => {
  test('front matter that is no YAML, with its place and how to mend it', async () => {
    await spoil(article, (text) => text.replace(/^title: .*$/m, 'title: "never closed'));
    const lines = await refuse();
    const at = lines.findIndex((line) => line.startsWith(`${shownPath(article)}:`) && line.includes(': error: '));
    expect(lines[at]).toMatch(/:\d+:\d+: error: ./);
    expect(lines[at + 1]).toMatch(/^ {2}\S.*\[ingest\/[a-z-]+\]$/);
  });

  test('a key of the front matter that there is not, with the nearest there is', async () => {
    await spoil(article, (text) => text.replace(/^title:/m, 'tilte:'));
    const lines = await refuse();
    const at = lines.findIndex((line) => line.startsWith(`${shownPath(article)}:2:`) && line.includes('tilte'));
    expect(lines[at]).toMatch(/:2:\d+: error: ./);
    expect(lines[at + 1]).toMatch(/\btitle\b.*\[ingest\/[a-z-]+\]$/);
  });

  test('a directive that there is not, with its place and the nearest there is', async () => {
    let line = 0;
    await spoil(outline, (text) => {
      const spoilt = text.replace(/^::sources/m, '::sorces');
      line = lineOf(spoilt, '::sorces');
      return spoilt;
    });
    const lines = await refuse();
    const at = lines.findIndex((words) => words.startsWith(`${shownPath(outline)}:${line}:`));
    expect(lines[at]).toMatch(/:\d+:1: error: .*sorces/);
    expect(lines[at + 1]).toMatch(/sources.*\[compose\/[a-z-]+\]$/);
  });

  test('a chart that does not exist, with its place and the nearest there is', async () => {
    let line = 0;
    let name = '';
    await spoil(outline, (text) => {
      name = /^::chart\{name="([^"]+)"\}/m.exec(text)?.[1] ?? '';
      const spoilt = text.replace(`::chart{name="${name}"}`, `::chart{name="${name}s"}`);
      line = lineOf(spoilt, `::chart{name="${name}s"}`);
      return spoilt;
    });
    const lines = await refuse();
    const at = lines.findIndex((words) => words.startsWith(`${shownPath(outline)}:${line}:`));
    expect(lines[at]).toMatch(/:\d+:\d+: error: ./);
    expect(lines[at]).toContain(`${name}s`);
    expect(lines[at + 1]).toMatch(new RegExp(`${name}\\b.*\\[compose/[a-z-]+\\]$`));
  });

  test('everything at once: each of two faults is told', async () => {
    const before = await readFile(outline, 'utf8');
    await writeFile(outline, before.replace(/^::sources/m, '::sorces'));
    await spoil(article, (text) => text.replace(/^title:/m, 'tilte:'));
    const lines = await refuse();
    await writeFile(outline, before);
    expect(lines.join('\n')).toContain('tilte');
    expect(lines.join('\n')).toContain('sorces');
    expect(lines).toContainEqual(expect.stringMatching(/^[2-9]\d* errors/));
  });
});
