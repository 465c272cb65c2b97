import { createHash } from 'node:crypto';
// In step: each of these costs a quarter to a tenth of what its promise does.
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Keep, Store } from '../../src/exports/index.ts';
import type { Settings } from './settings.ts';

const digest = (content: string | Uint8Array): Buffer => createHash('sha256').update(content).digest();

/** The folders and files of `src/` that each kind of kept thing is made by; a change in one of them makes all of the kind anew. */
const madeBy = {
  readings: ['model', 'format', 'ingest', 'extract'],
  editions: ['model', 'format', 'words', 'ingest', 'extract', 'ledger', 'charts', 'chart-editions.ts', 'build.ts'],
  pictures: ['model', 'exports', 'format', 'words'],
  pages: ['.'],
} as const;

/** What in these folders makes things: code, and the styles of pages, whose files pages name by their hash. */
const CODE = /\.(?:ts|astro|css)$/;

const DAY = 86_400_000;
/** What nobody has asked for in so many days goes; the pages of a large site are many, and all are others when the code is. */
const UNUSED = { readings: 30, editions: 30, pictures: 30, pages: 3 } as const;

/** The code that makes a kind of thing, with the Node and the packages it runs on, as one hash. */
export function codeVersion(root: string, kind: keyof typeof madeBy): string {
  const texts = madeBy[kind].flatMap((name) => {
    const folder = join(root, 'src', name);
    if (CODE.test(name)) return [name, readFileSync(folder, 'utf8')];
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => CODE.test(file));
    return names.sort().flatMap((file) => [`${name}/${file}`, readFileSync(join(folder, file), 'utf8')]);
  });
  const more = kind === 'pages' ? ['package-lock.json', 'astro.config.mjs', 'tsconfig.json'] : ['package-lock.json'];
  const roots = more.map((name) => readFileSync(join(root, name), 'utf8'));
  return digest([process.version, ...roots, ...texts].join('\0')).toString('hex');
}

function tryTo<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

/** What was kept at a path; null when nothing was, or a torn or foreign file lies there. */
export function take(path: string): Uint8Array | null {
  const found = tryTo(() => readFileSync(path));
  if (found === null || found.length <= 32) return null;
  const rest = found.subarray(32);
  if (!digest(rest).equals(found.subarray(0, 32))) return null;
  const now = new Date();
  // What is used says so, once a day.
  tryTo(() => now.getTime() - statSync(path).mtimeMs > DAY && utimesSync(path, now, now));
  return rest;
}

/** Keeps something at a path. Where that cannot be written nothing is kept; a file that is written by half is no fault. */
export function put(path: string, made: Uint8Array): void {
  const whole = Buffer.concat([digest(made), made]);
  const write = (): void => writeFileSync(path, whole);
  try {
    write();
  } catch {
    tryTo(() => mkdirSync(dirname(path), { recursive: true }));
    tryTo(write);
  }
}

/**
 * Keeps what is dear to make in the cache folder, by the hash of all that it is made of.
 *
 * A file begins with the hash of the rest, so that a torn or foreign one is made anew. Where the folder cannot be written,
 * or the settings name none, everything is made each time.
 */
export function keepIn(settings: Pick<Settings, 'root' | 'cacheDir'>, kind: keyof typeof madeBy): Keep {
  const store = storeIn(settings, kind);
  if (store === null) return async (_, make) => make();
  return async (of, make) => {
    const found = store.take(of);
    if (found !== null) return found;
    const made = await make();
    store.put(of, made);
    return made;
  };
}

/** The same for work that waits for nothing; null when nothing is to be kept. */
export function storeIn(
  { root, cacheDir }: Pick<Settings, 'root' | 'cacheDir'>,
  kind: keyof typeof madeBy,
): Store | null {
  if (cacheDir === null) return null;
  const folder = join(cacheDir, kind);
  const code = codeVersion(root, kind);
  const pathOf = (of: unknown): string => join(folder, digest(`${code}\n${JSON.stringify(of)}`).toString('hex'));
  return { take: (of) => take(pathOf(of)), put: (of, made) => put(pathOf(of), made) };
}

/** Removes what nobody has asked for in a while. */
export function sweepKept(cacheDir: string | null): void {
  if (cacheDir === null) return;
  for (const [kind, unused] of Object.entries(UNUSED)) {
    const folder = join(cacheDir, kind);
    for (const name of tryTo(() => readdirSync(folder)) ?? []) {
      const path = join(folder, name);
      const age = Date.now() - (tryTo(() => statSync(path).mtimeMs) ?? 0);
      if (age > unused * DAY) tryTo(() => rmSync(path, { force: true }));
    }
  }
}
