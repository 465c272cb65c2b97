import type { Browser } from 'playwright-core';
import type { Shown } from './readers-report.ts';

const PATIENCE = 60_000;
/** ms in which what comes after the chart may still block or shift the page. */
const AFTERWARDS = 1500;
/** Slow 4G, in ms and bytes a second, and a processor four times slower, as Lighthouse has them. */
const slow4G = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };
const SLOWER = 4;

/** What the page itself notes. */
interface Noted {
  seen: number | null;
  blocked: number;
  shift: number;
}

/** Runs in the page, before all else in it. */
function note(selector: string): void {
  const noted: Noted = { seen: null, blocked: 0, shift: 0 };
  Object.assign(window, { noted });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
      if (!entry.hadRecentInput) noted.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) noted.blocked += Math.max(0, duration - 50);
  }).observe({ type: 'longtask', buffered: true });
  // A picture in the page itself is drawn as it arrives; half of it is not the chart.
  const isWhole = (one: Element): boolean =>
    document.readyState !== 'loading' ||
    !one.closest('svg')?.contains([...document.querySelectorAll('*')].at(-1) ?? null);
  const look = (): void => {
    const isThere = [...document.querySelectorAll(selector)].some((one) => {
      const { width, height } = one.getBoundingClientRect();
      return width > 0 && height > 0 && isWhole(one);
    });
    requestAnimationFrame(() => {
      if (isThere) noted.seen = performance.now();
      else look();
    });
  };
  requestAnimationFrame(look);
}

/**
 * Visits a page as a stranger with a slow phone.
 *
 * @param selector - Elements of the chart; it is seen in the frame after one of them has a size and its picture has come whole.
 */
export async function measureShown(browser: Browser, url: string, selector: string): Promise<Shown> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const scripts = new Map<string, boolean>();
    const sent = { bytes: 0, scriptBytes: 0, requests: 0 };
    session.on('Network.responseReceived', ({ requestId, type, response }) => {
      if (!response.url.startsWith('data:')) scripts.set(requestId, type === 'Script');
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const isScript = scripts.get(requestId);
      if (isScript === undefined) return;
      sent.requests += 1;
      sent.bytes += encodedDataLength;
      if (isScript) sent.scriptBytes += encodedDataLength;
    });
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', slow4G);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.addInitScript(note, selector);
    await page.goto(url, { waitUntil: 'load', timeout: PATIENCE });
    const seen = () => (window as unknown as { noted: Noted }).noted.seen !== null;
    // A chart that never comes is a figure too.
    await page.waitForFunction(seen, null, { timeout: PATIENCE }).catch(() => {});
    await page.waitForTimeout(AFTERWARDS);
    const noted = await page.evaluate(() => (window as unknown as { noted: Noted }).noted);
    return { ...noted, ...sent };
  } finally {
    await context.close();
  }
}
