import { createHash, type Hash } from 'node:crypto';
// In step: a site has tens of thousands of files, and each costs a tenth of what its promise does.
import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Message } from '../../src/model/message.ts';
import type { Settings } from './settings.ts';

/** What a build tells: its messages, and what it made, counted; as plain JSON. */
export interface Told<T> {
  readonly messages: readonly Message[];
  readonly published: T;
}

/** What a finished build stood on and what it made, as hashes, and what it told. */
interface Seal<T> extends Told<T> {
  readonly inputs: string;
  readonly outputs: string;
}

/** Adds a file to a hash. */
type Add = (hash: Hash, file: string) => void;

const addContent: Add = (hash, file) => {
  const bytes = readFileSync(file);
  hash.update(`${bytes.length}\0`).update(bytes);
};

/**
 * Instead of reading a file, as git does: whoever writes to it changes its times, and the time of the last change of all
 * is set by the system alone. A copy of the file is another file by its number, so a copied cache knows no site.
 */
const addState: Add = (hash, file) => {
  const { ino, size, mtimeNs, ctimeNs } = lstatSync(file, { bigint: true });
  hash.update(`${ino} ${size} ${mtimeNs} ${ctimeNs}\0`);
};

function hashTree(hash: Hash, path: string, passed: readonly string[], add: Add): void {
  const entries = readdirSync(path, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const at = join(path, entry.name);
    if (passed.includes(at)) continue;
    hash.update(`${entry.name}\0`);
    if (entry.isDirectory()) {
      hashTree(hash, at, passed, add);
      hash.update('/\0');
      continue;
    }
    // Whatever is no plain file may change behind our back.
    if (!entry.isFile()) throw new Error(`no plain file: ${at}`);
    add(hash, at);
  }
}

/** One hash over files and folders; null when one of them is missing or is not what it seems. */
function hashAll(paths: readonly string[], passed: readonly string[], add: Add, more: unknown): string | null {
  const hash = createHash('sha256').update(JSON.stringify(more));
  try {
    for (const path of paths) {
      hash.update(`\0${path}\0`);
      if (statSync(path).isDirectory()) hashTree(hash, path, passed, add);
      else add(hash, path);
    }
    return hash.digest('hex');
  } catch {
    return null;
  }
}

/**
 * All that a build's result depends on, as one hash: the content, the code, the packages, Node, and the settings.
 *
 * @returns null when nothing is to be kept, or something among it could change unseen.
 */
export function sealInputs(settings: Settings): string | null {
  const { root, contentDir, articlesDir, explainersDir, cacheDir, outDir, site, base } = settings;
  if (cacheDir === null) return null;
  const code = ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
  const paths = [...code.map((name) => join(root, name)), contentDir, articlesDir];
  return hashAll(paths, [explainersDir], addContent, [process.version, contentDir, articlesDir, outDir, site, base]);
}

const sealFile = (cacheDir: string, outDir: string): string =>
  join(cacheDir, 'seals', createHash('sha256').update(outDir).digest('hex').slice(0, 16));

/** All that a build leaves behind, as one hash of the states of its files; null when a part of it is missing. */
function sealOutputs({ outDir, explainersDir, siteDataFile }: Settings): string | null {
  return hashAll([outDir, explainersDir, siteDataFile, join(dirname(siteDataFile), 'data')], [], addState, 'outputs');
}

/**
 * What the last build told, when it stood on the same inputs and nobody has touched a file that it made.
 *
 * @param inputs - From {@link sealInputs}, before the build.
 */
export function takeUnchanged<T>(settings: Settings, inputs: string | null): Told<T> | null {
  if (inputs === null || settings.cacheDir === null) return null;
  try {
    const seal = JSON.parse(readFileSync(sealFile(settings.cacheDir, settings.outDir), 'utf8')) as Seal<T>;
    if (seal.inputs !== inputs || seal.outputs !== sealOutputs(settings)) return null;
    return { messages: seal.messages, published: seal.published };
  } catch {
    return null;
  }
}

/** A disk's clock stands still for some milliseconds: a change within them would go unseen. */
const TICK = 20;

/** Notes what a build stood on and made. Where the cache cannot be written nothing is noted. */
export async function noteBuild<T>(settings: Settings, inputs: string | null, told: Told<T>): Promise<void> {
  if (inputs === null || settings.cacheDir === null) return;
  const file = sealFile(settings.cacheDir, settings.outDir);
  const next = `${file}.next-${process.pid}`;
  await sleep(TICK);
  try {
    // What changed while the build was under way may be in it by half.
    const outputs = inputs === sealInputs(settings) ? sealOutputs(settings) : null;
    if (outputs === null) return;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(next, JSON.stringify({ inputs, outputs, ...told } satisfies Seal<T>));
    renameSync(next, file);
  } catch {
    try {
      rmSync(next, { force: true });
    } catch {}
  }
}
