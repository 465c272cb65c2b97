import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { embedCode } from '../../exports/index.ts';
import { useBrowser } from './browser.ts';
import { type ForeignHost, misfits, serveHost, settledFrames } from './foreign-host.ts';
import { readSiteData } from './site-data.ts';

const site = inject('site');
const { charts } = readSiteData();
const [first] = charts;
const src = (id: string | undefined, query = ''): string => `${site}embed/${id}/${query}`;
const loader = `${site}embed.js`;
const code = (id: string | undefined, query = '', withLoader = true): string =>
  embedCode({ title: 'A chart', src: src(id, query), loader: withLoader ? loader : null, height: 500 });
const scripts = `<script async src="${loader}"></script>`;
const twenty = Array.from({ length: 20 }, (_, i) => code(charts[i % charts.length]?.id));

let host: ForeignHost;
const visit = useBrowser(() => host.address);

beforeAll(async () => {
  host = await serveHost({
    ...Object.fromEntries(charts.map(({ id }) => [`pasted/${id}`, { body: code(id) }])),
    div: { body: `<div data-explainer-chart="${src(first?.id)}"><a href="${site}">A chart</a></div>${scripts}` },
    element: { body: `<explainer-chart src="${src(first?.id)}" theme="dark"></explainer-chart>${scripts}` },
    twice: { body: `${code(first?.id)}${code(first?.id)}${scripts}` },
    twenty: { body: twenty.join('<p>Between two charts</p>') },
    dark: { body: code(first?.id, '?theme=auto'), head: '<meta name="color-scheme" content="light dark">' },
    'dark-asked': { body: code(first?.id, '?theme=dark') },
    right: { body: `<main>${code(first?.id)}</main>`, root: 'dir="rtl"' },
    boxes: {
      body: code(first?.id).replace('style="border:0"', ''),
      head: '<style>*{box-sizing:border-box}iframe{height:auto!important;border:3px solid;max-width:100%}</style>',
    },
    strict: {
      body: code(first?.id),
      headers: {
        'Content-Security-Policy': `default-src 'none'; script-src ${site}; frame-src ${site}; style-src 'unsafe-inline'`,
      },
    },
    empty: { body: `<main></main>${scripts}` },
  });
});
afterAll(() => host?.close());

describe.each(charts.map(({ id }) => id))('the code of %s, pasted into a page elsewhere', (id) => {
  test('is as high as its content at 320, 600 and 1000 px, and back', async () => {
    const fits = await visit(`pasted/${id}`, { viewport: { width: 320, height: 900 } }, async (page) => {
      const all = [...(await settledFrames(page))];
      for (const width of [600, 1000, 320]) {
        await page.setViewportSize({ width, height: 900 });
        await page.waitForTimeout(100);
        all.push(...(await settledFrames(page)));
      }
      return all;
    });
    expect(fits.map(({ width }) => Math.round(width / 20) * 20)).toEqual([320, 600, 1000, 320]);
    expect(misfits(fits)).toEqual([]);
    console.log(
      `${id}: ${fits
        .slice(0, 3)
        .map(({ width, frame }) => `${width} x ${frame}`)
        .join(', ')} px`,
    );
  });

  test('is as high as its content when the table is opened and closed again', async () => {
    const [closed, open, again] = await visit(
      `pasted/${id}`,
      { viewport: { width: 600, height: 900 } },
      async (page) => {
        const fold = page.frameLocator('iframe').locator('.chart-data > summary');
        const before = await settledFrames(page);
        await fold.click();
        await page.waitForTimeout(200);
        const open = await settledFrames(page);
        await fold.click();
        await page.waitForTimeout(200);
        return [before, open, await settledFrames(page)];
      },
    );
    expect(misfits([...(closed ?? []), ...(open ?? []), ...(again ?? [])])).toEqual([]);
    expect(open?.[0]?.frame).toBeGreaterThan((closed?.[0]?.frame ?? 0) + 40);
    expect(again).toEqual(closed);
  });
});

