import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { readSiteData } from './site-data.ts';

/*
 * A window of 1,280 by 1,024 at 400 percent: 320 by 256 CSS pixels, four device pixels each. It is low as well as
 * narrow, so what stays on the screen while the reader scrolls would leave no room to read.
 */
const zoomed = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 };
/** Share of the screen that may stay while the rest scrolls. */
const MAY_STAY = 0.25;

const visit = useBrowser();
const { explainers, charts } = readSiteData();
const pages = [...inject('pages'), ...charts.map(({ id }) => `embed/${id}/`)];

/** What a reader at this zoom could not read, one line a fault. */
const faultsOf = (page: Page): Promise<string[]> =>
  page.evaluate((mayStay) => {
    const name = (one: Element) => `${one.tagName.toLowerCase()}.${[...one.classList].join('.')}`;
    const root = document.documentElement;
    const faults: string[] = [];
    const every = [...document.querySelectorAll<HTMLElement>('body *')].filter((one) => one.checkVisibility());
    if (root.scrollWidth > root.clientWidth)
      for (const one of every.filter((each) => each.getBoundingClientRect().right > root.clientWidth + 1).slice(0, 5))
        faults.push(`wider than the screen: ${name(one)}`);
    for (const one of every) {
      const { overflowX, overflowY, clipPath } = getComputedStyle(one);
      // What only a screen reader is to find is cut down to a pixel on purpose.
      const isHidden = clipPath !== 'none' || one.clientWidth < 2 || one.closest('svg');
      const cutsX = /hidden|clip/.test(overflowX) && one.scrollWidth > one.clientWidth + 1;
      const cutsY = /hidden|clip/.test(overflowY) && one.scrollHeight > one.clientHeight + 1;
      if (!isHidden && (cutsX || cutsY) && one.textContent?.trim()) faults.push(`cut off: ${name(one)}`);
    }
    for (const heading of document.querySelectorAll<HTMLElement>('h1, h2, h3')) {
      if (!heading.checkVisibility() || heading.classList.contains('unseen')) continue;
      heading.scrollIntoView({ block: 'start' });
      const { left, top, height } = heading.getBoundingClientRect();
      const there = document.elementFromPoint(left + 4, top + Math.min(height, 24) / 2);
      if (!there || !(heading.contains(there) || there.contains(heading)))
        faults.push(`covered: ${heading.textContent} by ${there && name(there)}`);
    }
    window.scrollTo(0, root.scrollHeight / 2);
    const stays = every.filter((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return /fixed|sticky/.test(getComputedStyle(one).position) && bottom > 0 && top < innerHeight;
    });
    const height = stays.reduce((sum, one) => sum + one.getBoundingClientRect().height, 0);
    if (height > mayStay * innerHeight) faults.push(`stays on the screen: ${stays.map(name).join(', ')}`);
    return faults;
  }, MAY_STAY);

test.each(pages)('/%s can be read at 400 percent', async (path) => {
  expect(await visit(path, zoomed, faultsOf)).toEqual([]);
});

describe('at 400 percent', () => {
  const path = `explainers/${explainers[0]?.slug}/`;

  test.each([
    ['a note', '.cite button', '.note:popover-open'],
    ['a term', 'button.term', '.gloss:popover-open'],
  ])('%s opens on the screen, and what does not fit scrolls', async (_, opener, opened) => {
    const box = await visit(path, zoomed, async (page) => {
      await page.locator(opener).first().click();
      return page.locator(opened).evaluate((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect();
        const fits = left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
        return {
          fits,
          scrolls: one.scrollHeight <= one.clientHeight + 1 || getComputedStyle(one).overflowY === 'auto',
        };
      });
    });
    expect(box).toEqual({ fits: true, scrolls: true });
  });
});
