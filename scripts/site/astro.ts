import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { astroEnvironment, type Settings } from './settings.ts';

/** How a run of Astro ended. */
export interface AstroRun {
  readonly ok: boolean;
  /** What it said of its failure; all that it said where it named no error. */
  readonly output: string;
}

/** Astro tells every page it makes; of a failure only the end is worth reading. */
function faultIn(output: string): string {
  const at = output.indexOf('[ERROR]');
  return output.slice(at < 0 ? 0 : output.lastIndexOf('\n', at) + 1).trim();
}

const program = (root: string): string => join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');

/**
 * Builds the pages into a folder. Astro runs in a process of its own: its settings are environment variables, and what
 * it keeps in memory must not reach a second build.
 */
export function buildPages(settings: Settings, folder: string): Promise<AstroRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program(settings.root), 'build', '--outDir', folder], {
      cwd: settings.root,
      env: { ...process.env, ...astroEnvironment(settings) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output: Buffer[] = [];
    child.stdout.on('data', (bytes) => output.push(bytes));
    child.stderr.on('data', (bytes) => output.push(bytes));
    child.on('error', reject);
    child.on('close', (code) => resolve({ ok: code === 0, output: faultIn(Buffer.concat(output).toString('utf8')) }));
  });
}

/**
 * Starts Astro's development server in this process. It reloads the open pages when the data file is written anew,
 * which Vite would not know of: pages read that file, they do not import it.
 */
export async function startDevelopment(settings: Settings): Promise<{ readonly stop: () => Promise<void> }> {
  const { root, port, siteDataFile } = settings;
  Object.assign(process.env, astroEnvironment(settings));
  const { dev } = await import('astro');
  return dev({
    root,
    server: { port },
    vite: {
      plugins: [
        {
          name: 'reload-on-new-data',
          configureServer(server) {
            server.watcher.add(siteDataFile);
            // Written by a rename, the file is a new one to some watchers and a changed one to others.
            for (const event of ['add', 'change'] as const)
              server.watcher.on(event, (path) => {
                if (path === siteDataFile) server.ws.send({ type: 'full-reload' });
              });
          },
        },
      ],
    },
  });
}
