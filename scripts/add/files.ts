import { link, mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Effects } from '../../src/effects.ts';

/**
 * Effects under which some files are there besides those on the disk, and under which nothing is written: a look at what
 * would be.
 *
 * @param files - Absolute path to text.
 */
export function withFiles(effects: Effects, files: ReadonlyMap<string, string>): Effects {
  const isFolder = (path: string): boolean => [...files.keys()].some((file) => dirname(file) === resolve(path));
  const textAt = (path: string): string | undefined => files.get(resolve(path));
  return {
    ...effects,
    readText: async (path) => textAt(path) ?? effects.readText(path),
    readFile: async (path) => {
      const text = textAt(path);
      return text === undefined ? effects.readFile(path) : new TextEncoder().encode(text);
    },
    // The folder of the first article of a site is there as soon as the article is.
    exists: async (path) => textAt(path) !== undefined || isFolder(path) || effects.exists(path),
    readDir: async (path) => {
      const folder = resolve(path);
      const more = [...files.keys()].filter((file) => dirname(file) === folder).map((file) => basename(file));
      return [...new Set([...(await effects.readDir(path)), ...more])].sort();
    },
    writeFile: async () => {},
    remove: async () => {},
  };
}

/**
 * Writes a file that must not be there yet, whole or not at all.
 *
 * @throws With the code EEXIST when another has it by now, and as the disk does.
 */
export async function writeNew(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const next = join(dirname(path), `.${basename(path)}.next-${process.pid}`);
  try {
    await writeFile(next, text);
    // A rename would put itself in the place of a file that has come meanwhile; a link does not.
    await link(next, path);
  } finally {
    await rm(next, { force: true });
  }
}
