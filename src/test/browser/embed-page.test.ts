import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readSettings } from '../../../scripts/site/settings.ts';
import { useBrowser } from './browser.ts';
import { type ForeignHost, misfits, serveHost, settledFrames } from './foreign-host.ts';
import { launchBrowser } from './launch.ts';
import { readSiteData } from './site-data.ts';

const visit = useBrowser();
const { charts } = readSiteData();
const { outDir } = readSettings(process.env, process.cwd());
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const sizeOf = (path: string): { readonly gzip: number; readonly brotli: number } => {
  const content = readFileSync(join(outDir, path));
  return { gzip: gzipSync(content, { level: 9 }).length, brotli: brotliCompressSync(content).length };
};

describe.each(charts.map(({ id, kind }) => ({ id, kind })))('the embed page of $id', ({ id, kind }) => {
  test.each(['light', 'dark'] as const)('has no fault that axe finds, %s', async (colorScheme) => {
    const found = await visit(`embed/${id}/`, { colorScheme, bypassCSP: true }, async (page) => {
      await page.addScriptTag({ path: axe });
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      return page.evaluate(async (values) => {
        const tool = (
          globalThis as unknown as { axe: { run: (options: object) => Promise<{ violations: { id: string }[] }> } }
        ).axe;
        return (await tool.run({ runOnly: { type: 'tag', values } })).violations.map((one) => one.id);
      }, tags);
    });
    expect(found).toEqual([]);
  });

  test('fetches one script and nothing else, keeps nothing, and reports no error', async () => {
    const seen = await visit('about/', {}, async (page) => {
      const paths: string[] = [];
      const errors: string[] = [];
      page.on('request', (request) => paths.push(request.url()));
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await page.goto(new URL(`embed/${id}/?theme=dark`, inject('site')).href, { waitUntil: 'networkidle' });
      const kept = await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]);
      return { paths, errors, kept };
    });
    const { pathname: base, origin } = new URL(inject('site'));
    const own = [`${base}embed/${id}/`, `${base}embed-chart.js`, `${base}favicon.ico`];
    expect(seen.paths.filter((url) => !url.startsWith(origin) || !own.includes(new URL(url).pathname))).toEqual([]);
    expect(seen.errors.filter((text) => !/404/.test(text))).toEqual([]);
    expect(seen.kept).toEqual(['', 0, 0]);
  });

  test('shows its drawing, its sources and the way back without script, and does not scroll sideways at 320 px', async () => {
    const seen = await visit(
      `embed/${id}/`,
      { javaScriptEnabled: false, viewport: { width: 320, height: 700 } },
      async (page) => ({
        drawings: await page.locator('.drawing:visible').count(),
        sources: await page.locator('.chart-sources a').first().isVisible(),
        back: await page.locator('.embed-home a').isVisible(),
        robots: await page.locator('meta[name=robots]').getAttribute('content'),
        canonical: new URL((await page.locator('link[rel=canonical]').getAttribute('href')) ?? '').pathname,
        isWide: await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth),
      }),
    );
    const canonical = new URL(`charts/${id}/`, inject('site')).pathname;
    expect(seen).toEqual({ drawings: 1, sources: true, back: true, robots: 'noindex', canonical, isWide: false });
  });

  test('has in its code about the height that it has in a common column', async () => {
    const given = await visit(`charts/${id}/`, { javaScriptEnabled: false }, async (page) =>
      Number(/height="(\d+)"/.exec((await page.locator('[data-kind=live] code').textContent()) ?? '')?.[1]),
    );
    const content = await visit(`embed/${id}/`, { viewport: { width: 640, height: 900 } }, (page) =>
      page.evaluate(() => document.documentElement.getBoundingClientRect().height),
    );
    console.log(`${id}: ${given} px in the code, ${Math.ceil(content)} px at 640 px`);
    expect(given).toBeGreaterThan(content - 25);
    expect(given).toBeLessThan(content + 80);
  });

  test('is light enough', () => {
    const page = sizeOf(`embed/${id}/index.html`);
    const html = readFileSync(join(outDir, `embed/${id}/index.html`), 'utf8');
    // A very full chart does without it.
    const scripts = ['embed-chart.js'].filter((name) => html.includes(name)).map(sizeOf);
    const sum = (form: 'gzip' | 'brotli') => [page, ...scripts].reduce((bytes, one) => bytes + one[form], 0);
    console.log(`${id}: ${sum('gzip')} B gzip, ${sum('brotli')} B brotli; page alone ${page.gzip}, ${page.brotli}`);
    expect(sum('gzip')).toBeLessThan(kind === 'map' ? 30_000 : 15_000);
    expect(scripts.reduce((bytes, { gzip }) => bytes + gzip, 0)).toBeLessThan(6000);
  });
});

test('the loader is within 2 kB', () => {
  const { gzip, brotli } = sizeOf('embed.js');
  console.log(`embed.js: ${gzip} B gzip, ${brotli} B brotli`);
  expect(gzip).toBeLessThan(2000);
});

describe('a browser that sizes frames by itself', () => {
  let host: ForeignHost;
  beforeAll(async () => {
    const frame = `<iframe src="${inject('site')}embed/${charts[0]?.id}/" title="A chart" style="border:0"></iframe>`;
    const style = '<style>iframe{width:100%;height:auto;frame-sizing:content-height}</style>';
    host = await serveHost({ '': { head: style, body: frame } });
  });
  afterAll(() => host?.close());

  test('finds the first height by the style of the host, without a loader', async (context) => {
    const browser = await launchBrowser(['--enable-blink-features=ResponsiveIframes']);
    try {
      const page = await browser.newPage({ viewport: { width: 600, height: 900 } });
      await page.goto(host.address);
      if (!(await page.evaluate(() => CSS.supports('frame-sizing', 'content-height')))) return context.skip();
      const fits = await settledFrames(page);
      expect(fits).toHaveLength(1);
      expect(misfits(fits)).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
