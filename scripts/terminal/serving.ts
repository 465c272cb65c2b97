import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Serving, serveFolder } from '../site/server.ts';
import type { Settings } from '../site/settings.ts';

/**
 * Serves the built site until the process is told to stop. Ends it with exit code 1 when there is nothing to serve or
 * the port is taken.
 */
export async function serveUntilStopped(settings: Settings): Promise<void> {
  const { outDir, base, port } = settings;
  const home = await stat(join(outDir, 'index.html')).catch(() => null);
  if (home === null) {
    console.error(`There is no site in ${outDir} yet.\n  Run npm run build first.`);
    process.exit(1);
  }
  let serving: Serving;
  try {
    serving = await serveFolder(outDir, base, port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    console.error(`Port ${port} is taken by another program.\n  Choose another one: PORT=${port + 1} npm start`);
    process.exit(1);
  }
  console.log(`\n${serving.address}\n\nCtrl-C stops it.`);
  const stop = (): void => void serving.close().then(() => process.exit(0));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
}
