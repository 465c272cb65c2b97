import { watch } from 'node:fs';
import { sep } from 'node:path';
import { realEffects } from '../src/effects.ts';
import { startDevelopment } from './site/astro.ts';
import { withLock } from './site/lock.ts';
import { buildData, lockFile } from './site/publish.ts';
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
const renew = () =>
  withLock(lockFile(settings), {}, async () => {
    const { messages, ok } = await buildData(settings, realEffects);
    tellMessages(realEffects, messages);
    return ok ? [] : messages.filter(({ level }) => level === 'error');
  });
// The server starts even when an article has an error: the last good data is better than nothing to look at.
const errors = await renew();
if (errors.length > 0 && !(await realEffects.exists(settings.siteDataFile))) process.exit(1);
const server = await startDevelopment(settings);
server.show(errors);

let isPending = false;
let running: Promise<unknown> = Promise.resolve();

/** Renews once for all the changes of a moment; editors write a file in several steps. */
function changed(): void {
  if (isPending) return;
  isPending = true;
  setTimeout(() => {
    isPending = false;
    running = running
      .then(renew)
      .then(server.show)
      .catch((error) => console.error(error));
  }, 150);
}

const watchers = [...new Set([settings.contentDir, settings.articlesDir])].map((folder) =>
  watch(folder, { recursive: true }, (_, name) => {
    // What the build itself makes must not start the next one.
    const isMade = `${folder}${sep}${name}`.startsWith(settings.explainersDir + sep);
    if (!isMade && !name?.includes('.next-')) changed();
  }),
);
async function stop(): Promise<void> {
  for (const watcher of watchers) watcher.close();
  await running;
  await server.stop();
  process.exit(0);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
