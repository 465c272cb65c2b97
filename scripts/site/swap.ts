import { rmSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Where a new folder stands before it takes the place of the last one: beside it, so that a rename is enough. */
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

/** Whether a build that was killed has left the last good folder beside its place. */
export async function isAside(outDir: string): Promise<boolean> {
  return (await siblings(outDir, 'old')).length > 0;
}

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

/** What a swap asks of the disk; a test hands it one that refuses. */
export interface Moves {
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly copy: (from: string, to: string) => Promise<void>;
}

const realMoves: Moves = { rename, copy: (from, to) => cp(from, to, { recursive: true }) };

/**
 * Puts a new folder in the place of the last one. A kill at any point leaves one of the two whole. What was made on
 * another disk is copied beside the last one first, since no rename leads from disk to disk.
 *
 * @throws When the disk refuses; then the last folder is as it was.
 */
export async function swapFolder(made: string, outDir: string, moves: Moves = realMoves): Promise<void> {
  const [next, old] = [nextFolder(outDir), oldFolder(outDir)];
  await mkdir(dirname(outDir), { recursive: true });
  await moves.rename(made, next).catch(async (error) => {
    if (error.code !== 'EXDEV') throw error;
    await moves.copy(made, next);
    await rm(made, { recursive: true, force: true });
  });
  await moves.rename(outDir, old).catch((error) => {
    if (!isMissing(error)) throw error;
  });
  await moves.rename(next, outDir).catch(async (error) => {
    await moves.rename(old, outDir).catch(() => {});
    throw error;
  });
  // In step: of tens of thousands of files it takes a third of the time.
  rmSync(old, { recursive: true, force: true });
}
