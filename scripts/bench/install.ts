import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../terminal/settings.ts';
import { makeFolder } from './corpus.ts';
import { measureRun, RunError } from './measure.ts';

/**
 * Installs packages that are measured, or measure, and are no dependency of the project; once.
 *
 * @param name - What they are told as; their folder in the cache has it too.
 * @returns The folder that holds their `node_modules`; null when they cannot be installed, which is told.
 */
export async function installPackages(
  name: string,
  packages: readonly string[],
  tell: (line: string) => void,
): Promise<string | null> {
  const folder = join(root, 'node_modules', '.cache', 'bench', 'peers', name.toLowerCase());
  if (packages.every((each) => existsSync(join(folder, 'node_modules', each)))) return folder;
  await makeFolder(folder, { 'package.json': '{ "private": true }\n' });
  try {
    await measureRun(['npm', 'install', '--no-audit', '--no-fund', ...packages], { cwd: folder });
    return folder;
  } catch (error) {
    if (!(error instanceof RunError)) throw error;
    await rm(folder, { recursive: true, force: true });
    tell(`${name} cannot be installed and is left out.`);
    return null;
  }
}
