import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  cardFiles,
  chartFiles,
  type Files,
  feedFiles,
  oembed,
  writeHeaders,
  writeRedirects,
} from '../../src/exports/index.ts';
import type { SiteData } from '../../src/model/site.ts';
import { embedHeight } from '../../src/site/embed-height.ts';
import { keepIn } from './keep.ts';
import { readPictureAssets } from './picture-assets.ts';
import { localOrigin, type Settings } from './settings.ts';

/**
 * The files for other people's pages and tools that no page needs while it is printed.
 *
 * They are made here, beside Astro's own process, and not as its endpoints: the second processor is free then, the
 * picture makers are no part of the bundle, and what was made before is taken from the cache.
 */
export async function makeFiles(settings: Settings, site: SiteData): Promise<Files> {
  const at = { origin: settings.site ?? localOrigin, base: settings.base };
  const assets = readPictureAssets(settings.root, site.config);
  const keep = keepIn(settings.root, join(settings.cacheDir, 'pictures'));
  const files: Files = {
    ...(site.redirects.length === 0 ? {} : { _redirects: writeRedirects(site.redirects, settings.base) }),
    ...feedFiles(site, at),
    ...(await chartFiles(site, at, assets, keep)),
    ...(await cardFiles(site, assets, keep)),
    ...Object.fromEntries(
      site.charts.map((chart) => [`oembed/${chart.id}.json`, oembed(chart, site.config.name, embedHeight(chart), at)]),
    ),
  };
  return { _headers: writeHeaders(settings.base, files), ...files };
}

/** Writes files into a built folder. @throws When two of them claim one path. */
export async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content, { flag: 'wx' });
  }
}
