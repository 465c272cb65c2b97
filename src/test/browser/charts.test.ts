import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { readSiteData } from './site-data.ts';

const visit = useBrowser();
const { charts, explainers } = readSiteData();

describe.each(charts.filter(({ empty }) => empty === null).map(({ id }) => id))('chart %s', (id) => {
  test.each([320, 480, 720, 1080])(
    'is drawn without script, one drawing, its text 12 px and apart, at %i px',
    async (width) => {
      const drawings = await visit(
        `charts/${id}/`,
        { javaScriptEnabled: false, viewport: { width, height: 900 } },
        (page) =>
          page.locator('figure svg').evaluateAll((all) =>
            all
              .filter((svg) => !svg.parentElement?.closest('svg') && svg.checkVisibility())
              .map((svg) => {
                const box = svg.getBoundingClientRect();
                const texts = [...svg.querySelectorAll('text')].filter(
                  (text) => text.checkVisibility() && text.textContent?.trim(),
                );
                const small = texts.filter((text) => {
                  const scale = (text as SVGTextElement).getScreenCTM()?.d ?? 1;
                  return Number.parseFloat(getComputedStyle(text).fontSize) * scale < 11.95;
                });
                const outside = texts.filter((text) => {
                  const { left, right, top, bottom } = text.getBoundingClientRect();
                  return left < box.left - 1 || right > box.right + 1 || top < box.top - 4 || bottom > box.bottom + 4;
                });
                // Of a line box the letters fill the middle.
                const boxes = texts.map((text) => ({ text, box: text.getBoundingClientRect() }));
                const touching = boxes.filter(({ box: a }, i) =>
                  boxes
                    .slice(i + 1)
                    .some(
                      ({ box: b }) =>
                        a.left < b.right - 1 &&
                        b.left < a.right - 1 &&
                        a.top < b.bottom - 0.3 * b.height &&
                        b.top < a.bottom - 0.3 * a.height,
                    ),
                );
                const words = (list: Element[]): string[] => list.map((one) => one.textContent ?? '');
                return {
                  isDrawn: box.width > 200 && box.height > 60 && svg.querySelectorAll('*').length > 5,
                  small: words(small),
                  outside: words(outside),
                  touching: words(touching.map(({ text }) => text)),
                };
              }),
          ),
      );
      expect(drawings).toEqual([{ isDrawn: true, small: [], outside: [], touching: [] }]);
    },
  );

  test('shows the same data as a table', async () => {
    const rows = await visit(`charts/${id}/`, { javaScriptEnabled: false }, (page) =>
      page.locator('table tbody tr').count(),
    );
    expect(rows).toBeGreaterThanOrEqual(charts.find((chart) => chart.id === id)?.table.rows.length ?? 1);
  });
});

test.each(explainers.filter((page) => page.charts.length > 0).map(({ slug, charts: names }) => ({ slug, names })))(
  'the charts of $slug are drawn in the page, without script',
  async ({ slug, names }) => {
    const seen = await visit(`explainers/${slug}/`, { javaScriptEnabled: false }, (page) =>
      page
        .locator('figure svg')
        .evaluateAll((all) => all.filter((svg) => !svg.parentElement?.closest('svg') && svg.checkVisibility()).length),
    );
    expect(seen).toBeGreaterThanOrEqual(
      names.filter((name) => charts.some(({ id, empty }) => id === name && empty === null)).length,
    );
  },
);
