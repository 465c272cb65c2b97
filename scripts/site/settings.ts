import { createHash } from 'node:crypto';
import { join, relative, resolve } from 'node:path';

/** What the environment says about a build: where it reads, where it writes, under which address it will stand. */
export interface Settings {
  readonly root: string;
  readonly contentDir: string;
  readonly articlesDir: string;
  /** Where the made explainers go. */
  readonly explainersDir: string;
  /** The one JSON file that hands the build's result to Astro. */
  readonly siteDataFile: string;
  readonly outDir: string;
  /** What is dear to make and may be thrown away; null when nothing is to be taken from there or kept. */
  readonly cacheDir: string | null;
  /** Origin of the site, such as `https://example.org`, or null when nobody said. */
  readonly site: string | null;
  /** Path the site stands under, with a slash at both ends. */
  readonly base: string;
  readonly port: number;
}

/** A setting that cannot be used; `message` says which and how to write it. */
export class SettingError extends Error {}

const defaultPort = 4321;

/** What full addresses begin with while nobody has said where the site will stand. */
export const localOrigin = `http://localhost:${defaultPort}`;

function readPort(given: string | undefined): number {
  if (given === undefined || given === '') return defaultPort;
  const port = Number(given);
  if (!/^\d+$/.test(given) || port > 65_535)
    throw new SettingError(`PORT is a number from 0 to 65535, but it is: ${given}`);
  return port;
}

/** @returns `/` or `/some/path/`, whatever slashes were written. */
export function normalizeBase(given: string | undefined): string {
  const parts = (given ?? '').split('/').filter((part) => part !== '');
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}

function readSite(given: string | undefined): string | null {
  if (given === undefined || given === '') return null;
  const url = URL.parse(given);
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new SettingError(`SITE_URL is an address such as https://example.org, but it is: ${given}`);
  return url.origin;
}

/**
 * Reads the settings of the environment; empty ones count as absent. Relative folders are counted from the project's root.
 *
 * @throws SettingError
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>, root: string): Settings {
  const folder = (given: string | undefined, otherwise: string): string => resolve(root, given || otherwise);
  const contentDir = folder(env.CONTENT_DIR, 'content');
  const usual = join(contentDir, 'articles');
  const articlesDir = folder(env.ARTICLES_DIR, usual);
  // A build of other folders must not meet the usual one's made files, nor another's.
  const key = `${relative(root, contentDir)}\n${relative(root, articlesDir)}`;
  const isUsual = key === `content\n${join('content', 'articles')}`;
  const cache = join(root, '.cache', isUsual ? 'site' : createHash('sha256').update(key).digest('hex').slice(0, 12));
  return {
    root,
    contentDir,
    articlesDir,
    explainersDir: articlesDir === usual ? join(contentDir, 'explainers') : join(cache, 'explainers'),
    siteDataFile: isUsual ? join(root, '.cache', 'site-data.json') : join(cache, 'site-data.json'),
    outDir: folder(env.OUT_DIR, 'dist'),
    cacheDir: folder(env.CACHE_DIR, join('node_modules', '.cache')),
    site: readSite(env.SITE_URL),
    base: normalizeBase(env.BASE_PATH),
    port: readPort(env.PORT),
  };
}

/** A path as a person at the terminal knows it: from where they stand, or in full where that is shorter. */
export function shownPath(path: string, from = process.cwd()): string {
  const near = relative(from, path) || '.';
  return near.length < path.length ? near : path;
}

/** The same settings as the environment that Astro's configuration and pages read. */
export function astroEnvironment(settings: Settings): Record<string, string> {
  return {
    ...(settings.site === null ? {} : { SITE_URL: settings.site }),
    BASE_PATH: settings.base,
    CONTENT_DIR: settings.contentDir,
    ARTICLES_DIR: settings.articlesDir,
    EXPLAINERS_DIR: settings.explainersDir,
    SITE_DATA: settings.siteDataFile,
    ASTRO_TELEMETRY_DISABLED: '1',
  };
}
