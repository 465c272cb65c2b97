import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Keep } from '../../src/exports/index.ts';

const digest = (content: string | Uint8Array): Buffer => createHash('sha256').update(content).digest();

/** The code that makes pictures, as one hash: what other code made is made anew. */
function codeVersion(root: string): string {
  const folder = join(root, 'src', 'exports');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const texts = names.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
  return digest([readFileSync(join(root, 'package-lock.json'), 'utf8'), ...texts].join('\0')).toString('hex');
}

/**
 * Keeps what is dear to make in a folder, by the hash of all that it is made of.
 *
 * A file begins with the hash of the rest, so that a torn or foreign one is made anew. Where the folder cannot be written
 * everything is made each time.
 */
export function keepIn(root: string, folder = join(root, 'node_modules', '.cache', 'pictures')): Keep {
  const code = codeVersion(root);
  return async (of, make) => {
    const path = join(folder, digest(`${code}\n${JSON.stringify(of)}`).toString('hex'));
    const found = await readFile(path).catch(() => null);
    if (found !== null && found.length > 32 && digest(found.subarray(32)).equals(found.subarray(0, 32)))
      return new Uint8Array(found.subarray(32));
    const made = make();
    const next = `${path}.next-${process.pid}`;
    try {
      await mkdir(folder, { recursive: true });
      await writeFile(next, Buffer.concat([digest(made), made]));
      await rename(next, path);
    } catch {
      await rm(next, { force: true }).catch(() => {});
    }
    return made;
  };
}
