import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { findChromium } from './chromium.ts';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts a browser.
 *
 * @param more - Further flags of Chromium.
 * @throws When there is none, or none of its environments lets it start.
 */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const { path, environments } = await findChromium();
  let last: unknown;
  for (const environment of environments) {
    try {
      return await chromium.launch({
        executablePath: path,
        args: [...flags, ...more],
        env: { ...process.env, ...environment },
      });
    } catch (error) {
      last = error;
    }
  }
  throw last;
}

/** Does something on a page of the site and closes it again. */
export type Visit = <T>(path: string, options: BrowserContextOptions, work: (page: Page) => Promise<T>) => Promise<T>;

/**
 * Gives the tests of a file one browser.
 *
 * @param base - Address of the site's home page; the built site by default.
 * @returns A way to visit pages of it: each visit is a stranger's, with no memory of an earlier one.
 */
export function useBrowser(base: () => string = () => inject('site')): Visit {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
  return async (path, options, work) => {
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
    try {
      const page = await context.newPage();
      await page.goto(new URL(path.replace(/^\//, ''), base()).href);
      return await work(page);
    } finally {
      await context.close();
    }
  };
}
