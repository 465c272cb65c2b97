import { watch } from 'node:fs';
import { dirname, sep } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { realEffects } from '../src/effects.ts';
import { startDevelopment } from './site/development.ts';
import { withLock } from './site/lock.ts';
import { buildData, lockFile } from './site/publish.ts';
import { shownPath } from './site/settings.ts';
import { diskFault, endOnDiskFault } from './terminal/disk.ts';
import { flagsOrEnd } from './terminal/flags.ts';
import { tellMessages } from './terminal/messages.ts';
import { settingsHelp, settingsOrEnd } from './terminal/settings.ts';

flagsOrEnd(
  `npm run dev

Development server; a change under content/ shows in the open page. An error shows over the page, with its place and how to
mend it, and the last good page stays until it is mended. Ctrl-C stops it.

${settingsHelp}`,
  {},
);
const settings = settingsOrEnd();

/** The data of the pages made anew. @returns Its errors; with any, nothing was written. */
const renew = () =>
  withLock(lockFile(settings), {}, async () => {
    const { messages, ok, siteData } = await buildData(settings, realEffects);
    tellMessages(realEffects, messages);
    return {
      errors: ok ? [] : messages.filter(({ level }) => level === 'error'),
      redirects: siteData?.redirects ?? [],
    };
  });

// The server starts even when an article has an error: the last good data is better than nothing to look at.
const first = await endOnDiskFault(renew, shownPath(dirname(settings.siteDataFile)));
if (first.errors.length > 0 && !(await realEffects.exists(settings.siteDataFile))) process.exit(1);
const server = await startDevelopment(settings);

async function show({ errors, redirects }: Awaited<ReturnType<typeof renew>>): Promise<void> {
  if (errors.length > 0) return server.showErrors(errors);
  server.showNew();
  const misled = await server.checkRedirects(redirects);
  tellMessages(realEffects, misled);
  if (misled.length > 0) server.showErrors(misled);
}
await show(first);

let isStale = false;
let renewing: Promise<void> | null = null;

/** Renews once for all the changes of a moment; editors write a file in several steps. */
async function renewAll(): Promise<void> {
  while (isStale) {
    await sleep(50);
    isStale = false;
    await renew()
      .then(show)
      .catch((error) => console.error(diskFault(error) ?? error));
  }
  renewing = null;
}

const watchers = [...new Set([settings.contentDir, settings.articlesDir])].map((folder) =>
  watch(folder, { recursive: true }, (_, name) => {
    // What the build itself makes must not start the next one.
    const isMade = `${folder}${sep}${name}`.startsWith(settings.explainersDir + sep);
    if (isMade || name?.includes('.next-')) return;
    isStale = true;
    renewing ??= renewAll();
  }),
);
async function stop(): Promise<void> {
  for (const watcher of watchers) watcher.close();
  await renewing;
  await server.stop();
  process.exit(0);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
