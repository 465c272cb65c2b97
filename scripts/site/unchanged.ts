import { createHash, type Hash } from 'node:crypto';
// In step: a site has tens of thousands of files, and each costs a tenth of what its promise does.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Message } from '../../src/model/message.ts';
import type { Settings } from './settings.ts';

/** What a finished build stood on, what it made, as hashes, and what it told. */
interface Seal {
  readonly inputs: string;
  readonly outputs: string;
  readonly messages: readonly Message[];
}

function hashTree(hash: Hash, from: string, path: string, passed: readonly string[]): void {
  const entries = readdirSync(path, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const at = join(path, entry.name);
    if (passed.includes(at)) continue;
    if (entry.isDirectory()) hashTree(hash, from, at, passed);
    else {
      // Whatever is no plain file may change behind our back.
      if (!entry.isFile()) throw new Error(`no plain file: ${at}`);
      const bytes = readFileSync(at);
      hash.update(`${relative(from, at)}\0${bytes.length}\0`).update(bytes);
    }
  }
}

/** One hash over files and folders; null when one of them is missing or is not what it seems. */
function hashAll(paths: readonly string[], passed: readonly string[], more: unknown): string | null {
  const hash = createHash('sha256').update(JSON.stringify(more));
  try {
    for (const path of paths) {
      hash.update(`\0${path}\0`);
      if (statSync(path).isDirectory()) hashTree(hash, path, path, passed);
      else hash.update(readFileSync(path));
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
  return hashAll(paths, [explainersDir], [process.version, contentDir, articlesDir, outDir, site, base]);
}

const sealFile = (cacheDir: string, outDir: string): string =>
  join(cacheDir, 'seals', createHash('sha256').update(outDir).digest('hex').slice(0, 16));

/** All that a build leaves behind, as one hash; null when a part of it is missing. */
function sealOutputs({ outDir, explainersDir, siteDataFile }: Settings): string | null {
  return hashAll([outDir, explainersDir, siteDataFile, join(dirname(siteDataFile), 'data')], [], 'outputs');
}

/**
 * What the last build told, when it stood on the same inputs and all that it made is still there byte for byte.
 *
 * @param inputs - From {@link sealInputs}, before the build.
 */
export function takeUnchanged(
  settings: Settings,
  inputs: string | null,
): { readonly messages: readonly Message[] } | null {
  if (inputs === null || settings.cacheDir === null) return null;
  try {
    const seal = JSON.parse(readFileSync(sealFile(settings.cacheDir, settings.outDir), 'utf8')) as Seal;
    if (seal.inputs !== inputs || seal.outputs !== sealOutputs(settings)) return null;
    return { messages: seal.messages };
  } catch {
    return null;
  }
}

/** Notes what a build stood on and made. Where the cache cannot be written nothing is noted. */
export function noteBuild(settings: Settings, inputs: string | null, messages: readonly Message[]): void {
  if (inputs === null || settings.cacheDir === null) return;
  const file = sealFile(settings.cacheDir, settings.outDir);
  const next = `${file}.next-${process.pid}`;
  try {
    // What changed while the build was under way may be in it by half.
    const outputs = inputs === sealInputs(settings) ? sealOutputs(settings) : null;
    if (outputs === null) return;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(next, JSON.stringify({ inputs, outputs, messages } satisfies Seal));
    renameSync(next, file);
  } catch {
    try {
      rmSync(next, { force: true });
    } catch {}
  }
}
