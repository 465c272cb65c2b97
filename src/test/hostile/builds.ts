import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

/** The project's root. */
export const root = dirname(dirname(dirname(import.meta.dirname)));

/** How a build ended. */
export interface Ended {
  /** Null when it was killed. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A build under way. */
export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** Where a build reads and writes; all paths absolute. */
export interface Place {
  readonly folder: string;
  readonly content: string;
  readonly out: string;
}

/** A folder of its own with a small content that `articles` belong to, by file name. */
export async function makePlace(articles: Readonly<Record<string, string | Uint8Array>>): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'place-'));
  const content = join(folder, 'content');
  await cp(join(import.meta.dirname, '..', 'case-content'), content, { recursive: true });
  await mkdir(join(content, 'articles'));
  for (const [name, text] of Object.entries(articles)) await writeFile(join(content, 'articles', name), text);
  return { folder, content, out: join(folder, 'dist') };
}

/** Starts a command of scripts/ with settings of its own, in a process group of its own. */
export function start(
  script: string,
  { content, out }: Place,
  env: Readonly<Record<string, string>> = {},
  before: readonly string[] = [],
): Running {
  // A build of which nothing has changed would not be one; here each is asked for.
  if (script === 'build') rmSync(join(root, 'node_modules', '.cache', 'seals'), { recursive: true, force: true });
  const [program = '', ...args] = [...before, process.execPath, join(root, 'scripts', `${script}.ts`)];
  const child = spawn(program, args, {
    cwd: root,
    detached: true,
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', CONTENT_DIR: content, OUT_DIR: out, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const told: [string[], string[]] = [[], []];
  child.stdout.on('data', (bytes) => told[0].push(String(bytes)));
  child.stderr.on('data', (bytes) => told[1].push(String(bytes)));
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout: told[0].join(''), stderr: told[1].join('') }));
  });
  return { child, ended };
}

/** Every file below a folder with a hash of its bytes; null when there is no such folder. */
export async function fingerprint(folder: string): Promise<Readonly<Record<string, string>> | null> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => null);
  if (entries === null) return null;
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const sums = files.sort().map(async (path) => {
    const sum = createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
    return [relative(folder, path), sum.slice(0, 16)] as const;
  });
  return Object.fromEntries(await Promise.all(sums));
}

/** What a build keeps between runs for this content, and the folder itself. */
export async function removePlace({ folder, content }: Place): Promise<void> {
  const { readSettings } = await import('../../../scripts/site/settings.ts');
  const { siteDataFile } = readSettings({ CONTENT_DIR: content }, root);
  await rm(dirname(siteDataFile), { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
}

/** Two sites that differ in what one article says. */
export const articleOf = (metres: number): Readonly<Record<string, string>> => ({
  '2026-03-02-gazette-dam.md': `---\ntitle: The dam\npublisher: Gazette\npublished: 2026-03-02\nadded: 2026-03-03\nrights: own\n---\nThe river stands at ${metres} metres, the Harbour Board said on Monday. The dam was opened in 2021.\n`,
});
