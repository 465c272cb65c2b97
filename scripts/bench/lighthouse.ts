import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchBrowser } from '../../src/test/browser/launch.ts';
import { serveFolder } from '../site/server.ts';
import type { Settings } from '../site/settings.ts';
import { installPackages } from './install.ts';
import { type BuiltPage, isHidden, pickKinds } from './page-kinds.ts';
import type { Scores } from './readers-report.ts';

/** What is used of the package's own types: it is no dependency. */
interface Lighthouse {
  readonly default: (
    url: string,
    flags: Readonly<Record<string, unknown>>,
    config?: unknown,
  ) => Promise<{ readonly lhr: Result } | undefined>;
  readonly desktopConfig: unknown;
}
interface Result {
  readonly runtimeError?: { readonly message: string };
  readonly categories: Readonly<Record<string, Category>>;
}
interface Category {
  readonly score: number | null;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof at === 'object' && at !== null ? at.port : 0;
}

async function readPages(folder: string): Promise<readonly BuiltPage[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter(({ name }) => name === 'index.html' || name === '404.html');
  return Promise.all(
    files.map(async ({ parentPath, name }) => {
      const path = relative(folder, join(parentPath, name)).split(sep).join('/');
      return { path: path.replace(/index\.html$/, ''), html: await readFile(join(parentPath, name), 'utf8') };
    }),
  );
}

/**
 * What Lighthouse gives one page of each kind of the built site, by kind and form: `/dams/weir/ phone`. A page that it cannot open is told.
 *
 * @param found - Takes the scores as they come.
 */
export async function measureLighthouse(
  site: Pick<Settings, 'outDir' | 'base'>,
  found: Record<string, Scores>,
  tell: (line: string) => void,
): Promise<void> {
  const folder = await installPackages('Lighthouse', ['lighthouse'], tell);
  if (folder === null) return;
  const entry = join(folder, 'node_modules', 'lighthouse', 'core', 'index.js');
  const lighthouse = (await import(pathToFileURL(entry).href)) as Lighthouse;
  const serving = await serveFolder(site.outDir, site.base, 0);
  const port = await freePort();
  const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
  try {
    for (const page of pickKinds(await readPages(site.outDir)))
      for (const form of ['phone', 'desktop']) {
        const name = `/${page.path} ${form}`;
        const url = new URL(page.path, serving.address).href;
        const flags = { port, logLevel: 'silent', ignoreStatusCode: true };
        const config = form === 'desktop' ? lighthouse.desktopConfig : undefined;
        const result = await lighthouse.default(url, flags, config);
        if (!result) continue;
        const scores = scoresOf(result.lhr, !isHidden(page.html));
        found[name] = scores;
        tell(`${name}: ${result.lhr.runtimeError?.message ?? Object.values(scores).join(' ')}`);
      }
  } finally {
    await browser.close();
    await serving.close();
  }
}

function scoresOf({ categories }: Result, isSearched: boolean): Scores {
  const of = (id: string): number | null => {
    const score = categories[id]?.score ?? null;
    return score === null ? null : Math.round(score * 100);
  };
  return {
    performance: of('performance'),
    accessibility: of('accessibility'),
    practices: of('best-practices'),
    search: isSearched ? of('seo') : null,
  };
}
