import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** One import of a file of src/, by the path of what it names. */
export interface Import {
  /** Path from src/, with forward slashes. */
  readonly from: string;
  readonly to: string;
  /** It brings in types only, so nothing is run for it. */
  readonly isType: boolean;
}

/** A file of code by its path from the folder, with forward slashes. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** All files of a folder whose name fits, sorted. */
export function readSources(folder: string, name: RegExp): readonly Source[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(folder, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

const statement =
  /^[ \t]*(?:import|export)\s+(type\s)?(?:[\w$*{][^'"`;]*?\sfrom\s*)?['"](\.{1,2}\/[^'"]+)['"]|import\(\s*['"](\.{1,2}\/[^'"]+)['"]\s*\)/gm;

/** Imports of neighbours, by static or dynamic import or re-export; packages are left out. */
export function importsOf({ path, text }: Source): readonly Import[] {
  return [...text.matchAll(statement)].map(([, type, still, dynamic]) => ({
    from: path,
    to: join(dirname(path), still ?? dynamic ?? '')
      .split(sep)
      .join('/'),
    isType: type !== undefined,
  }));
}

/** The first way round that leads back to where it began, as a list of paths; null when there is none. */
export function findCycle(imports: readonly Import[]): readonly string[] | null {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]): readonly string[] | null => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (done.has(path)) return null;
    for (const to of next.get(path) ?? []) {
      const cycle = visit(to, [...way, path]);
      if (cycle) return cycle;
    }
    done.add(path);
    return null;
  };
  for (const path of next.keys()) {
    const cycle = visit(path, []);
    if (cycle) return cycle;
  }
  return null;
}
