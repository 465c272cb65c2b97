import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { siteDataPath } from './data.ts';
import { words } from './words/index.ts';

/** A file that the site hands out under `/data/`. */
export interface DataFile {
  readonly name: string;
  readonly about: string;
  readonly bytes: number;
}

const folder = dirname(siteDataPath);

/** The data files that the build has written, in the order of the page that lists them. */
export function listDataFiles(): DataFile[] {
  return Object.entries(words.dataFiles)
    .filter(([name]) => existsSync(join(folder, name)))
    .map(([name, about]) => ({ name, about, bytes: statSync(join(folder, name)).size }));
}

/** The text of a data file, byte for byte as the build wrote it. */
export const readDataFile = (name: string): string => readFileSync(join(folder, name), 'utf8');
