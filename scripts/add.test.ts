import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSettings } from './site/settings.ts';

const root = dirname(import.meta.dirname);
let folder: string;
let articles: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'add-'));
  articles = join(folder, 'content', 'articles');
  await cp(join(root, 'src', 'test', 'case-content'), join(folder, 'content'), { recursive: true });
  await cp(join(root, 'src', 'test', 'cases', 'new-article', 'articles'), articles, { recursive: true });
});
afterEach(async () => {
  const { siteDataFile } = readSettings({ CONTENT_DIR: join(folder, 'content') }, root);
  for (const path of [folder, dirname(siteDataFile)]) await rm(path, { recursive: true, force: true });
});

/** Runs `npm run add` as a person would, from the folder with their files. */
function add(args: readonly string[], input = '', env: Record<string, string> = {}) {
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'scripts', 'add.ts'), ...args], {
      cwd: root,
      env: { PATH: process.env.PATH ?? '', CONTENT_DIR: join(folder, 'content'), INIT_CWD: folder, ...env },
    });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (bytes) => out.push(bytes));
    child.stderr.on('data', (bytes) => err.push(bytes));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
    child.stdin.end(input);
  });
}

const page = `<!doctype html><title>The wall grows | Quay Post</title><meta property="og:site_name" content="Quay Post">
<meta property="article:published_time" content="2026-04-02T08:00:00Z"><nav><a href="/">Home</a></nav><article>
<h1>The wall grows</h1><button>Share</button><p>The wall is 14 km long, and in the spring it is to be mended from one
end to the other, the people of the quay were told.</p><p>The dam leaks, said Ada Holm &lt;on the quay&gt;, and the
boats that lie below it were moved to the other shore of the lake for the time being.</p></article>`;

describe('npm run add', { timeout: 180_000 }, () => {
  test('writes one readable file, tells what was understood and what changes', async () => {
    await writeFile(join(folder, 'page.html'), page);
    const { code, stdout } = await add(['page.html']);
    expect(code).toBe(0);
    const name = '2026-04-02-quay-post-the-wall-grows.md';
    expect(stdout).toContain('published  2026-04-02, as the page says');
    expect(stdout).toContain(name);
    expect(stdout).toMatch(/figures\n\s+- The wall is 14\s*km long\n/);
    expect(stdout).toMatch(/explainers\n\s+- page: \+\d+ /);
    const text = await readFile(join(articles, name), 'utf8');
    expect(text).toMatch(
      /^---\ntitle: The wall grows\npublisher: Quay Post\npublished: 2026-04-02\npublishedBasis: given\nadded: \d{4}-\d\d-\d\d\nrights: quote\n---\n\nThe wall is 14 km long/,
    );
    expect(text).toContain('Ada Holm \\<on the quay>');
    expect(text).not.toContain('Share');
  });

  test('does not add the same text again, nor overwrite another of the same name', async () => {
    await writeFile(join(folder, 'page.html'), page);
    await add(['page.html']);
    const again = await add(['page.html', '--publisher', 'Another Post']);
    expect(again.code).toBe(1);
    expect(again.stdout).toContain('the same text is here already: 2026-04-02-quay-post-the-wall-grows');
    const other = page.replace(
      /<p>The wall is[\s\S]*<\/p>/,
      '<p>The flood came back to Long Bay on 1 April 2026, late.</p>',
    );
    const second = await add(['-'], other);
    expect({ code: second.code, err: second.stderr }).toMatchObject({ code: 0 });
    expect((await readdir(articles)).filter((name) => name.includes('quay-post'))).toEqual([
      '2026-04-02-quay-post-the-wall-grows-2.md',
      '2026-04-02-quay-post-the-wall-grows.md',
    ]);
  });

  test('writes nothing on a dry run, and tells it as JSON', async () => {
    await mkdir(join(folder, 'new'));
    await writeFile(
      join(folder, 'new', 'a.txt'),
      'The flood at High Mill\n\nThe flood reached High Mill on 9 February 2026.\n',
    );
    await writeFile(join(folder, 'new', 'b.html'), page);
    const before = await readdir(articles);
    const { code, stdout } = await add(['--dry-run', '--json', 'new']);
    expect(code).toBe(0);
    const told = JSON.parse(stdout);
    expect(told.articles.map(({ id }: { id: string }) => id)).toEqual([
      'undated-the-flood-at-high-mill',
      '2026-04-02-quay-post-the-wall-grows',
    ]);
    expect(told.change.figures).toHaveLength(1);
    expect(await readdir(articles)).toEqual(before);
  });

  test('never asks without a terminal; adds the good ones and names the others', async () => {
    await writeFile(join(folder, 'page.html'), page);
    await writeFile(join(folder, 'empty.txt'), '');
    const { code, stderr } = await add(['page.html', 'empty.txt', 'none.txt']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/none\.txt: there is no such file or folder\n/);
    expect(stderr).toMatch(/empty\.txt: error: the file is empty\n/);
    expect(stderr).toContain('2 articles were not added.');
    expect(await readdir(articles)).toContain('2026-04-02-quay-post-the-wall-grows.md');
  });

  test.each([
    [[], 'No article was named.'],
    [['--published', '2026-02-30', 'page.html'], '"2026-02-30" is not a calendar date'],
    [['--title', 'The wall', 'a.txt', 'b.txt'], '--title and --url are of one article'],
  ])('refuses %j with exit code 2', async (args, words) => {
    const { code, stderr } = await add(args);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(words) });
  });

  test('does not write when npm kept --dry-run for itself', async () => {
    const { code, stderr } = await add(['page.html'], '', { npm_config_dry_run: 'true' });
    expect(code).toBe(2);
    expect(stderr).toContain('npm run add -- --dry-run FILE');
  });

  test('of two runs at once one adds, the other sees that it is there', async () => {
    await writeFile(join(folder, 'page.html'), page);
    const runs = await Promise.all([add(['page.html']), add(['page.html'])]);
    expect(runs.map(({ code }) => code).sort()).toEqual([0, 1]);
    expect((await readdir(articles)).filter((name) => name.includes('quay-post'))).toHaveLength(1);
  });
});
