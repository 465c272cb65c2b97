import { readdir, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launchBrowser } from '../../src/test/browser/launch.ts';
import { headersIn } from '../site/headers-in.ts';
import { fileTypes, readPath } from '../site/server.ts';
import type { Settings } from '../site/settings.ts';
import { type ChartPage, libraries, PACKAGES, pagesOfPeers, type Timeline } from './embeds-pages.ts';
import { measureShown } from './embeds-visit.ts';
import { installPackages } from './install.ts';
import type { Shown } from './readers-report.ts';

type Site = Pick<Settings, 'outDir' | 'base'>;

const TIMELINE = '.timelinejs.json';

/** The plain page, the site's own embeds, one of each kind of chart, and the libraries' pages of its first timeline. */
async function listPages({ outDir, base }: Site): Promise<readonly ChartPage[]> {
  const files = (await readdir(join(outDir, 'charts'))).sort();
  const id = files.find((name) => name.endsWith(TIMELINE))?.slice(0, -TIMELINE.length);
  if (id === undefined) return [];
  const read = (ending: string) => readFile(join(outDir, 'charts', `${id}${ending}`), 'utf8');
  const timeline = JSON.parse(await read(TIMELINE)) as Timeline;
  const [plain, ...peers] = pagesOfPeers(timeline, await read('.svg'), `${base}charts/${id}${TIMELINE}`);
  const kinds = new Map<string, string>();
  for (const name of [`${id}.json`, ...files.filter((file) => file.endsWith('.json') && !file.endsWith(TIMELINE))]) {
    const { kind } = JSON.parse(await readFile(join(outDir, 'charts', name), 'utf8')) as { readonly kind: string };
    if (!kinds.has(kind)) kinds.set(kind, name.slice(0, -'.json'.length));
  }
  const own = [...kinds].map(([kind, chart]) => ({
    name: `ours, ${kind}`,
    path: `${base}embed/${chart}/`,
    selector: 'svg.plot *',
  }));
  return [...(plain ? [plain] : []), ...own, ...peers];
}

/** A host that sends all compressed, as a host of static files does: pages, packages, and the built site with its headers. */
async function serveAll(pages: readonly ChartPage[], { outDir, base }: Site, packages: string): Promise<Server> {
  const headersOf = headersIn(await readFile(join(outDir, '_headers'), 'utf8').catch(() => ''));
  const find = async (url: string): Promise<{ readonly name: string; readonly bytes: string | Buffer } | null> => {
    const page = pages.find(({ path, html }) => path === url && html !== undefined);
    if (page?.html !== undefined) return { name: 'index.html', bytes: page.html };
    const [foreign, own] = [readPath(url, PACKAGES), readPath(url, base)];
    const inside = foreign === null ? join(outDir, own ?? '') : join(packages, foreign);
    const name = url.endsWith('/') ? join(inside, 'index.html') : inside;
    const bytes = await readFile(name).catch(() => null);
    return bytes && { name, bytes };
  };
  const server = createServer(async (request, response) => {
    const url = request.url?.replace(/\?.*/, '') ?? '/';
    const found = await find(url);
    if (!found) return void response.writeHead(404).end();
    const sent = gzipSync(found.bytes, { level: 9 });
    const type = fileTypes[extname(found.name)] ?? 'application/octet-stream';
    const own = url.startsWith(`${base}embed`) ? headersOf(url) : {};
    const headers = { ...own, 'Content-Type': type, 'Content-Encoding': 'gzip', 'Content-Length': sent.length };
    response.writeHead(200, headers).end(sent);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/**
 * One visit to each page with a chart, as on a slow phone: the site's own embeds and the same timeline by others.
 *
 * @param site - The built site. Without a timeline in it nothing is measured.
 * @param found - Takes what was found, by name of the page, as it is found.
 */
export async function measureEmbeds(
  site: Site,
  found: Record<string, Shown>,
  tell: (line: string) => void,
): Promise<void> {
  const folder = await installPackages('Charts', libraries, tell);
  if (folder === null) return;
  const pages = await listPages(site);
  const host = await serveAll(pages, site, join(folder, 'node_modules'));
  const at = host.address();
  const address = `http://127.0.0.1:${typeof at === 'object' && at !== null ? at.port : 0}`;
  const browser = await launchBrowser();
  try {
    for (const { name, path, selector } of pages) {
      const shown = await measureShown(browser, `${address}${path}`, selector);
      found[name] = shown;
      tell(`${name}: ${shown.seen === null ? 'never seen' : `seen after ${shown.seen.toFixed(0)} ms`}`);
    }
  } finally {
    await browser.close();
    host.close();
    host.closeAllConnections();
  }
}
