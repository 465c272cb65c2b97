import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { readSiteData } from './site-data.ts';

const visit = useBrowser();
const { ledger, explainers } = readSiteData();
const narrow = { width: 360, height: 800 };
const [article] = [...ledger.articles].sort((a, b) => b.blocks.length - a.blocks.length);
const path = `articles/${article?.id}/`;
const claim = ledger.claims.findLast(({ articles, label }) => label !== null && articles[0] === article?.id);

describe('what was taken from a paragraph', () => {
  test('is folded, and unfolds when the address points into it', async () => {
    const seen = await visit(`${path}#${claim?.id}`, { viewport: narrow }, async (page) => {
      await page.waitForFunction(() => document.querySelector(':target')?.closest('details')?.open === true);
      const top = (await page.locator(':target').boundingBox())?.y ?? -1;
      return { top, folded: await page.locator('.paragraphs details:not([open])').count() };
    });
    expect(seen.folded).toBeGreaterThan(0);
    expect(seen.top).toBeGreaterThanOrEqual(0);
    expect(seen.top).toBeLessThan(narrow.height);
  });

  const paragraph = claim?.statements[0]?.split('#')[1]?.replace(/s\d+$/, '') ?? '';
  const foldAt = (page: Page) => page.locator(`#${paragraph} details`).first();

  test('unfolds where the address points at its paragraph', async () => {
    const open = await visit(`${path}#${paragraph}`, { viewport: narrow }, (page) =>
      foldAt(page).evaluate((fold) => fold.hasAttribute('open')),
    );
    expect(open).toBe(true);
  });

  test('is landed on without script, at a claim in it and at its paragraph', async () => {
    for (const anchor of [claim?.id, paragraph]) {
      const top = await visit(`${path}#${anchor}`, { viewport: narrow, javaScriptEnabled: false }, async (page) => {
        return (await page.locator(':target').boundingBox())?.y ?? -1;
      });
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(narrow.height);
    }
  });

  test('can be unfolded by hand without script', async () => {
    const shown = await visit(path, { viewport: narrow, javaScriptEnabled: false }, async (page) => {
      const fold = page.locator('.paragraphs details').first();
      await fold.locator('summary').click();
      return fold.locator('li').first().isVisible();
    });
    expect(shown).toBe(true);
  });
});

describe('the links beside a claim', () => {
  const brought = ledger.claims.filter(({ label, articles }) => label !== null && articles[0] === article?.id);
  const unfold = (page: Page) =>
    page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });

  test('lead from its words to its own address, with script and without', async () => {
    for (const how of [{}, { javaScriptEnabled: false }]) {
      const rows = await visit(path, how, async (page) => {
        await unfold(page);
        return page
          .locator('.paragraphs li a[id]')
          .evaluateAll((all) =>
            all.map((link) => ({ id: link.id, hash: (link as HTMLAnchorElement).hash, words: link.textContent })),
          );
      });
      const found = new Map(rows.map((row) => [row.id, row]));
      expect(brought.length).toBeGreaterThan(2);
      const selves = brought.filter(({ id }) => found.get(id)?.hash === `#${id}`);
      expect(selves.length).toBeGreaterThan(2);
      const spaced = (words?: string | null) => words?.replace(/\s/g, ' ');
      expect(selves.map(({ id }) => spaced(found.get(id)?.words))).toEqual(selves.map(({ label }) => spaced(label)));
    }
  });

  test('copy the address of the claim, and say so', async () => {
    const first = brought.find(({ kind }) => kind !== 'statement');
    const granted = { permissions: ['clipboard-read', 'clipboard-write'] };
    const seen = await visit(path, granted, async (page) => {
      await unfold(page);
      await page.locator(`.paragraphs li a[href="#${first?.id}"]`).click();
      await page.waitForFunction(() => document.querySelector('[role="status"]')?.textContent !== '');
      const said = await page.locator('[role="status"]').textContent();
      return { said, copied: await page.evaluate(() => navigator.clipboard.readText()) };
    });
    expect(seen).toEqual({ said: 'Link copied', copied: `${inject('site')}${path}#${first?.id}` });
  });
});

describe('a claim that says no more than a sentence', () => {
  test('has its address at the sentence', async () => {
    const claims = new Map(ledger.claims.map((each) => [each.id, each]));
    const found = await visit(path, {}, (page) =>
      page
        .locator('.paragraphs span[id]')
        .evaluateAll((all) => all.map(({ id, children }) => [id, children[0]?.id ?? ''] as const)),
    );
    expect(found.length).toBeGreaterThan(2);
    expect(found.filter(([id, at]) => !claims.get(id)?.statements.includes(`${article?.id}#${at}`))).toEqual([]);
  });
});

describe('on paper', () => {
  test('what is folded on the screen stands open on the page of a source', async () => {
    const unseen = await visit(path, { viewport: narrow }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      return page.evaluate(
        () => [...document.querySelectorAll('.paragraphs li')].filter((one) => !one.checkVisibility()).length,
      );
    });
    expect(unseen).toBe(0);
  });

  test.each([path, `explainers/${explainers[0]?.slug}/`])(
    'nothing of /%s that is for hands or machines is printed',
    async (at) => {
      const seen = await visit(at, { viewport: narrow }, async (page) => {
        await page.emulateMedia({ media: 'print' });
        return page.evaluate(() => {
          const shown = (what: string) =>
            [...document.querySelectorAll(what)].filter((one) => one.checkVisibility()).length;
          const hands = ['.site-nav', '.copy, .report, .note-link', '.cite button', '.chart-data', '.cite-page pre'];
          return { hands: hands.filter((what) => shown(what) > 0), address: shown('.site-foot .print-only') };
        });
      });
      expect(seen).toEqual({ hands: [], address: 1 });
    },
  );

  test.each(explainers.map(({ slug }) => slug))('every note of %s stands under its paragraph', async (slug) => {
    const notes = await visit(`explainers/${slug}/`, { viewport: narrow }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      return page.evaluate(() => {
        const all = [...document.querySelectorAll('.note')];
        return { all: all.length, shown: all.filter((one) => one.checkVisibility()).length };
      });
    });
    expect(notes.all).toBeGreaterThan(0);
    expect(notes.shown).toBe(notes.all);
  });
});
