import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readSettings } from '../../scripts/site/settings.ts';
import type { PrintedData } from '../model/site.ts';
import { readSiteData } from '../site/read-data.ts';

const root = dirname(dirname(import.meta.dirname));

/** A copy of the content in a folder of its own, and the site that is built from it there. */
export interface ScratchSite {
  /** Folder with the copy of `content/`. */
  readonly contentDir: string;
  readonly outDir: string;
  /** Runs the build as a person would. */
  readonly build: () => Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }>;
  /** What the pages were printed from. @throws When nothing was built. */
  readonly readSiteData: () => Promise<PrintedData>;
  readonly remove: () => Promise<void>;
}

function run(script: string, env: Readonly<Record<string, string>>): ReturnType<ScratchSite['build']> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'scripts', `${script}.ts`)], {
      cwd: root,
      // The build of a scratch site is a build like any other, not a test that runs under vitest.
      env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...env },
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (bytes) => {
      stdout += bytes;
    });
    child.stderr.on('data', (bytes) => {
      stderr += bytes;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, stdout, stderr }));
  });
}

/**
 * Copies a content folder, this site's own unless another is named, so that a test may spoil it.
 *
 * @param base - The path that it is built under; none is the run's own.
 */
export async function makeScratchSite(from = join(root, 'content'), base = '/'): Promise<ScratchSite> {
  const folder = await mkdtemp(join(tmpdir(), 'scratch-site-'));
  const env = { CONTENT_DIR: join(folder, 'content'), OUT_DIR: join(folder, 'dist'), BASE_PATH: base };
  await cp(from, env.CONTENT_DIR, { recursive: true });
  const { siteDataFile } = readSettings(env, root);
  return {
    contentDir: env.CONTENT_DIR,
    outDir: env.OUT_DIR,
    build: () => run('build', env),
    readSiteData: async () => readSiteData(siteDataFile),
    remove: async () => {
      await rm(folder, { recursive: true, force: true });
      await rm(dirname(siteDataFile), { recursive: true, force: true });
    },
  };
}
