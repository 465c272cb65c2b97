import { constants, copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import {
  cardFiles,
  chartFiles,
  type Files,
  feedFiles,
  type Keep,
  oembed,
  type SiteAddress,
  writeHeaders,
  writeRedirects,
} from '../../src/exports/index.ts';
import type { PrintedData } from '../../src/model/site.ts';
import { embedHeight } from '../../src/site/embed-height.ts';
import { keepIn } from './keep.ts';
import { readPictureAssets } from './picture-assets.ts';
import { makeSearch } from './search.ts';
import { localOrigin, type Settings } from './settings.ts';

const addressOf = ({ site, base }: Settings): SiteAddress => ({ origin: site ?? localOrigin, base });

const pictureTools = (settings: Settings, { config }: PrintedData) => {
  const keep = keepIn(settings, 'pictures');
  const inLanguage: Keep = async (of, make) => {
    // Between two pictures what Astro says is read, or it would wait for its reader.
    await setImmediate();
    return keep([config.language, of], make);
  };
  return [readPictureAssets(settings.root, config), inLanguage] as const;
};

const oembedFiles = ({ charts, config }: PrintedData, at: SiteAddress): Files =>
  Object.fromEntries(
    charts.map((chart) => [`oembed/${chart.id}.json`, oembed(chart, config.name, embedHeight(chart), at)]),
  );

/** The headers that the built pages and the files need, by what stands in them. */
export function headerFiles(
  { base }: Settings,
  { charts }: { readonly charts: readonly { readonly id: string }[] },
  folder: string,
  files: Files,
): Files {
  const embeds = charts.map(({ id }) => `embed/${id}/index.html`);
  const pages = Object.fromEntries(embeds.map((path) => [path, readFileSync(join(folder, path))]));
  return { _headers: writeHeaders(base, { ...files, ...pages }) };
}

/**
 * The files for other people's pages and tools that no page needs while it is printed.
 *
 * They are made here, beside Astro's own process, and not as its endpoints: the second processor is free then, the
 * picture makers are no part of the bundle, and what was made before is taken from the cache.
 */
export async function makeFiles(settings: Settings, site: PrintedData): Promise<Files> {
  const at = addressOf(settings);
  const tools = pictureTools(settings, site);
  return {
    ...(site.redirects.length === 0 ? {} : { _redirects: writeRedirects(site.redirects, settings.base) }),
    ...feedFiles(site, at),
    ...(await chartFiles(site, at, ...tools)),
    ...(await cardFiles(site, ...tools)),
    ...oembedFiles(site, at),
  };
}

/** A file of data, as the stages wrote it beside the site's data. */
function readWritten({ siteDataFile }: Settings, path: string): Uint8Array | null {
  const file = join(dirname(siteDataFile), path);
  return existsSync(file) ? readFileSync(file) : null;
}

/** These and the search index: all beside the pages that a build has not written yet. */
export async function makeAllFiles(settings: Settings, site: PrintedData): Promise<Files> {
  return { ...makeSearch(settings, site), ...(await makeFiles(settings, site)) };
}

/**
 * One of these files, or of the data files; for development, where nobody waits for all of them.
 *
 * @param path - From the site's root, without a slash before it.
 * @returns null when there is no such file.
 */
export async function makeFile(
  settings: Settings,
  site: PrintedData,
  path: string,
): Promise<string | Uint8Array | null> {
  if (/^data\/\w[\w.-]*$/.test(path)) return readWritten(settings, path);
  const at = addressOf(settings);
  const only = { ...site, charts: site.charts.filter(({ id }) => id === parse(path).name) };
  const make = (): Files | Promise<Files> => {
    if (/^charts\/[^/]+\.\w+$/.test(path)) return chartFiles(only, at, ...pictureTools(settings, site));
    if (/^pictures\/./.test(path)) return cardFiles(site, ...pictureTools(settings, site));
    if (/^oembed\/./.test(path)) return oembedFiles(only, at);
    return path.startsWith('feed.') ? feedFiles(site, at) : {};
  };
  return (await make())[path] ?? null;
}

/** Writes files into a built folder. @throws When two of them claim one path. */
export function writeFiles(folder: string, files: Files): void {
  const folders = new Set<string>();
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
    // In step: a promise costs four times as much, and a large site has tens of thousands of small files.
    writeFileSync(file, content, { flag: 'wx' });
  }
}

/** Describes the other data files, and so names them. */
const PACKAGE = 'datapackage.json';

/** Copies the data files, as the build wrote them, into a built folder. @throws When one is there already. */
export function copyDataFiles({ siteDataFile }: Settings, folder: string): void {
  const [from, to] = [join(dirname(siteDataFile), 'data'), join(folder, 'data')];
  const described = JSON.parse(readFileSync(join(from, PACKAGE), 'utf8')) as { readonly resources: { path: string }[] };
  for (const name of [PACKAGE, ...described.resources.map(({ path }) => path)])
    copyFileSync(join(from, name), join(to, name), constants.COPYFILE_EXCL);
}
