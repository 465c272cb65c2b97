import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Serving, serveFolder } from '../../../scripts/site/server.ts';
import type { PrintedData } from '../../model/site.ts';
import { makeScratchSite, type ScratchSite } from '../scratch-site.ts';
import { axeFaultsOf } from './axe.ts';
import { useBrowser } from './browser.ts';
import { pagesOf } from './page-list.ts';

/* The small site of `another-site` in Ukrainian, whose words are longer and whose letters are another font's, under a
   path that is not the run's. */
const base = '/deep/er/';
let site: ScratchSite;
let serving: Serving;
let data: PrintedData;
const visit = useBrowser(() => serving.address);

beforeAll(async () => {
  site = await makeScratchSite(join(import.meta.dirname, '..', 'another-site', 'content'), base);
  await appendFile(join(site.contentDir, 'site.yaml'), '\nlanguage: uk\n');
  const { code, stderr } = await site.build();
  expect(code, stderr).toBe(0);
  data = await site.readSiteData();
  serving = await serveFolder(site.outDir, base, 0);
}, 180_000);
afterAll(async () => {
  await serving?.close();
  await site?.remove();
});

// Colours are the same in every language: one theme tells.
test('no page of a site in uk has a fault that axe finds', async () => {
  const found: string[] = [];
  for (const path of pagesOf(data))
    for (const fault of await visit(path, { bypassCSP: true }, axeFaultsOf)) found.push(`/${path}: ${fault}`);
  expect(found).toEqual([]);
}, 120_000);

test('no page of a site in uk scrolls sideways at 320 px', async () => {
  const wide: string[] = [];
  for (const path of pagesOf(data)) {
    const isWide = await visit(path, { viewport: { width: 320, height: 800 } }, (page) =>
      page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth),
    );
    if (isWide) wide.push(path);
  }
  expect(wide).toEqual([]);
}, 120_000);

test('the search of a site under another path finds, and leads to pages that are there', async () => {
  const seen = await visit('search/?q=Long+Bay', {}, async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.waitForSelector('.search-results a');
    const links = await page
      .locator('.search-results a')
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
    const lost: string[] = [];
    for (const link of links) {
      const [address = '', anchor] = link.split('#');
      const response = await page.goto(address);
      const isThere = anchor === undefined || (await page.locator(`[id="${anchor}"]`).count()) === 1;
      if (response?.status() !== 200 || !isThere) lost.push(link);
    }
    return { links: links.map((link) => new URL(link).pathname), asked, lost };
  });
  expect(seen.links.length).toBeGreaterThan(1);
  expect(seen.lost).toEqual([]);
  expect([...seen.links, ...seen.asked].filter((path) => !path.startsWith(base))).toEqual([]);
});
