import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { readSettings } from '../../../scripts/site/settings.ts';
import { useBrowser } from './browser.ts';
import { readSiteData } from './site-data.ts';

const visit = useBrowser();
const { charts } = readSiteData();
const drawn = charts.filter(({ empty }) => empty === null);
const wide = { viewport: { width: 1100, height: 900 } };

describe.each(drawn.map((chart) => ({ id: chart.id, chart })))('the page of $id', ({ id, chart }) => {
  const path = `charts/${id}/`;

  test('shows exactly one drawing at any width, at 400 % zoom too', async () => {
    const shown = await visit(path, { ...wide, javaScriptEnabled: false }, async (page) => {
      const counts: Record<string, number> = {};
      // 320 px is what is left of 1,280 at 400 %.
      for (const width of [320, 333, 480, 699, 703, 704, 705, 720, 737, 769, 1080, 1280, 1920]) {
        await page.setViewportSize({ width, height: width === 320 ? 256 : 800 });
        counts[width] = await page
          .locator('svg.plot')
          .evaluateAll((all) => all.filter((svg) => svg.checkVisibility() && svg.clientHeight > 60).length);
      }
      return counts;
    });
    expect([...new Set(Object.values(shown))]).toEqual([1]);
  });

  test('stands still from the first paint on', async () => {
    const shifts = await visit(path, wide, (page) =>
      page.evaluate(
        () =>
          new Promise<number>((done) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => done(sum), 400);
          }),
      ),
    );
    expect(shifts).toBeLessThan(0.001);
  });

  test('makes the drawing larger by button and key, and whole again', async () => {
    const widths = await visit(path, wide, async (page) => {
      const width = () =>
        page.locator('svg.plot-wide').evaluate((svg) => Math.round(svg.getBoundingClientRect().width));
      const found = [await width()];
      await page.locator('[data-zoom="1"]').click();
      found.push(await width());
      await page.keyboard.press('+');
      found.push(await width());
      await page.keyboard.press('0');
      found.push(await width());
      return found;
    });
    const [whole = 0, larger = 0, largest = 0, again = 0] = widths;
    expect(larger).toBeGreaterThan(whole);
    expect(largest).toBeGreaterThan(larger);
    expect(again).toBe(whole);
  });

  test.skipIf(chart.kind !== 'timeline')(
    'stretches time: words keep their size, known days stay as short',
    async () => {
      const seen = await visit(path, wide, async (page) => {
        const read = () =>
          page.locator('svg.plot-wide').evaluate((svg) => {
            const box = (query: string) => svg.querySelector(query)?.getBoundingClientRect();
            const [text, day] = [box('.mark text'), box('.bar-exact:not(.bar-planned)')];
            const spread = Math.max(
              ...[...svg.querySelectorAll('.bar-spread')].map((each) => each.getBoundingClientRect().width),
            );
            const height = svg.getBoundingClientRect().height;
            return [text?.height ?? 0, day?.width ?? 0, height, spread].map(Math.round);
          });
        const before = await read();
        await page.locator('[data-zoom="1"]').click();
        await page.keyboard.press('+');
        const after = await read();
        await page.keyboard.press('0');
        return { before, after, again: await read() };
      });
      expect(seen.after.slice(0, 3)).toEqual(seen.before.slice(0, 3));
      expect(seen.after[3]).toBe(2 * (seen.before[3] ?? 0));
      expect(seen.again).toEqual(seen.before);
    },
  );

  test.skipIf(chart.filters.length === 0)('keeps the state of its filters in the address', async () => {
    const [filter] = chart.filters;
    const value = filter?.options[0]?.value ?? '';
    const seen = await visit(path, wide, async (page) => {
      const left = () => page.locator('svg.plot-wide a[data-statements]:not(.is-out)').count();
      const all = await left();
      await page.locator(`.chart-tools select[name="${filter?.key}"]`).selectOption(value);
      const some = await left();
      const { search } = new URL(page.url());
      const said = await page.locator('.chart-tools output').textContent();
      await page.reload();
      const again = await left();
      await page.locator('.chart-tools button[type="reset"]').click();
      await page.waitForTimeout(50);
      return { all, some, search, said, again, cleared: await left(), bare: new URL(page.url()).search };
    });
    expect(seen.search).toBe(`?${filter?.key}=${encodeURIComponent(value)}`);
    expect(seen.some).toBeGreaterThan(0);
    expect(seen.some).toBeLessThan(seen.all);
    expect(seen.said).toContain(`${seen.some} of ${seen.all}`);
    expect(seen).toMatchObject({ again: seen.some, cleared: seen.all, bare: '' });
  });

  test.skipIf(chart.entries.length === 0)(
    'tells the same first as an ordered list, each entry with its address',
    async () => {
      const entry = chart.entries.at(-1);
      const seen = await visit(`${path}#${entry?.id}`, { ...wide, javaScriptEnabled: false }, (page) =>
        page.locator('.chart-entries').evaluate((list) => ({
          isFirst: (list.compareDocumentPosition(document.querySelector('svg.plot') ?? list) & 4) > 0,
          ids: [...list.querySelectorAll(':scope > ol > li')].map(({ id }) => id),
          sourced: [...list.querySelectorAll(':scope > ol > li')].every((one) =>
            one.querySelector('a[href*="/articles/"]'),
          ),
          target: list.querySelector(':target')?.textContent ?? '',
          isOpen: list.querySelector(':target')?.checkVisibility(),
        })),
      );
      expect(seen).toMatchObject({
        isFirst: true,
        ids: chart.entries.map(({ id }) => id),
        sourced: true,
        isOpen: true,
      });
      expect(seen.target).toContain(entry?.label);
      const marked = await visit(`${path}#${entry?.id}`, wide, (page) =>
        page
          .locator('svg.plot-wide a.is-target')
          .evaluateAll((all) => all.map((one) => one.getAttribute('data-event'))),
      );
      expect(marked).toEqual([entry?.id]);
    },
  );
});

test('one script serves all charts, is small, and is on no page without a chart', async () => {
  const { outDir } = readSettings(process.env, process.cwd());
  const scriptOf = async (path: string): Promise<string[]> => {
    const all = await visit(path, {}, (page) =>
      page.locator('script[src]').evaluateAll((list) => list.map((one) => (one as HTMLScriptElement).src)),
    );
    const files = all.map((src) => join(outDir, new URL(src).href.slice(inject('site').length).replace(/\?.*/, '')));
    return files.filter((file) => readFileSync(file, 'utf8').includes('chart-tip'));
  };
  const found = new Set((await Promise.all(drawn.map(({ id }) => scriptOf(`charts/${id}/`)))).flat());
  expect(found.size).toBe(1);
  const bytes = gzipSync(readFileSync([...found][0] ?? ''), { level: 9 }).byteLength;
  console.log(`script of the charts: ${bytes} bytes compressed`);
  expect(bytes).toBeLessThan(6_000);
  expect(await scriptOf('places/')).toEqual([]);
});
