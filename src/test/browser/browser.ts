import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchBrowser } from './launch.ts';

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
