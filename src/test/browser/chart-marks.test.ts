import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { readSiteData } from './site-data.ts';

const visit = useBrowser();
const { charts } = readSiteData();
const drawn = charts.filter(({ empty }) => empty === null);
const wide = { viewport: { width: 1100, height: 900 } };

/** Names of the marks that can be reached and seen, in reading order. */
const names = (page: Page): Promise<string[]> =>
  page
    .locator('svg.plot a[data-statements]')
    .evaluateAll((all) =>
      all.filter((one) => one.checkVisibility()).map((one) => one.getAttribute('aria-label') ?? ''),
    );

/** Name of the mark that has the focus, or null. */
const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.closest('svg.plot a')?.getAttribute('aria-label') ?? null);

async function enter(page: Page): Promise<void> {
  for (let i = 0; i < 150 && (await focused(page)) === null; i += 1) await page.keyboard.press('Tab');
}

const tip = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.querySelector<HTMLElement>('.chart-tip:popover-open')?.textContent ?? null);

describe.each(drawn.map(({ id }) => id))('the marks of %s', (id) => {
  const path = `charts/${id}/`;

  test('are one stop of the Tab key, and arrow keys, Home and End walk through them in reading order', async () => {
    const seen = await visit(path, wide, async (page) => {
      const all = await names(page);
      await enter(page);
      const first = await focused(page);
      await page.keyboard.press('ArrowRight');
      const second = await focused(page);
      await page.keyboard.press('End');
      const last = await focused(page);
      await page.keyboard.press('ArrowDown');
      const stays = await focused(page);
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Home');
      const stops = await page
        .locator('svg.plot a[data-statements][tabindex="0"]')
        .evaluateAll((list) => list.filter((one) => one.checkVisibility()).length);
      return { all, first, second, last, stays, home: await focused(page), stops };
    });
    const { all } = seen;
    expect(all.length).toBeGreaterThan(1);
    expect(all.every((name) => name.length > 2)).toBe(true);
    expect(seen).toEqual({
      ...{ all, first: all[0], second: all[1], last: all.at(-1), stays: all.at(-1), home: all[0], stops: 1 },
    });
  });

  test('tell on focus who said it, where and when; Escape sends that away and keeps the focus', async () => {
    const seen = await visit(path, wide, async (page) => {
      await enter(page);
      const told = await tip(page);
      const described = await page.evaluate(() => {
        const id = document.activeElement?.closest('a')?.getAttribute('aria-describedby') ?? '';
        return document.getElementById(id)?.textContent ?? '';
      });
      const name = await focused(page);
      await page.keyboard.press('Escape');
      return { told, described, name, after: await tip(page), still: await focused(page) };
    });
    expect(seen.told).toContain(seen.name ?? 'nothing');
    expect(seen.told).toContain(seen.described);
    expect(seen.described).toMatch(/\b(\d{4}|unknown)\b.*paragraph \d+/);
    expect(seen).toMatchObject({ after: null, still: seen.name });
  });

  test('lead by Enter to the paragraph', async () => {
    const seen = await visit(path, wide, async (page) => {
      await enter(page);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/articles\//);
      return page.locator(':target').getAttribute('id');
    });
    expect(seen).toMatch(/^p\d+/);
  });

  test('tell on hover, as long as the pointer is over the mark or the tooltip', async () => {
    const seen = await visit(path, wide, async (page) => {
      // Of a link with several shapes the first one may be under another; its letters are not.
      const mark = page.locator('svg.plot-wide a[data-statements]').last();
      await mark.locator('text, circle, rect, path').last().hover({ force: true });
      const opened = await tip(page);
      await page.locator('.chart-tip:popover-open').hover();
      await page.waitForTimeout(500);
      const over = await tip(page);
      await page.locator('h1').first().hover();
      await page.waitForTimeout(500);
      return { opened, over, left: await tip(page) };
    });
    expect(seen.opened).not.toBeNull();
    expect(seen).toMatchObject({ over: seen.opened, left: null });
  });

  test('tell at the first touch and lead on at the second', async () => {
    const seen = await visit(path, { viewport: { width: 360, height: 800 }, hasTouch: true }, async (page) => {
      const mark = page.locator('svg.plot-narrow a[data-statements]').first();
      const part = mark.locator('text, circle, rect').last();
      await part.scrollIntoViewIfNeeded();
      await part.tap({ force: true });
      const told = await tip(page);
      const still = page.url().includes('/charts/');
      await page.locator('.chart-tip:popover-open a').first().tap();
      await page.waitForURL(/\/articles\//);
      return { told, still };
    });
    expect(seen.told).not.toBeNull();
    expect(seen.still).toBe(true);
  });

  test('lie one key away from the table, there and back', async () => {
    const seen = await visit(path, wide, async (page) => {
      await enter(page);
      const name = await focused(page);
      await page.locator('.chart-data').evaluate((fold) => fold.removeAttribute('open'));
      await page.keyboard.press('t');
      const there = await page.evaluate(() => document.activeElement?.querySelector('table') !== null);
      const open = await page.locator('.chart-data').getAttribute('open');
      await page.keyboard.press('t');
      return { there, open, back: (await focused(page)) === name };
    });
    expect(seen).toEqual({ there: true, open: '', back: true });
  });

  test('are named links of a named group to who listens', async () => {
    const { tree, all } = await visit(path, wide, async (page) => ({
      tree: await page.locator('figure.chart').ariaSnapshot(),
      all: await names(page),
    }));
    const { name, title } = charts.find((chart) => chart.id === id) ?? {};
    const plain = (words = '') => words.replaceAll('\\"', '"').replaceAll("''", "'").replace(/\s+/g, ' ');
    const heard = plain(tree);
    expect(heard).toContain(`heading "${plain(title)}"`);
    expect(heard).toContain(`group "${plain(name)}"`);
    expect(all.filter((one) => !heard.includes(`link "${plain(one)}"`))).toEqual([]);
  });

  test('are links in the order of the page without script, and no control is shown that would do nothing', async () => {
    const seen = await visit(path, { ...wide, javaScriptEnabled: false }, async (page) => ({
      links: await page.locator('svg.plot-wide a[data-statements][href*="/articles/"]').count(),
      tools: await page.locator('.chart-tools').isVisible(),
      table: await page.locator('.chart-data table').isVisible(),
    }));
    expect(seen).toMatchObject({ tools: false, table: true });
    expect(seen.links).toBeGreaterThan(0);
  });
});
