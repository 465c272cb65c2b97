import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { embedCode } from '../../exports/index.ts';
import { useBrowser } from './browser.ts';
import { type ForeignHost, measureFrames, misfits, serveHost, settledFrames } from './foreign-host.ts';
import { readSiteData } from './site-data.ts';

const site = inject('site');
const { charts } = readSiteData();
const id = charts[0]?.id;
const src = `${site}embed/${id}/`;
const loader = `<script async src="${site}embed.js"></script>`;
const frameAlone = embedCode({ title: 'A chart', src, loader: null, height: 900 });
const sandboxed = (address: string, more = ''): string =>
  `<iframe src="${address}" sandbox="allow-scripts" security="restricted" title="A chart" width="600" height="338" ${more}></iframe>`;

/** What WordPress does with a message from a frame: only with the frame's secret, and between two bounds. */
const wordPress = `<script>
  addEventListener('message', ({ data, source }) => {
    const frame = [...document.querySelectorAll('iframe')].find((one) => one.contentWindow === source);
    if (!frame || !data || data.secret !== frame.dataset.secret) return;
    if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
    if (data.message === 'link') document.title = data.value;
  });
</script>`;
const listener = `<script>
  globalThis.heard = [];
  addEventListener('message', ({ data }) => heard.push(data));
</script>`;
/** A neighbour in a frame of its own that sends whatever the page asks it to. */
const neighbour = `<iframe id="neighbour" srcdoc="<script>addEventListener('message', (e) => parent.postMessage(e.data, '*'))</script>"></iframe>`;

let host: ForeignHost;
const visit = useBrowser(() => host.address);
const room = { viewport: { width: 640, height: 900 } };

beforeAll(async () => {
  host = await serveHost({
    wordpress: { body: wordPress + sandboxed(`${src}#?secret=a1B2c3`, 'data-secret="a1B2c3"') },
    sandbox: { body: sandboxed(src) + loader },
    'no-script': { body: frameAlone + loader, headers: { 'Content-Security-Policy': "script-src 'none'" } },
    stripped: { body: frameAlone },
    listening: { body: listener + frameAlone.replace('/?', '/').replace(src, `${src}?childId=harbour`) },
    hostile: { body: frameAlone + neighbour + loader },
    print: { body: `<div style="height:6000px">Before</div>${frameAlone}<p>After</p>${loader}` },
    'print-none': { body: '<div style="height:6000px">Before</div><p>After</p>' },
  });
});
afterAll(() => host?.close());

describe('in a sandbox that allows scripts alone', () => {
  test('the chart is drawn with its styles, its theme and its source line', async () => {
    const seen = await visit('wordpress', room, async (page) => {
      const errors: string[] = [];
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await page.locator('iframe').evaluate((one, from) => one.setAttribute('src', from), `${src}?theme=dark`);
      const chart = page.frameLocator('iframe');
      await chart.locator('.embed-home').waitFor();
      const origin = await page.frames()[1]?.evaluate(() => window.origin);
      const ink = await chart.locator('body').evaluate((one) => getComputedStyle(one).color);
      const isSeen = (await chart.locator('svg.plot:visible').count()) === 1;
      return { errors, origin, isSeen, ink, sources: await chart.locator('.chart-sources a').count() };
    });
    expect(seen).toMatchObject({ errors: [], origin: 'null', isSeen: true });
    expect(seen.ink).not.toBe('rgb(0, 0, 0)');
    expect(seen.sources).toBeGreaterThan(0);
  });

  test('WordPress gets the height and the links in its own form', async () => {
    const { fits, link } = await visit('wordpress', room, async (page) => {
      const fits = await settledFrames(page);
      await page.frameLocator('iframe').locator('.embed-home a').click();
      await page.waitForFunction(() => document.title !== 'Harbour news', null, { timeout: 5000 });
      return { fits, link: await page.title() };
    });
    expect(fits).toHaveLength(1);
    expect(fits[0]?.frame).toBeGreaterThanOrEqual(Math.min(1000, fits[0]?.content ?? 0) - 1);
    expect(link).toBe(new URL(`charts/${id}/`, site).href);
  });

  test('the loader takes the frame up', async () => {
    const fits = await visit('sandbox', room, (page) => settledFrames(page));
    expect(fits).toHaveLength(1);
    expect(misfits(fits)).toEqual([]);
  });
});

describe.each(['no-script', 'stripped'])('in a page without the loader (%s)', (path) => {
  test('the frame has the height of the code, and what is below can be reached', async () => {
    const seen = await visit(path, { viewport: { width: 360, height: 900 } }, async (page) => {
      await page.frameLocator('iframe').locator('.embed-home').waitFor();
      const home = page.frameLocator('iframe').locator('.embed-home a');
      await home.scrollIntoViewIfNeeded();
      const [fit] = await measureFrames(page);
      return { height: fit?.frame, isReached: await home.isVisible() };
    });
    expect(seen).toEqual({ height: 900, isReached: true });
  });
});

