import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Session } from 'node:inspector/promises';
import { join } from 'node:path';
import { type BuildResult, build } from '../../src/build.ts';
import type { Effects } from '../../src/effects.ts';
import type { Files } from '../../src/exports/index.ts';
import { checkRedirects } from '../../src/ingest/index.ts';
import type { Message } from '../../src/model/message.ts';
import type { SiteData } from '../../src/model/site.ts';
import { readArticles } from '../../src/read-content.ts';
import { diskFault } from '../terminal/disk.ts';
import { tellMessages } from '../terminal/messages.ts';
import type { Steps } from '../terminal/steps.ts';
import type { AstroRun } from './astro.ts';
import { copyDataFiles, headerFiles, makeAllFiles, writeFiles } from './files.ts';
import { keepIn, storeIn, sweepKept } from './keep.ts';
import { printPages } from './kept-pages.ts';
import { withLock } from './lock.ts';
import { countSite, measure, type Published, type SiteCounts } from './published.ts';
import { readingContent } from './readable.ts';
import { localOrigin, type Settings, shownPath } from './settings.ts';
import { isAside, nextFolder, recoverFolder, swapFolder } from './swap.ts';
import { noteBuild, sealInputs, type Told, takeUnchanged } from './unchanged.ts';

/**
 * The build step: reads the articles and makes the explainers and the data that the pages print.
 *
 * @returns What `build` returns; its messages are not told yet. A content folder that is none is one of them.
 */
export async function buildData(settings: Settings, effects: Effects): Promise<BuildResult> {
  const contentDir = shownPath(settings.contentDir);
  const articlesDir = shownPath(settings.articlesDir);
  const fault = async (file: string, text: string, hint: string): Promise<readonly Message[]> =>
    (await effects.exists(file))
      ? []
      : [{ file, line: null, column: null, level: 'error', text, hint, rule: 'build/no-content' }];
  const faults = [
    ...(await fault(join(contentDir, 'site.yaml'), 'the file is missing', 'CONTENT_DIR names the folder it lies in.')),
    ...(await fault(articlesDir, 'the folder is missing', 'ARTICLES_DIR names the folder with the articles.')),
  ];
  if (faults.length > 0) return { siteData: null, messages: faults, ok: false };
  const { explainersDir, siteDataFile, base } = settings;
  const origin = settings.site ?? localOrigin;
  const keep = keepIn(settings, 'readings');
  const editions = storeIn(settings, 'editions');
  const built = await readingContent(effects, (guarded) =>
    build({ contentDir, articlesDir, explainersDir, siteDataFile, origin, base, effects: guarded, keep, editions }),
  );
  return 'rule' in built ? { siteData: null, messages: [built], ok: false } : built;
}

/** Whether a page or a file stands at an address; the pages that only lead on do not count. */
function isBuilt(folder: string, path: string): boolean {
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  if (!existsSync(file)) return false;
  return !file.endsWith('.html') || !readFileSync(file, 'utf8').includes('http-equiv="refresh"');
}

/** What is under way at the same time must not mix: one build after another, whatever folders they write. */
export function lockFile(settings: Settings): string {
  return join(settings.root, '.cache', 'build.lock');
}

/**
 * The pages are made below the project's root, wherever the site is to stand: Astro moves its files there with a rename,
 * which fails from one disk to another.
 */
function workshop(settings: Settings): string {
  return join(settings.root, '.cache', 'pages');
}

/** What the new folder would show beyond the rights of an article. */
async function checkRights(settings: Settings, folder: string, effects: Effects): Promise<readonly Message[]> {
  // Loaded here: the other checks bring a whole HTML validator, which commands that only read need not wait for.
  const { findOverQuoted, readFiles } = await import('../checks/index.ts');
  const { articles } = await readArticles(settings.articlesDir, effects);
  return findOverQuoted(shownPath(settings.outDir), new Map(Object.entries(readFiles(folder))), articles);
}

/** How many steps `publish` takes. */
export const publishSteps = 4;

/**
 * From the articles to the finished folder. The last good folder stays as it was until the new one is whole, and stays
 * altogether when anything fails.
 *
 * @returns null when it failed; everything there is to say about it has been told.
 */
export async function publish(settings: Settings, effects: Effects, steps: Steps): Promise<Published | null> {
  const onWait = (holder: string): void =>
    effects.log(`Another build is under way (process ${holder}); waiting for it.`);
  const folders = [workshop(settings), settings.outDir];
  try {
    return await withLock(lockFile(settings), { onWait }, async () => {
      for (const folder of folders) await recoverFolder(folder);
      try {
        return await make(settings, effects, steps);
      } finally {
        for (const folder of folders) await rm(nextFolder(folder), { recursive: true, force: true });
      }
    });
  } catch (error) {
    // A disk that is full or refuses is nobody's bug; whatever else is thrown is ours.
    const fault = diskFault(error);
    if (fault === null) throw error;
    effects.log(`The site cannot be written: ${fault}.\n  ${shownPath(settings.outDir)} is as it was.`);
    return null;
  }
}

