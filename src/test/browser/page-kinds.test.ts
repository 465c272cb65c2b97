import { describe, expect, inject, test } from 'vitest';
import { axeFaultsOf, schemes } from './axe.ts';
import { useBrowser } from './browser.ts';
import { readSiteData } from './site-data.ts';

const visit = useBrowser();
const pages = inject('pages');

describe('what opens on a narrow page', () => {
  const [explainer] = readSiteData().explainers;
  const path = `explainers/${explainer?.slug}/`;

  test.each(schemes)('a note has no fault that axe finds, $colorScheme', async (how) => {
    const faults = await visit(path, { ...how, viewport: { width: 360, height: 800 } }, async (page) => {
      await page.locator('.cite button').first().click();
      return (await page.locator('.note:popover-open').isVisible()) ? axeFaultsOf(page) : ['no note opened'];
    });
    expect(faults).toEqual([]);
  });

  test.each(schemes)('what was taken from paragraphs has no fault that axe finds, $colorScheme', async (how) => {
    const article = explainer?.articles[0];
    const faults = await visit(`articles/${article}/`, how, async (page) => {
      await page.evaluate(() =>
        document.querySelectorAll('details').forEach((one) => {
          one.open = true;
        }),
      );
      return axeFaultsOf(page);
    });
    expect(faults).toEqual([]);
  });
});

describe.each(pages)('/%s', (path) => {
  test.each(schemes)('has no fault that axe finds, $colorScheme', async (how) => {
    expect(await visit(path, how, axeFaultsOf)).toEqual([]);
  });

  test('does not scroll sideways at 320, 360, 768 and 1280 px', async () => {
    const wide = await visit(path, {}, async (page) => {
      const found: string[] = [];
      for (const width of [320, 360, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const names = await page.evaluate(() => {
          const room = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= room) return [];
          const out = [...document.querySelectorAll('body *')].filter(
            (one) => one.getBoundingClientRect().right > room + 1,
          );
          return out.slice(0, 5).map((one) => `${one.tagName.toLowerCase()}.${[...one.classList].join('.')}`);
        });
        found.push(...names.map((name) => `${width} px: ${name}`));
      }
      return found;
    });
    expect(wide).toEqual([]);
  });

  test('calls no other host, and reports no error', async () => {
    const { calls, errors } = await visit('about/', {}, async (page) => {
      const calls: string[] = [];
      const errors: string[] = [];
      page.on('request', (request) => calls.push(request.url()));
      page.on('pageerror', (error) => errors.push(error.message));
      // The page for what is missing is the one whose own status is an error.
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await page.goto(new URL(path, inject('site')).href, { waitUntil: 'networkidle' });
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      await page.waitForLoadState('networkidle');
      return { calls, errors };
    });
    const { host } = new URL(inject('site'));
    expect(calls.filter((url) => !url.startsWith('data:') && new URL(url).host !== host)).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('leads past the head of the page by its first link', async () => {
    const reached = await visit(path, {}, async (page) => {
      await page.keyboard.press('Tab');
      const link = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
      await page.keyboard.press('Enter');
      return {
        link,
        hash: await page.evaluate(() => location.hash),
        isMain: await page.evaluate(
          (href) => document.querySelector(href)?.closest('main') !== null,
          link || 'nothing',
        ),
      };
    });
    expect(reached.link).toMatch(/^#./);
    expect(reached).toMatchObject({ hash: reached.link, isMain: true });
  });
});
