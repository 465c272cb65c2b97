import { posix } from 'node:path';
import type { Content, Effects } from '../effects.ts';

/** Effects on a folder that lives in memory; says afterwards what was done. */
export interface Recorder extends Effects {
  /** Every file there is now, by path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Paths in the order they were written, repeats included. */
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly logged: readonly string[];
  /** A file as text. @throws When there is none. */
  readonly textOf: (path: string) => string;
}

const clean = (path: string): string => posix.normalize(path).replace(/\/$/, '');

/**
 * Makes effects that touch nothing but a map.
 *
 * @param given - What the disk holds at first: path to text or bytes.
 */
export function recordEffects(given: Readonly<Record<string, string | Uint8Array>> = {}): Recorder {
  const bytesOf = (content: Content): Uint8Array =>
    content instanceof Uint8Array ? content : Buffer.concat([...content].map((piece) => Buffer.from(piece)));
  const files = new Map(Object.entries(given).map(([path, content]) => [clean(path), bytesOf(content)]));
  const written: string[] = [];
  const removed: string[] = [];
  const logged: string[] = [];
  const read = (path: string): Uint8Array => {
    const bytes = files.get(clean(path));
    if (!bytes) throw new Error(`no such file: ${path}`);
    return bytes;
  };
  const textOf = (path: string): string => new TextDecoder().decode(read(path));
  const within = (path: string, folder: string): boolean => path.startsWith(`${clean(folder)}/`);
  return {
    files,
    written,
    removed,
    logged,
    textOf,
    readFile: async (path) => read(path),
    readText: async (path) => textOf(path),
    readDir: async (folder) =>
      [...files.keys()]
        .filter((path) => posix.dirname(path) === clean(folder))
        .map((path) => posix.basename(path))
        .sort(),
    readOdd: async () => [],
    exists: async (path) => files.has(clean(path)) || [...files.keys()].some((file) => within(file, path)),
    writeFile: async (path, content) => {
      files.set(clean(path), bytesOf(content));
      written.push(clean(path));
    },
    remove: async (path) => {
      for (const file of [...files.keys()]) if (file === clean(path) || within(file, path)) files.delete(file);
      removed.push(clean(path));
    },
    log: (line) => {
      logged.push(line);
    },
  };
}
