import { closeSync, type Dirent, existsSync, openSync, readSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative } from 'node:path';

/**
 * The only door to disk and console. The build is handed one, so that a test can hand it another and see what it did.
 * Paths are as the caller has them: absolute, or relative to the working directory.
 */
export interface Effects {
  /** Bytes of a file. @throws When it cannot be read. */
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** A file as UTF-8 text. @throws When it cannot be read. */
  readonly readText: (path: string) => Promise<string>;
  /** Names of the files in a folder, not of folders in it, sorted by code unit. Empty when there is no such folder. */
  readonly readDir: (path: string) => Promise<readonly string[]>;
  /**
   * What stands in a folder and is no plain file of it: folders, links that lead nowhere or out of the folder, pipes and
   * devices. Sorted by name; empty when there is no such folder.
   */
  readonly readOdd: (path: string) => Promise<readonly OddEntry[]>;
  readonly exists: (path: string) => Promise<boolean>;
  /**
   * Writes a file whole or not at all, and makes the folders on the way to it. A file that already holds the same bytes
   * is left alone, so that a development server does not reload for nothing. Pieces are written one after the other, for
   * texts that are better never held whole; each is a write, so they are best not small.
   */
  readonly writeFile: (path: string, content: Content) => Promise<void>;
  /** Removes a file or a folder with all in it; a missing one is no fault. */
  readonly remove: (path: string) => Promise<void>;
  /** Tells the person at the terminal a line, on standard error. */
  readonly log: (line: string) => void;
}

/** What a file is written from: a text, bytes, or pieces of either. */
export type Content = string | Uint8Array | Iterable<string | Uint8Array>;

/** An entry of a folder that is no plain file of it. */
export interface OddEntry {
  readonly name: string;
  readonly kind: 'folder' | 'outside' | 'broken' | 'special';
}

let written = 0;

async function holds(path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    return (await stat(path)).size === bytes.length && Buffer.compare(await readFile(path), bytes) === 0;
  } catch {
    return false;
  }
}

/** Writes pieces to a new file. @returns Whether the file at a path holds the same. */
function writePieces(next: string, pieces: Iterable<string | Uint8Array>, path: string): boolean {
  const old = existsSync(path) ? openSync(path, 'r') : null;
  let isSame = old !== null;
  const holdsNext = (bytes: Uint8Array, size = bytes.length): boolean => {
    const found = Buffer.allocUnsafe(size);
    return old !== null && Buffer.compare(bytes, found.subarray(0, readSync(old, found, 0, size, null))) === 0;
  };
  try {
    const file = openSync(next, 'w');
    try {
      for (const piece of pieces) {
        const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
        writeFileSync(file, bytes);
        isSame &&= holdsNext(bytes);
      }
    } finally {
      closeSync(file);
    }
    return isSame && holdsNext(new Uint8Array(), 1);
  } finally {
    if (old !== null) closeSync(old);
  }
}

async function writeWhole(path: string, content: Content): Promise<void> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content instanceof Uint8Array ? content : null;
  if (bytes !== null && (await holds(path, bytes))) return;
  await mkdir(dirname(path), { recursive: true });
  // A rename within one folder is atomic: whoever reads meanwhile sees the old file or the new one, never half of it.
  written += 1;
  const next = `${path}.next-${process.pid}-${written}`;
  try {
    if (bytes !== null) await writeFile(next, bytes);
    else if (writePieces(next, content as Iterable<string | Uint8Array>, path)) return await rm(next);
    await rename(next, path);
  } catch (error) {
    await rm(next, { force: true });
    throw error;
  }
}

async function listFiles(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const files: string[] = [];
  for (const entry of entries) {
    // A link counts as what it points to; one that points nowhere is no file.
    const isFile = entry.isSymbolicLink()
      ? await stat(join(path, entry.name)).then(
          (target) => target.isFile(),
          () => false,
        )
      : entry.isFile();
    if (isFile) files.push(entry.name);
  }
  return files.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

async function kindOf(folder: string, entry: Dirent): Promise<OddEntry['kind'] | null> {
  if (entry.isFile()) return null;
  if (!entry.isSymbolicLink()) return entry.isDirectory() ? 'folder' : 'special';
  const path = join(folder, entry.name);
  const target = await stat(path).catch(() => null);
  if (target === null) return 'broken';
  const from = relative(await realpath(folder), await realpath(path));
  if (from.startsWith('..') || isAbsolute(from)) return 'outside';
  return target.isFile() ? null : target.isDirectory() ? 'folder' : 'special';
}

async function listOdd(path: string): Promise<readonly OddEntry[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
  const kinds = await Promise.all(
    entries.map(async (entry) => ({ name: entry.name, kind: await kindOf(path, entry) })),
  );
  return kinds
    .flatMap(({ name, kind }) => (kind === null ? [] : [{ name, kind }]))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** The real door: disk, and standard error for what is told. */
export const realEffects: Effects = {
  readFile: (path) => readFile(path),
  readText: (path) => readFile(path, 'utf8'),
  readDir: listFiles,
  readOdd: listOdd,
  exists: (path) =>
    stat(path).then(
      () => true,
      () => false,
    ),
  writeFile: writeWhole,
  remove: (path) => rm(path, { recursive: true, force: true }),
  log: (line) => {
    process.stderr.write(`${line}\n`);
  },
};
