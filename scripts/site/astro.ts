import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
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

// Room for what is young, as `run.mjs` has it: more takes 100 MB more, less at the start a tenth more work.
const room = ['--min-semi-space-size=16', '--max-semi-space-size=16'];

const endWithParent = pathToFileURL(join(import.meta.dirname, 'end-with-parent.mjs')).href;

/**
 * Builds the pages into a folder. Astro runs in a process of its own: its settings are environment variables, and what
 * it keeps in memory must not reach a second build.
 *
 * @param plan - The file that tells which pages to leave out; none when left out.
 */
export function buildPages(settings: Settings, folder: string, plan?: string): Promise<AstroRun> {
  return new Promise((resolve, reject) => {
    const args = [...room, '--import', endWithParent, program(settings.root), 'build', '--outDir', folder];
    if (settings.cacheDir === null) args.push('--force');
    const child = spawn(process.execPath, args, {
      cwd: settings.root,
      env: { ...process.env, ...astroEnvironment(settings), ...(plan === undefined ? {} : { KEPT_PAGES: plan }) },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const output: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (bytes) => output.push(bytes));
    child.on('error', reject);
    child.on('close', (code) => resolve({ ok: code === 0, output: faultIn(Buffer.concat(output).toString('utf8')) }));
  });
}
