import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { testArticle, testClaim, testSite } from '../../src/site/testing.ts';
import { makeSearch } from './search.ts';
import { readSettings } from './settings.ts';

const root = join(import.meta.dirname, '..', '..');
const cacheDir = mkdtempSync(join(tmpdir(), 'search-'));
const kept = join(cacheDir, 'search');
const settings = { ...readSettings({}, root), cacheDir };

afterAll(() => rmSync(cacheDir, { recursive: true, force: true }));

const siteOf = (label: string) =>
  testSite({
    articles: [testArticle('a')],
    claims: Array.from({ length: 50 }, (_, i) =>
      testClaim(`c${i}`, [`a#p${i}s1`], { articles: ['a'], label: `${label} ${i}` }),
    ),
  });
const ask = (label: string, at: string | null = cacheDir) => makeSearch({ ...settings, cacheDir: at }, siteOf(label));

describe('the search index', () => {
  test('has a file of what is shown for each twenty records at most', async () => {
    const paths = Object.keys(await ask('Gate', null));
    expect(paths.filter((path) => path.endsWith('.pf_fragment')).length).toBeLessThanOrEqual(3);
    expect(paths).toContain('pagefind/pagefind.js');
    expect(paths.join()).not.toContain('ui');
  });

  test('is the same made anew, made twice and kept, and another for other records', async () => {
    const anew = await ask('Gate', null);
    expect(await ask('Gate')).toEqual(anew);
    expect(await ask('Gate')).toEqual(anew);
    expect(readdirSync(kept)).toHaveLength(1);
    expect(Object.keys(await ask('Weir'))).not.toEqual(Object.keys(anew));
    expect(readdirSync(kept)).toHaveLength(2);
  });

  test('is made anew where what was kept is torn or foreign', async () => {
    const anew = await ask('Gate', null);
    for (const name of readdirSync(kept)) {
      const whole = readFileSync(join(kept, name));
      for (const bytes of [whole.subarray(0, whole.length >> 1), Buffer.from('foreign')]) {
        writeFileSync(join(kept, name), bytes);
        expect(await ask('Gate')).toEqual(anew);
      }
    }
  });
});