test('an embed page tells its height in each form of message that is in use', async () => {
  const { heard, height } = await visit('listening', room, async (page) => {
    await page.frameLocator('iframe').locator('.embed-home').waitFor();
    await page.waitForFunction(() => (globalThis as unknown as { heard: unknown[] }).heard.length >= 4);
    const heard = await page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard);
    return { heard, height: Math.ceil((await measureFrames(page))[0]?.content ?? 0) };
  });
  expect(heard).toContainEqual({ 'explainer-chart': { chart: id, height } });
  expect(heard).toContainEqual(`pymxPYMxharbourxPYMxheightxPYMx${height}`);
  expect(heard).toContainEqual({ sentinel: 'amp', type: 'embed-size', height });
  expect(heard).toContainEqual({ 'datawrapper-height': { [id ?? '']: height } });
});

test('a pym parent that tells its width is answered', async () => {
  const answers = await visit('listening', room, async (page) => {
    await page.frameLocator('iframe').locator('.embed-home').waitFor();
    await page.waitForTimeout(300);
    return page.evaluate(async () => {
      const heard = (globalThis as unknown as { heard: unknown[] }).heard;
      heard.length = 0;
      document.querySelector('iframe')?.contentWindow?.postMessage('pymxPYMxharbourxPYMxwidthxPYMx640', '*');
      await new Promise((resolve) => setTimeout(resolve, 400));
      return heard.filter((one) => typeof one === 'string' && one.startsWith('pymxPYMxharbourxPYMxheight')).length;
    });
  });
  expect(answers).toBe(1);
});

describe('hostile messages', () => {
  const bad: readonly unknown[] = [
    Number.NaN,
    Number.POSITIVE_INFINITY,
    1e9,
    -500,
    0,
    '700',
    '700px;color:red',
    null,
    [],
    { valueOf: 700 },
  ].map((height) => ({ 'explainer-chart': { height } }));
  const others: readonly unknown[] = [null, 'explainer-chart', 7, [], { 'explainer-chart': null }, { height: 700 }];

  test.each([
    ['from another frame', [...bad, { 'explainer-chart': { height: 1234 } }], 'neighbour'],
    ['from the page itself', [...bad, { 'explainer-chart': { height: 1234 } }], 'self'],
    ['from the frame, but no height', [...bad, ...others], 'chart'],
  ] as const)('%s change nothing', async (_, messages, from) => {
    const { before, after, errors } = await visit('hostile', room, async (page) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      const height = () =>
        page
          .locator('iframe')
          .first()
          .evaluate((one) => one.clientHeight);
      await settledFrames(page);
      const before = await height();
      if (from === 'chart')
        await page.frames()[1]?.evaluate(
          (all) => {
            for (const one of all) window.parent.postMessage(one, '*');
          },
          [...messages],
        );
      else
        await page.evaluate(
          ([all, from]) => {
            const to =
              from === 'self' ? window : document.querySelector<HTMLIFrameElement>('#neighbour')?.contentWindow;
            for (const one of all) to?.postMessage(one, '*');
          },
          [[...messages], from] as const,
        );
      await page.waitForTimeout(400);
      return { before, after: await height(), errors };
    });
    expect(after).toBe(before);
    expect(errors).toEqual([]);
  });

  test('from a page that grows with its frame end after a few', async () => {
    const height = await visit('hostile', room, async (page) => {
      await settledFrames(page);
      await page.frames()[1]?.evaluate(() => {
        window.addEventListener('resize', () =>
          window.parent.postMessage({ 'explainer-chart': { height: window.innerHeight + 50 } }, '*'),
        );
        window.parent.postMessage({ 'explainer-chart': { height: window.innerHeight + 50 } }, '*');
      });
      await page.waitForTimeout(2500);
      return page
        .locator('iframe')
        .first()
        .evaluate((one) => one.clientHeight);
    });
    expect(height).toBeLessThan(2500);
  });
});

describe('print', () => {
  test('shows a chart that nobody scrolled to', async () => {
    const pdf = (path: string) =>
      visit(path, room, async (page) => {
        if (path === 'print') await settledFrames(page);
        return (await page.pdf({ format: 'A4' })).length;
      });
    expect(await pdf('print')).toBeGreaterThan((await pdf('print-none')) + 8000);
  });

  test('of a dark host is dark on white paper', async () => {
    const colour = await visit('stripped', { ...room, colorScheme: 'dark' }, async (page) => {
      await page.frameLocator('iframe').locator('.embed-home').waitFor();
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      return page
        .frameLocator('iframe')
        .locator('body')
        .evaluate((one) => getComputedStyle(one).backgroundColor);
    });
    expect(colour).toBe('rgb(255, 255, 255)');
  });
});
