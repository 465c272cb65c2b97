import { readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Where a build writes before its result takes the place of the last one: beside it, so that a rename is enough. */
export function nextFolder(outDir: string): string {
  return `${outDir}.next-${process.pid}`;
}

const oldFolder = (outDir: string): string => `${outDir}.old-${process.pid}`;

async function siblings(outDir: string, kind: 'next' | 'old'): Promise<readonly string[]> {
  const names = await readdir(dirname(outDir)).catch(() => []);
  const prefix = `${basename(outDir)}.${kind}-`;
  return names
    .filter((name) => name.startsWith(prefix))
    .sort()
    .map((name) => join(dirname(outDir), name));
}

const isMissing = (error: NodeJS.ErrnoException): boolean => error.code === 'ENOENT';

/**
 * Mends what a build that was killed left behind: a last good folder that was already moved aside comes back, half-made
 * ones go. To be called under the build's lock.
 */
export async function recoverFolder(outDir: string): Promise<void> {
  const exists = await readdir(outDir).then(
    () => true,
    () => false,
  );
  const olds = await siblings(outDir, 'old');
  const last = olds.at(-1);
  if (!exists && last !== undefined) await rename(last, outDir);
  for (const left of [...olds, ...(await siblings(outDir, 'next'))]) await rm(left, { recursive: true, force: true });
}

/** Puts a new folder in the place of the last one. A kill at any point leaves one of the two whole. */
export async function swapFolder(next: string, outDir: string): Promise<void> {
  const old = oldFolder(outDir);
  await rename(outDir, old).catch((error) => {
    if (!isMissing(error)) throw error;
  });
  await rename(next, outDir);
  await rm(old, { recursive: true, force: true });
}
