import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SiteData } from '../../src/model/site.ts';
import type { KeptPages, NotedPage } from '../../src/site/kept-pages.ts';
import { type AstroRun, buildPages } from './astro.ts';
import { codeVersion, put, take } from './keep.ts';
import type { Settings } from './settings.ts';

/** Files of styles and scripts that a page names; they are named by the hash of what they hold. */
const ASSETS = /(?:href|src)="[^"]*?(\/_astro\/[^"]+)"/g;

/**
 * Tells Astro's pages what is kept of them: by all that they print, the code, the site's configuration and where it stands.
 *
 * @param names - Of the pages that may be left out.
 */
function writePlan(
  { root, siteDataFile, site, base }: Settings,
  { config }: Pick<SiteData, 'config'>,
  names: readonly string[],
) {
  const beside = join(dirname(siteDataFile), 'kept-pages');
  const [plan, notes] = [join(beside, 'plan.json'), join(beside, 'notes.ndjson')];
  rmSync(beside, { recursive: true, force: true });
  mkdirSync(beside, { recursive: true });
  const version = createHash('sha256').update(JSON.stringify([codeVersion(root, 'pages'), site, base, config]));
  writeFileSync(plan, JSON.stringify({ version: version.digest('hex'), names, notes } satisfies KeptPages));
  writeFileSync(notes, '');
  return { plan, notes };
}

/**
 * Puts the pages that were left out into the folder with the others, and keeps these.
 *
 * @returns False when one is not whole, or names a file that the others did not bring: then all are to be printed.
 */
function settle(folder: string, kept: string, notes: string): boolean {
  const brought = new Set<string>();
  const hasAssets = (page: string): boolean =>
    [...page.matchAll(ASSETS)].every(([, asset = '']) => {
      if (!brought.has(asset) && existsSync(join(folder, asset))) brought.add(asset);
      return brought.has(asset);
    });
  for (const line of readFileSync(notes, 'utf8').split('\n').filter(Boolean)) {
    const { file, name, kept: wasLeftOut } = JSON.parse(line) as NotedPage;
    const [path, at] = [join(folder, file), join(kept, name)];
    if (!wasLeftOut) {
      put(at, readFileSync(path));
      continue;
    }
    const page = take(at);
    if (page === null || !hasAssets(Buffer.from(page).toString())) return false;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, page, { flag: 'wx' });
  }
  return true;
}

/**
 * Has Astro print the pages into a folder, but for those that an earlier build printed the same.
 *
 * @param anew - Prints all of them, and keeps them.
 */
export async function printPages(
  settings: Settings,
  site: Pick<SiteData, 'config'>,
  folder: string,
  anew = false,
): Promise<AstroRun> {
  if (settings.cacheDir === null) return buildPages(settings, folder);
  const kept = join(settings.cacheDir, 'pages');
  const { plan, notes } = writePlan(settings, site, anew || !existsSync(kept) ? [] : readdirSync(kept));
  const run = await buildPages(settings, folder, plan);
  if (!run.ok || settle(folder, kept, notes)) return run;
  await rm(folder, { recursive: true, force: true });
  return printPages(settings, site, folder, true);
}
