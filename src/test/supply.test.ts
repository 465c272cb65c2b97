import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSources } from './imports.ts';

const root = dirname(dirname(import.meta.dirname));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Package {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}
interface Locked {
  readonly hasInstallScript?: boolean;
  readonly optional?: boolean;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
}

const own = JSON.parse(read('package.json')) as Package;
const locked = (JSON.parse(read('package-lock.json')) as { packages: Readonly<Record<string, Locked>> }).packages;
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Packages of the README's table with their reasons. */
const reasons = read('README.md')
  .split('## Dependencies')[1]
  ?.split(/^## /m)[0]
  ?.split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

describe('packages', () => {
  const listed = (reasons ?? []).flatMap(([names = '']) =>
    [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
  );
  const fits = (pattern: string, name: string): boolean =>
    pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name;

  test('are those that the README names, each once and with a reason', () => {
    const names = Object.keys({ ...own.dependencies, ...own.devDependencies });
    const without = names.filter((name) => !listed.some((pattern) => fits(pattern, name)));
    // What nobody imports any more needs no reason; it is to go.
    const code = ['src', 'scripts'].flatMap((folder) => readSources(join(root, folder), /\.(?:ts|mjs|astro)$/));
    const isUsed = (name: string) =>
      code.some(({ text }) => text.includes(`from '${name}`) || text.includes(`import('${name}`));
    const idle = without.filter((name) => !isUsed(name));
    if (idle.length > 0) console.warn(`packages that nobody imports: ${idle.join(', ')}`);
    expect(without.filter(isUsed)).toEqual([]);
    expect(listed.filter((pattern) => !names.some((name) => fits(pattern, name)))).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
    for (const [names, reason, licence] of reasons ?? []) {
      expect(reason, names).toMatch(/\w+ \w+/);
      expect(licence, names).toMatch(/\w/);
    }
  });

  test('that want to run a script at install are named in package.json, with a yes or a no', () => {
    const wanting = Object.entries(locked).filter(([, one]) => one.hasInstallScript);
    const names = [...new Set(wanting.map(([path]) => nameOf(path)))];
    expect(names.filter((name) => own.allowScripts[name] === undefined)).toEqual([]);
  });

  test('are locked by the hash of what is installed, and no host is named', () => {
    for (const [path, one] of Object.entries(locked)) {
      if (path === '' || one.link) continue;
      // Of packages for other systems the lock may know the version alone.
      if (!one.optional) expect(one.integrity, path).toMatch(/^sha512-/);
      expect(one.resolved, path).toBeUndefined();
    }
    expect(existsSync(join(root, '.npmrc'))).toBe(true);
  });
});

describe('the network', () => {
  test('is asked for by nothing that builds', () => {
    const builds = [
      ...readSources(join(root, 'src'), /\.(?:ts|astro)$/),
      ...readSources(join(root, 'scripts'), /\.(?:ts|mjs)$/),
    ]
      .filter(
        ({ path }) =>
          !/\.test\.ts$|^client\/|^test\/|^bench\/|server\.ts$|^site\/development\.ts$|^setup\.mjs$/.test(path),
      )
      .filter(({ text }) =>
        /\bfetch\(|from '(?:node:)?(?:https?|net|tls|dns|dgram|undici)'|XMLHttpRequest|WebSocket/.test(text),
      );
    expect(builds.map(({ path }) => path)).toEqual([]);
  });
});
