import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { readSiteData } from './site-data.ts';

const visit = useBrowser();
const { ledger } = readSiteData();

/** A name that claims are about, with a spelling of it that no claim is labelled with. */
function otherSpelling(): { readonly name: string; readonly alias: string } {
  for (const { id, name, aliases } of ledger.places) {
    const alias = aliases.find((each) => /^\p{L}{5,}$/u.test(each) && !name.includes(each.slice(0, 4)));
    const told = ledger.claims.some(({ about, label }) => about.places.includes(id) && label?.includes(name));
    if (alias && told) return { name, alias };
  }
  throw new Error('no place has another spelling');
}

describe('the search page', () => {
  test('finds by keyboard what another spelling names, and leads there', async () => {
    const { name, alias } = otherSpelling();
    await visit('search/', {}, async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type(alias);
      await page.keyboard.press('Enter');
      await page.waitForSelector('.search-results a');
      const titles = await page.locator('.search-results a').allTextContents();
      expect(titles.join('\n')).toContain(name);
      expect(await page.locator('.search-status').textContent()).toMatch(/result/);
      for (let i = 0; i < 8; i += 1) {
        await page.keyboard.press('Tab');
        if (await page.evaluate(() => document.activeElement?.closest('.search-results') !== null)) break;
      }
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
      expect(await page.locator('h1').count()).toBe(1);
    });
  });
  test('finds the page of a place first when its name is asked for, in another spelling too', async () => {
    const { name, alias } = otherSpelling();
    for (const asked of [name, alias])
      await visit(`search/?q=${asked}`, {}, async (page) => {
        await page.waitForSelector('.search-results a');
        expect(await page.locator('.search-results a').first().textContent(), asked).toBe(name);
      });
  });
  test('keeps words and choices in the address, and filters by kind', async () => {
    const { alias } = otherSpelling();
    await visit(`search/?q=${alias}&kind=Claim`, {}, async (page) => {
      await page.waitForSelector('.search-results a');
      const kinds = await page.locator('.search-results p').allTextContents();
      expect(kinds.every((words) => words.startsWith('Claim'))).toBe(true);
    });
  });
  test('names the lists where there is no script', async () => {
    await visit('search/', { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.search-without a').count()).toBeGreaterThan(3);
      expect(await page.locator('#search').isVisible()).toBe(false);
    });
  });
});
