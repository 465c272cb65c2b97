import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeScratchSite, type ScratchSite } from '../scratch-site.ts';
import { useBrowser } from './browser.ts';

const root = dirname(dirname(dirname(import.meta.dirname)));
const article = 'articles/2026-03-20-mill-herald-wall.md';

let site: ScratchSite;
let child: ChildProcess;
let address = '';
let told = '';
const visit = useBrowser(() => address);

beforeAll(async () => {
  site = await makeScratchSite(join(root, 'src', 'test', 'another-site', 'content'));
  const port = String(20_000 + Math.floor(Math.random() * 20_000));
  child = spawn(process.execPath, [join(root, 'scripts', 'dev.ts')], {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', CONTENT_DIR: site.contentDir, PORT: port },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (bytes) => {
      told += bytes;
    });
  while (address === '' && child.exitCode === null) {
    address = /http:\/\/localhost:\d+\//.exec(told)?.[0] ?? '';
    await sleep(100);
  }
  expect(address, told).not.toBe('');
  // Vite bundles what it meets at the first page of a kind, and loads that page anew.
  await visit('explainers/wall/', {}, (page) => page.waitForLoadState('networkidle'));
}, 120_000);
afterAll(async () => {
  const ended = new Promise((resolve) => child?.once('exit', resolve));
  if (child?.kill('SIGTERM')) await ended;
  await site?.remove();
});

/** Changes a file of the content while something is done, and puts it back. */
async function changed<T>(file: string, change: (text: string) => string, work: () => Promise<T>): Promise<T> {
  const path = join(site.contentDir, file);
  const text = await readFile(path, 'utf8');
  expect(change(text)).not.toBe(text);
  await writeFile(path, change(text));
  try {
    return await work();
  } finally {
    await writeFile(path, text);
  }
}

/** What a page says; a figure and its unit are kept together by a space that does not break. */
const wordsOf = async (page: Page): Promise<string> =>
  (await page.textContent('main'))?.replaceAll('\u00A0', ' ') ?? '';
const shows = (page: Page, words: string) => expect.poll(() => wordsOf(page), { timeout: 30_000 }).toContain(words);
const overlay = (page: Page) => page.locator('vite-error-overlay');

describe('the development server', () => {
  test.each([
    ['a saved article', 'explainers/wall/', article, ['13 km', '17 km'], '17 km'],
    [
      'a saved article with a page of its own',
      'articles/2026-03-20-mill-herald-wall/',
      article,
      ['13 km', '17 km'],
      '17 km',
    ],
    [
      'a saved outline',
      'explainers/wall/',
      'outlines/wall.md',
      ['Its length is given as', 'They say it is'],
      'They say it is',
    ],
    [
      'a saved row of the gazetteer',
      'claims/',
      'gazetteer/measures.yaml',
      ['The wall is {value} long', 'The wall runs for {value}'],
      'The wall runs for 13 km',
    ],
    [
      'a saved chart',
      'charts/length/',
      'charts/length.yaml',
      ['title:', 'title:\n  - The wall as it is told'],
      'The wall as it is told',
    ],
  ] as const)('shows %s in the open page', async (_, path, file, [from, to], words) => {
    await visit(path, {}, async (page) => {
      expect(await wordsOf(page)).not.toContain(words);
      await changed(
        file,
        (text) => text.replace(from, to),
        () => shows(page, words),
      );
      await expect.poll(() => wordsOf(page), { timeout: 30_000 }).not.toContain(words);
    });
  });

  test('shows what was saved before the open page could be told', async () => {
    await visit('articles/2026-03-20-mill-herald-wall/', {}, async (page) => {
      let release = (): void => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      // The page asks for what keeps it up to date only after the article was saved.
      await page.route('**/@vite/client', async (route) => {
        await held;
        await route.continue();
      });
      await page.reload({ waitUntil: 'commit' });
      await expect.poll(() => wordsOf(page), { timeout: 30_000 }).toContain('13 km');
      const saved = (text: string) => text.replace('13 km', '17 km');
      await changed(article, saved, async () => {
        const there = async () => (await fetch(page.url())).text();
        await expect.poll(there, { timeout: 30_000 }).toContain('17');
        release();
        await shows(page, '17 km');
      });
    });
  });

  test('has the page of an explainer that is written meanwhile', async () => {
    const outline = join(site.contentDir, 'outlines', 'leaks.md');
    const text = await readFile(join(site.contentDir, 'outlines', 'wall.md'), 'utf8');
    await writeFile(outline, text.replace('title: The harbour wall', 'title: What leaks'));
    await changed(
      'site.yaml',
      (settings) => settings.replace('[wall]', '[wall, leaks]'),
      async () => {
        const find = async () => (await fetch(new URL('/explainers/leaks/', address))).status;
        await expect.poll(find, { timeout: 30_000 }).toBe(200);
        await visit('explainers/leaks/', {}, (page) => shows(page, 'Its length is given as'));
      },
    );
    await rm(outline);
  });

  test('shows an error over the last good page until it is mended', async () => {
    await visit('explainers/wall/', {}, async (page) => {
      await changed(
        'outlines/wall.md',
        (text) => text.replace('name="length"', 'name="lenght"'),
        async () => {
          await overlay(page).waitFor({ timeout: 30_000 });
          const words = await overlay(page).evaluate((one) => one.shadowRoot?.textContent ?? '');
          expect(words).toMatch(/outlines\/wall\.md:\d+:\d+: unknown chart "lenght"/);
          expect(words).toContain('Did you mean "length"?');
          expect(await wordsOf(page)).toContain('Its length is given as');
          // Who opens the page meanwhile is told, too.
          await page.reload();
          await overlay(page).waitFor({ timeout: 30_000 });
          expect(await wordsOf(page)).toContain('Its length is given as');
        },
      );
      await overlay(page).waitFor({ state: 'detached', timeout: 30_000 });
      await shows(page, 'Its length is given as');
    });
  });

  test('says which redirect leads nowhere', async () => {
    await visit('', {}, async (page) => {
      const path = join(site.contentDir, 'redirects.yaml');
      await writeFile(
        path,
        '- from: /old/\n  to: /articles/none/\n- from: /about/\n  to: /articles/\n- from: /gone/\n  to: /claims/\n',
      );
      await overlay(page).waitFor({ timeout: 30_000 });
      const words = await overlay(page).evaluate((one) => one.shadowRoot?.textContent ?? '');
      expect(words).toMatch(/redirects\.yaml:1:1: \/old\/ leads to \/articles\/none\/, where there is no page/);
      expect(words).toContain('/about/ is a page of the site');
      expect(words).not.toContain('/gone/');
      await writeFile(path, '');
      await overlay(page).waitFor({ state: 'detached', timeout: 30_000 });
    });
  });

  test('has every file that a page links to, and the search', async () => {
    const links = await visit('charts/length/', {}, (page) =>
      page
        .locator('a[href], link[href], meta[property="og:image"]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? one.getAttribute('content') ?? '')),
    );
    const paths = links.map((link) => new URL(link, address).pathname).filter((path) => /\.\w+$/.test(path));
    for (const name of ['svg', 'png', 'csv', 'json', 'html', 'zip']) expect(paths).toContain(`/charts/length.${name}`);
    for (const path of [...new Set([...paths, '/feed.xml', '/feed.json', '/data/ledger.json'])])
      expect([path, (await fetch(new URL(path, address))).status]).toEqual([path, 200]);
    await visit('search/?q=leaks', {}, async (page) => {
      await page.locator('#search-results a').first().waitFor({ timeout: 30_000 });
      expect(await page.textContent('#search-results')).toContain('leaks');
    });
  });
});
