import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Keep } from '../../src/exports/index.ts';
import type { Settings } from './settings.ts';

const digest = (content: string | Uint8Array): Buffer => createHash('sha256').update(content).digest();

/** The folders of `src/` that each kind of kept thing is made by; a change in one of them makes all of the kind anew. */
const madeBy = {
  readings: ['model', 'format', 'ingest', 'extract'],
  pictures: ['model', 'exports', 'format', 'words'],
} as const;

const DAY = 86_400_000;
/** What nobody has asked for in so many days goes. */
const UNUSED = 30;

/** The code that makes a kind of thing, with the Node and the packages it runs on, as one hash. */
function codeVersion(root: string, kind: keyof typeof madeBy): string {
  const texts = madeBy[kind].flatMap((name) => {
    const folder = join(root, 'src', name);
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    return names.sort().flatMap((file) => [`${name}/${file}`, readFileSync(join(folder, file), 'utf8')]);
  });
  const packages = readFileSync(join(root, 'package-lock.json'), 'utf8');
  return digest([process.version, packages, ...texts].join('\0')).toString('hex');
}

/** What was kept at a path; null when nothing was, or a torn or foreign file lies there. */
async function take(path: string): Promise<Uint8Array | null> {
  const found = await readFile(path).catch(() => null);
  if (found === null || found.length <= 32) return null;
  const rest = found.subarray(32);
  if (!digest(rest).equals(found.subarray(0, 32))) return null;
  const { mtimeMs } = await stat(path);
  const now = new Date();
  // What is used says so, once a day.
  if (now.getTime() - mtimeMs > DAY) await utimes(path, now, now).catch(() => {});
  return new Uint8Array(rest);
}

async function put(folder: string, path: string, made: Uint8Array): Promise<void> {
  const next = `${path}.next-${process.pid}`;
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(next, Buffer.concat([digest(made), made]));
    await rename(next, path);
  } catch {
    await rm(next, { force: true }).catch(() => {});
  }
}

/**
 * Keeps what is dear to make in the cache folder, by the hash of all that it is made of.
 *
 * A file begins with the hash of the rest, so that a torn or foreign one is made anew. Where the folder cannot be written,
 * or the settings name none, everything is made each time.
 */
export function keepIn({ root, cacheDir }: Pick<Settings, 'root' | 'cacheDir'>, kind: keyof typeof madeBy): Keep {
  if (cacheDir === null) return async (_, make) => make();
  const folder = join(cacheDir, kind);
  const code = codeVersion(root, kind);
  return async (of, make) => {
    const path = join(folder, digest(`${code}\n${JSON.stringify(of)}`).toString('hex'));
    const found = await take(path);
    if (found !== null) return found;
    const made = make();
    await put(folder, path, made);
    return made;
  };
}

/** Removes what nobody has asked for in a month, and what a killed build left half written. */
export async function sweepKept(cacheDir: string | null): Promise<void> {
  if (cacheDir === null) return;
  for (const kind of Object.keys(madeBy)) {
    const folder = join(cacheDir, kind);
    for (const name of await readdir(folder).catch(() => [])) {
      const path = join(folder, name);
      const age = Date.now() - ((await stat(path).catch(() => null))?.mtimeMs ?? 0);
      if (age > (name.includes('.next-') ? DAY : UNUSED * DAY)) await rm(path, { force: true }).catch(() => {});
    }
  }
}
