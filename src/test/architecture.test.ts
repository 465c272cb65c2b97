import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findCycle, type Import, importsOf, readSources } from './imports.ts';

/**
 * What each part of src/ may import from, besides itself. A stage is named by its folder and entered through its
 * index.ts; what stands under `shared` and `model` has no door, every file of it may be named.
 */
const may: Readonly<Record<string, readonly string[]>> = {
  model: [],
  words: [],
  'message.ts': ['model'],
  'effects.ts': [],
  format: ['model', 'words'],
  ingest: ['model', 'words', 'message.ts', 'format'],
  extract: ['model', 'words', 'message.ts', 'format', 'ingest'],
  ledger: ['model', 'words', 'message.ts', 'format', 'ingest', 'extract'],
  compose: ['model', 'words', 'message.ts', 'format', 'ingest', 'extract', 'ledger'],
  charts: ['model', 'words', 'message.ts', 'format', 'ingest', 'extract', 'ledger'],
  exports: ['model', 'words', 'message.ts', 'format', 'ingest', 'extract', 'ledger'],
  'read-content.ts': ['model', 'message.ts', 'effects.ts', 'ingest', 'extract'],
  'chart-editions.ts': ['model'],
  'build.ts': [
    'model',
    'words',
    'chart-editions.ts',
    'message.ts',
    'effects.ts',
    'read-content.ts',
    'ingest',
    'extract',
    'ledger',
    'compose',
    'charts',
    'exports',
  ],
  site: ['model', 'words', 'format', 'exports', 'client', 'styles'],
  client: [],
  styles: [],
  components: ['model', 'words', 'format', 'exports', 'site', 'client', 'styles'],
  layouts: ['model', 'words', 'format', 'exports', 'site', 'components', 'client', 'styles'],
  pages: ['model', 'words', 'format', 'exports', 'site', 'components', 'layouts', 'client', 'styles'],
};
const stages = ['words', 'format', 'ingest', 'extract', 'ledger', 'compose', 'charts', 'exports'];

const src = dirname(import.meta.dirname);
const code = readSources(src, /\.(ts|astro|mjs)$/).filter(
  ({ path }) => !path.startsWith('test/') && !/\.test\.ts$/.test(path),
);
const imports = code.flatMap(importsOf);
const partOf = (path: string): string => path.split('/')[0] ?? '';
const words = ({ from, to }: Import): string => `${from} imports ${to}`;

describe('the way of the data', () => {
  test('is read from the code at all', () => {
    expect(code.length).toBeGreaterThan(10);
    expect(imports.length).toBeGreaterThan(10);
    expect([...new Set(code.map(({ path }) => partOf(path)))].filter((part) => may[part] === undefined)).toEqual([]);
  });

  test('goes in one direction: no part imports from a later one', () => {
    const wrong = imports.filter(({ from, to }) => {
      const [here, there] = [partOf(from), partOf(to)];
      return here !== there && !may[here]?.includes(there);
    });
    expect(wrong.map(words)).toEqual([]);
  });

  test('enters a stage through its index.ts', () => {
    const wrong = imports.filter(({ from, to }) => {
      const there = partOf(to);
      return partOf(from) !== there && stages.includes(there) && to !== `${there}/index.ts`;
    });
    expect(wrong.map(words)).toEqual([]);
  });

  test('has no cycles', () => {
    expect(findCycle(imports.filter(({ isType }) => !isType))).toBeNull();
  });
});

describe('the stages', () => {
  const inside = code.filter(({ path }) => stages.includes(partOf(path)) || partOf(path) === 'model');
  test.each([
    ['the clock', /\bDate\.now\(|\bnew Date\(\s*\)|\bperformance\.now\(/],
    ['chance', /\bMath\.random\(|\brandomUUID\b/],
    ['the network', /\bfetch\(|from 'node:(https?|net|dgram)'/],
    ['the disk', /from 'node:fs(\/promises)?'/],
    ['the environment', /\bprocess\.(env|cwd|argv)\b/],
    [
      'the reader’s language or time zone',
      /\.toLocale\w*String\(\s*\)|\.getHours\(|\.getDate\(|\.getMonth\(|\.getFullYear\(/,
    ],
  ])('do not ask %s', (_, pattern) => {
    expect(inside.filter(({ text }) => pattern.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

describe('importsOf', () => {
  const read = (text: string) =>
    importsOf({ path: 'extract/a.ts', text }).map(({ to, isType }) => `${isType ? 'type ' : ''}${to}`);

  test('reads every form of import', () => {
    expect(read("import { a, b } from './b.ts';")).toEqual(['extract/b.ts']);
    expect(read("import type { A } from '../model/a.ts';")).toEqual(['type model/a.ts']);
    expect(read("import {\n  a,\n  b,\n} from '../ingest/index.ts';")).toEqual(['ingest/index.ts']);
    expect(read("export * from './c.ts';\nexport { d } from './d.ts';")).toEqual(['extract/c.ts', 'extract/d.ts']);
    expect(read("import '../styles/base.css';")).toEqual(['styles/base.css']);
    expect(read("const x = await import('./e.ts');")).toEqual(['extract/e.ts']);
    expect(read("import * as d from './f.ts';\nimport G from '../G.astro';")).toEqual(['extract/f.ts', 'G.astro']);
  });

  test('leaves packages and words alone', () => {
    expect(read("import { z } from 'zod';\nconst a = \"it came from './b.ts'\";")).toEqual([]);
  });
});

describe('findCycle', () => {
  const way = (...pairs: readonly string[]): readonly Import[] =>
    pairs.map((pair) => ({ from: pair[0] ?? '', to: pair[1] ?? '', isType: false }));

  test('finds the way round', () => {
    expect(findCycle(way('ab', 'bc', 'cb'))).toEqual(['b', 'c', 'b']);
    expect(findCycle(way('ab', 'ac', 'bd', 'cd'))).toBeNull();
  });
});
