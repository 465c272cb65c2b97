import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeNews, toArticleFile } from '../../../scripts/bench/news.ts';
import type { NotedPage } from '../../site/kept-pages.ts';
import { fingerprint, root } from '../hostile/builds.ts';

/** A copy of the project whose code may be changed, with a site of generated articles. */
const project = mkdtempSync(join(tmpdir(), 'kept-pages-'));
const content = join(project, 'content');
const cache = join(project, 'cache');
const fileOf = (n: number): string => join(content, 'articles', `${makeNews(n).id}.md`);
const add = (n: number): void => writeFileSync(fileOf(n), toArticleFile(makeNews(n)));
const change = (path: string, from: string, to: string): void => {
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
};

beforeAll(() => {
  const listed = spawnSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
  for (const file of listed.stdout.split('\0').filter((name) => name !== '' && !/^content\//.test(name)))
    cpSync(join(root, file), join(project, file));
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'));
  cpSync(join(root, 'scripts', 'bench', 'content'), content, { recursive: true });
  mkdirSync(join(content, 'articles'));
  for (let n = 0; n < 8; n += 1) add(n);
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

async function build(out: string, ...flags: readonly string[]) {
  const { status, stderr } = spawnSync(process.execPath, [join(project, 'scripts', 'build.ts'), ...flags], {
    cwd: project,
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', OUT_DIR: join(project, out), CACHE_DIR: cache },
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  return fingerprint(join(project, out));
}

/** The pages that the last build left out. */
function keptPages(): readonly string[] {
  const notes = readFileSync(join(project, '.cache', 'kept-pages', 'notes.ndjson'), 'utf8').split('\n');
  const pages = notes.filter(Boolean).map((line) => JSON.parse(line) as NotedPage);
  return pages.filter(({ kept }) => kept).map(({ file }) => file);
}

describe('a site with pages of an earlier build', { timeout: 1_800_000 }, () => {
  const steps: readonly (readonly [what: string, least: number, most: number, act: () => void])[] = [
    ['nothing but the first build', 0, 0, () => {}],
    ['an article is added', 1, 8, () => add(9)],
    ['an article is changed', 1, 8, () => change(fileOf(3), '.\n', '. Nobody in Long Bay had asked for it.\n')],
    ['an article is removed', 0, 7, () => rmSync(fileOf(1))],
    [
      'a component is changed',
      0,
      0,
      () => change(join(project, 'src/components/article/paragraph.ts'), '<summary>', '<summary class=told>'),
    ],
    ['a style is changed', 0, 0, () => change(join(project, 'src/styles/article.css'), '{', '{ --told: 1;')],
    ['the site has another name', 0, 0, () => change(join(content, 'site.yaml'), 'Valley Ledger', 'Valley Book')],
    [
      'kept pages are torn or foreign',
      0,
      0,
      () => {
        const folder = join(cache, 'pages');
        const names = readdirSync(folder);
        for (const [i, name] of names.entries())
          writeFileSync(join(folder, name), i % 2 ? 'foreign' : readFileSync(join(folder, name)).subarray(0, -1));
        add(10);
      },
    ],
  ];
  test.each(steps)('is the same bytes as one made anew when %s', async (_, least, most, act) => {
    act();
    const made = await build('dist');
    const kept = keptPages().length;
    expect(kept).toBeGreaterThanOrEqual(least);
    expect(kept).toBeLessThanOrEqual(most);
    expect(await build('anew', '--no-cache')).toEqual(made);
  });
});