/**
 * Brings back a last good folder that a killed build had already moved aside; does nothing while there is one. For
 * commands that only look at the site.
 */
export async function restoreLast(settings: Settings, effects: Effects): Promise<void> {
  if ((await effects.exists(settings.outDir)) || !(await isAside(settings.outDir))) return;
  await withLock(lockFile(settings), {}, () => recoverFolder(settings.outDir));
}

/** Nothing is made when nothing has changed since the last build, and all that it made is still there. */
async function make(settings: Settings, effects: Effects, steps: Steps): Promise<Published | null> {
  const { inputs, last } = await steps.take('what has changed', async () => {
    const now = sealInputs(settings);
    return { inputs: now, last: takeUnchanged<Published>(settings, now) };
  });
  if (last !== null) {
    tellMessages(effects, last.messages);
    effects.log(`Nothing has changed; ${shownPath(settings.outDir)} is what would be made.`);
    return last.published;
  }
  const made = await makeAnew(settings, effects, steps);
  if (made === null) return null;
  await noteBuild(settings, inputs, made);
  return made.published;
}

/** So many bytes in use are worth a second of work; a small site has a fifth of them. */
const MUCH = 512 * 2 ** 20;

/** Gives back to the system what the stages and the site's data took: Astro runs beside this process. */
async function giveBack(): Promise<void> {
  const session = new Session();
  session.connect();
  await session.post('HeapProfiler.collectGarbage');
  session.disconnect();
}

/** What of the site's data is asked for once its files are made. */
interface Prepared extends Pick<BuildResult, 'messages'>, Pick<SiteData, 'config' | 'redirects'> {
  readonly counted: SiteCounts;
  readonly charts: readonly { readonly id: string }[];
  /** Whether an article may only be quoted. */
  readonly hasQuotes: boolean;
  /** Makes the files beside the pages, and lets the site's data go; to be called once. */
  readonly makeFiles: () => Promise<Files>;
}

async function prepare(settings: Settings, effects: Effects): Promise<Prepared | null> {
  const { siteData, messages, ok } = await buildData(settings, effects);
  tellMessages(effects, messages);
  if (siteData === null || !ok) return null;
  const { config, redirects, charts, ledger } = siteData;
  let data: SiteData | null = siteData;
  return {
    messages,
    config,
    redirects,
    counted: countSite(siteData),
    charts: charts.map(({ id }) => ({ id })),
    hasQuotes: ledger.articles.some(({ rights }) => rights === 'quote'),
    makeFiles: () => {
      const made = data === null ? Promise.resolve({}) : makeAllFiles(settings, data);
      data = null;
      return made;
    },
  };
}

/** Prints the pages, and makes the files; of a large site one after the other, for the memory of both at once. */
async function printAndMake(settings: Settings, site: Prepared, folder: string): Promise<readonly [AstroRun, Files]> {
  const files = site.makeFiles();
  if (process.memoryUsage.rss() > MUCH) {
    await files;
    await giveBack();
  }
  return Promise.all([printPages(settings, site, folder), files]);
}

/** The steps of {@link publish}, under its lock. */
async function makeAnew(settings: Settings, effects: Effects, steps: Steps): Promise<Told<Published> | null> {
  const asItWas = `${shownPath(settings.outDir)} is as it was.`;
  const site = await steps.take('articles to explainers', () => prepare(settings, effects));
  if (site === null) {
    effects.log(`Nothing was built; ${asItWas}`);
    return null;
  }
  const next = nextFolder(workshop(settings));
  const [run, files] = await steps.take('pages and files', () => printAndMake(settings, site, next));
  if (!run.ok) {
    effects.log(run.output);
    effects.log(`The pages could not be made; ${asItWas}`);
    return null;
  }
  writeFiles(next, { ...files, ...headerFiles(settings, site, next, files) });
  copyDataFiles(settings, next);
  const misled = checkRedirects(site.redirects, (path) => isBuilt(next, path));
  if (misled.length > 0) {
    tellMessages(effects, misled);
    effects.log(`Nothing was built; ${asItWas}`);
    return null;
  }
  const overQuoted = await steps.take('rights', async () =>
    site.hasQuotes ? checkRights(settings, next, effects) : [],
  );
  if (overQuoted.length > 0) {
    tellMessages(effects, overQuoted);
    effects.log(`More would be shown than the rights allow; ${asItWas}`);
    return null;
  }
  await swapFolder(next, settings.outDir);
  sweepKept(settings.cacheDir);
  return { messages: site.messages, published: { ...site.counted, ...measure(settings.outDir) } };
}
