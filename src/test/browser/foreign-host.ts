import { createServer } from 'node:http';
import type { Frame, Page } from 'playwright-core';

/** A page of somebody else's site: its body, and what it sends and says beside it. */
export interface HostPage {
  readonly body: string;
  /** What stands in the head. */
  readonly head?: string;
  /** Attributes of the root element. */
  readonly root?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A site on a port of its own, so that the embeds in it come from another origin. */
export interface ForeignHost {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves pages by their path, without a slash before it. */
export async function serveHost(pages: Readonly<Record<string, HostPage>>): Promise<ForeignHost> {
  const server = createServer((request, response) => {
    const page = pages[new URL(request.url ?? '/', 'http://localhost').pathname.slice(1)];
    if (page === undefined) return void response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...page.headers });
    response.end(
      `<!doctype html><html lang="en" ${page.root ?? ''}><head><title>Harbour news</title><style>body{margin:0}</style>${page.head ?? ''}</head><body>${page.body}</body></html>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  const port = typeof at === 'object' && at !== null ? at.port : 0;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** How a frame and what is in it measure, in px. */
export interface Fit {
  readonly width: number;
  readonly frame: number;
  readonly content: number;
}

async function measure(frame: Frame): Promise<Fit | null> {
  try {
    const element = await frame.frameElement();
    const outer = await element.evaluate((one) => {
      const { clientWidth: width, clientHeight: height } = one as HTMLElement;
      return { width, height };
    });
    const content = await frame.evaluate(() => ({
      height: document.documentElement.getBoundingClientRect().height,
      isThere: document.querySelector('figure.chart') !== null,
    }));
    return content.isThere ? { width: outer.width, frame: outer.height, content: content.height } : null;
  } catch {
    // It was being loaded or taken away.
    return null;
  }
}

/** The frames of a page that show a chart, as they are now. */
export async function measureFrames(page: Page): Promise<readonly Fit[]> {
  const frames = page.frames().filter((frame) => frame.parentFrame() === page.mainFrame());
  return (await Promise.all(frames.map(measure))).filter((fit) => fit !== null);
}

const patience = 8000;

/** Waits until a number of frames are as high as their content, to a pixel, twice in a row; then tells how they are. */
export async function settledFrames(page: Page, count = 1): Promise<readonly Fit[]> {
  const end = Date.now() + patience;
  let before = '';
  for (;;) {
    const fits = await measureFrames(page);
    const now = JSON.stringify(fits);
    const isRight = fits.length === count && fits.every(({ frame, content }) => Math.abs(frame - content) <= 1);
    if ((isRight && now === before) || Date.now() > end) return fits;
    before = now;
    await page.waitForTimeout(150);
  }
}

/** Frames that are more than a pixel higher or lower than their content. */
export const misfits = (fits: readonly Fit[]): readonly Fit[] =>
  fits.filter(({ frame, content }) => Math.abs(frame - content) > 1);
