import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { isKept, type KeptPages, type NotedPage, notePage } from './kept-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept-'));
const notes = join(folder, 'notes.ndjson');
const noted = (): NotedPage[] =>
  readFileSync(notes, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as NotedPage);

let runs = 0;

/** Begins a run of Astro, which is told of these pages. */
function run(names: readonly string[], version = '1'): void {
  runs += 1;
  const plan = join(folder, `plan-${runs}.json`);
  writeFileSync(plan, JSON.stringify({ version, names, notes } satisfies KeptPages));
  writeFileSync(notes, '');
  vi.stubEnv('KEPT_PAGES', plan);
}

afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('isKept', () => {
  const view = { title: 'The dam' };
  /** What the page of a view is kept by. */
  const nameOf = (of: object, version?: string): string => {
    run([], version);
    notePage('a.html', of);
    return noted()[0]?.name ?? '';
  };

  test('finds a page that printed the same, and tells the build where it goes', () => {
    const name = nameOf(view);
    run([name]);
    expect([isKept('a.html', () => view), isKept('b.html', () => ({ title: 'The lock' }))]).toEqual([true, false]);
    expect(noted()).toEqual([{ file: 'a.html', name, kept: true }]);
  });

  test('finds none that other code or another site printed', () => {
    run([nameOf(view, '1')], '2');
    expect(isKept('a.html', () => view)).toBe(false);
  });

  test('looks at nothing where nothing is kept, and does nothing in development', () => {
    const printed = vi.fn(() => view);
    run([]);
    expect(isKept('a.html', printed)).toBe(false);
    run(['x']);
    vi.stubEnv('KEPT_PAGES', undefined);
    notePage('a.html', view);
    expect([isKept('a.html', printed), noted(), printed.mock.calls]).toEqual([false, [], []]);
  });
});