describe('the loader', () => {
  test.each(['div', 'element', 'right', 'boxes', 'strict'])('makes the frame fit in the host %s', async (path) => {
    const fits = await visit(path, { viewport: { width: 600, height: 900 } }, (page) => settledFrames(page));
    expect(fits).toHaveLength(1);
    expect(misfits(fits)).toEqual([]);
  });

  test('may stand on a page more than once', async () => {
    const fits = await visit('twice', { viewport: { width: 600, height: 900 } }, (page) => settledFrames(page, 2));
    expect(fits).toHaveLength(2);
    expect(misfits(fits)).toEqual([]);
  });

  test('keeps twenty charts on one page right', async () => {
    const fits = await visit('twenty', { viewport: { width: 600, height: 900 } }, async (page) => {
      for (let i = 0; i < 20; i += 1) {
        await page.locator('iframe').nth(i).scrollIntoViewIfNeeded();
        await page.waitForTimeout(60);
      }
      const all = await settledFrames(page, 20);
      await page.setViewportSize({ width: 360, height: 900 });
      await page.waitForTimeout(200);
      return [...all, ...(await settledFrames(page, 20))];
    });
    expect(fits).toHaveLength(40);
    expect(misfits(fits)).toEqual([]);
  });

  test('takes up charts that are added later, and lets go of those that are removed', async () => {
    const { added, moved, changed, left } = await visit(
      'empty',
      { viewport: { width: 600, height: 900 } },
      async (page) => {
        await page.waitForFunction(() => customElements.get('explainer-chart') !== undefined);
        const put = (html: string) =>
          page.evaluate((html) => {
            (document.querySelector('main') as HTMLElement).innerHTML = html;
          }, html);
        await put(`<section><explainer-chart src="${src(first?.id)}"></explainer-chart></section>`);
        const added = await settledFrames(page);
        await put('');
        await put(
          `<p></p>${code(charts[1]?.id ?? first?.id, '', false)}<div data-explainer-chart="${src(first?.id)}"></div>`,
        );
        const moved = await settledFrames(page, 2);
        await page.evaluate(
          (other) => document.querySelector('[data-explainer-chart]')?.setAttribute('data-explainer-chart', other),
          src(charts.at(-1)?.id),
        );
        await page.waitForTimeout(500);
        const changed = await settledFrames(page, 2);
        await put('');
        return { added, moved, changed, left: page.frames().length - 1 };
      },
    );
    expect([added.length, moved.length, changed.length, left]).toEqual([1, 2, 2, 0]);
    expect(misfits([...added, ...moved, ...changed])).toEqual([]);
  });

  test('finds an element in the shadow of another component', async () => {
    const fits = await visit('empty', { viewport: { width: 600, height: 900 } }, async (page) => {
      await page.waitForFunction(() => customElements.get('explainer-chart') !== undefined);
      await page.evaluate((from) => {
        const shadow = (document.querySelector('main') as HTMLElement).attachShadow({ mode: 'open' });
        shadow.innerHTML = `<explainer-chart src="${from}"></explainer-chart>`;
      }, src(first?.id));
      return settledFrames(page);
    });
    expect(fits).toHaveLength(1);
    expect(misfits(fits)).toEqual([]);
  });

  test('puts in no page but an embed page of its own site', async () => {
    const made = await visit('empty', {}, async (page) => {
      await page.waitForFunction(() => customElements.get('explainer-chart') !== undefined);
      await page.evaluate((home) => {
        const bad = [
          'javascript:alert(1)',
          'data:text/html,x',
          'https://e.invalid/embed/x/',
          home,
          `${home}embed/../about/`,
        ];
        (document.querySelector('main') as HTMLElement).innerHTML = bad
          .map((one) => `<explainer-chart src="${one}"></explainer-chart><div data-explainer-chart="${one}"></div>`)
          .join('');
      }, site);
      await page.waitForTimeout(300);
      return page.frames().length - 1;
    });
    expect(made).toBe(0);
  });
});

describe('themes', () => {
  const ground = (path: string, colorScheme: 'light' | 'dark') =>
    visit(path, { colorScheme, viewport: { width: 600, height: 900 } }, async (page) => {
      const fits = await settledFrames(page);
      const body = page.frameLocator('iframe').locator('body');
      return { colour: await body.evaluate((one) => getComputedStyle(one).backgroundColor), misfits: misfits(fits) };
    });

  test('auto follows the reader, and a theme that is asked for does not', async () => {
    const [light, dark, asked] = [
      await ground('dark', 'light'),
      await ground('dark', 'dark'),
      await ground('dark-asked', 'light'),
    ];
    expect(light.colour).not.toBe(dark.colour);
    expect(asked.colour).toBe(dark.colour);
    expect([...light.misfits, ...dark.misfits, ...asked.misfits]).toEqual([]);
  });

  test('a change of theme leaves the frame as high as its content', async () => {
    const fits = await visit('element', { viewport: { width: 600, height: 900 } }, async (page) => {
      const before = await settledFrames(page);
      await page.evaluate(() => document.querySelector('explainer-chart')?.setAttribute('theme', 'light'));
      await page.waitForTimeout(600);
      const after = await settledFrames(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      return [...before, ...after, ...(await settledFrames(page))];
    });
    expect(fits).toHaveLength(3);
    expect(misfits(fits)).toEqual([]);
  });
});
