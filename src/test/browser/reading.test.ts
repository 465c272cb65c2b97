import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { noteAnchor } from '../../site/note.ts';
import { useBrowser } from './browser.ts';
import { readSiteData } from './site-data.ts';

const visit = useBrowser();
const pages = inject('pages');
const { explainers, ledger } = readSiteData();
const [explainer] = explainers;
const wide = { width: 1280, height: 900 };

const focusedHref = (page: Page): Promise<string> =>
  page.evaluate(() => (document.activeElement as HTMLAnchorElement | null)?.href ?? '');

/** Presses Tab until a link is reached, as a reader without a mouse does. */
async function tabTo(page: Page, fits: (href: string) => boolean): Promise<boolean> {
  for (let i = 0; i < 400; i += 1) {
    await page.keyboard.press('Tab');
    if (fits(await focusedHref(page))) return true;
  }
  return false;
}

describe('by keyboard alone', () => {
  test('a reader gets from home to the paragraph of a source, and back to the sentence', async () => {
    const way = await visit('', { viewport: wide }, async (page) => {
      const way: boolean[] = [await tabTo(page, (href) => href.endsWith(`/explainers/${explainer?.slug}/`))];
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/explainers\//);
      way.push(await tabTo(page, (href) => href.includes('#n-')));
      await page.keyboard.press('Enter');
      way.push(await tabTo(page, (href) => /\/articles\/.*#p\d/.test(href)));
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/articles\/.*#p\d/);
      way.push(await page.locator(':target').isVisible());
      // A browser without a window has no key for it.
      await page.goBack();
      await page.waitForURL(/\/explainers\/.*#n-/);
      way.push(await page.locator(':target').isVisible());
      return way;
    });
    expect(way).toEqual([true, true, true, true, true]);
  });
});

describe('a citation', () => {
  const [note] = explainer?.notes ?? [];
  const path = `explainers/${explainer?.slug}/`;
  const anchor = noteAnchor(note?.sentence ?? '');

  test('marks its sentence while it is pointed at, and so does its note', async () => {
    const marked = await visit(path, { viewport: wide }, async (page) => {
      const colour = (): Promise<string> =>
        page.locator(`#${note?.sentence}`).evaluate((one) => getComputedStyle(one).backgroundColor);
      const before = await colour();
      await page.locator(`.cite a[href="#${anchor}"]`).hover();
      const atNumeral = await colour();
      await page.locator(`#${anchor}`).hover();
      const atNote = await colour();
      await page.locator('h1').hover();
      return { before, atNumeral, atNote, after: await colour() };
    });
    expect(marked.atNumeral).not.toBe(marked.before);
    expect(marked).toMatchObject({ atNote: marked.atNumeral, after: marked.before });
  });

  test('has an address that can be copied', async () => {
    const copied = await visit(
      path,
      { viewport: wide, permissions: ['clipboard-read', 'clipboard-write'] },
      async (page) => {
        await page.locator(`#${anchor}`).hover();
        await page.locator(`#${anchor} .note-link`).click();
        await page.waitForFunction(() => document.querySelector('[role="status"]')?.textContent !== '');
        return page.evaluate(() => navigator.clipboard.readText());
      },
    );
    expect(copied).toBe(`${inject('site')}${path}#${note?.sentence}`);
  });
});

describe('the list of claims', () => {
  const count = (kind: string): number => ledger.claims.filter((claim) => claim.kind === kind && claim.label).length;

  test('is filtered, and keeps the choice in the address', async () => {
    const seen = await visit('claims/', {}, async (page) => {
      await page.locator('#filter-kind').selectOption('figure');
      const rows = await page.locator('.claim-rows > li:visible').count();
      const { search } = new URL(page.url());
      await page.reload();
      return { rows, search, again: await page.locator('.claim-rows > li:visible').count() };
    });
    expect(seen).toEqual({ rows: count('figure'), search: '?kind=figure', again: count('figure') });
  });

  test('stands folded by kind; a choice opens what fits, and to take it back folds it again', async () => {
    const seen = await visit('claims/', {}, async (page) => {
      const open = () => page.locator('.claims-fold[open]').count();
      const first = await open();
      const all = await page.locator('.claims-fold').count();
      await page.locator('#filter-kind').selectOption('figure');
      const figures = await page.locator('.claims-fold:visible').count();
      const filtered = await page.locator('.claims-fold[open]:visible').count();
      await page.locator('.filter-result button').click();
      return { isFolded: first < all, figures, filtered, isFoldedAgain: (await open()) === first };
    });
    expect(seen.figures).toBeGreaterThan(0);
    expect(seen).toMatchObject({ isFolded: true, filtered: seen.figures, isFoldedAgain: true });
  });

  // That the filter then is not shown hangs on a media feature, which this way of switching script off does not tell.
  test('stands there whole without script, each kind a press away', async () => {
    const rows = await visit('claims/', { javaScriptEnabled: false }, async (page) => {
      const folded = page.locator('.claims-fold:not([open]) > summary');
      while ((await folded.count()) > 0) await folded.first().click();
      return page.locator('.claim-rows > li:visible').count();
    });
    expect(rows).toBe(ledger.claims.filter(({ label }) => label).length);
  });
});

test.each(pages)('nothing moves while /%s loads', async (path) => {
  const shift = await visit('about/', { viewport: { width: 360, height: 800 } }, async (page) => {
    await page.addInitScript(() => {
      const sums = globalThis as unknown as { moved: number };
      sums.moved = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) sums.moved += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(new URL(path, inject('site')).href, { waitUntil: 'networkidle' });
    return page.evaluate(() => (globalThis as unknown as { moved: number }).moved);
  });
  expect(shift).toBe(0);
});
