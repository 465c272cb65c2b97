import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nextFolder, recoverFolder, swapFolder } from './swap.ts';

let folder: string;
let dist: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'swap-'));
  dist = join(folder, 'dist');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function put(path: string, words: string): Promise<void> {
  await mkdir(path, { recursive: true });
  await writeFile(join(path, 'index.html'), words);
}
const words = () => readFile(join(dist, 'index.html'), 'utf8');

describe('swapFolder', () => {
  test('makes the first folder', async () => {
    await put(nextFolder(dist), 'new');
    await swapFolder(nextFolder(dist), dist);
    expect(await words()).toBe('new');
  });

  test('replaces the last one and leaves nothing beside it', async () => {
    await put(dist, 'old');
    await put(nextFolder(dist), 'new');
    await swapFolder(nextFolder(dist), dist);
    expect(await words()).toBe('new');
    expect(await readdir(folder)).toEqual(['dist']);
  });
});

describe('recoverFolder', () => {
  test('brings the last good folder back when a kill came between the two renames', async () => {
    await put(`${dist}.old-7`, 'good');
    await put(`${dist}.next-7`, 'half');
    await recoverFolder(dist);
    expect(await words()).toBe('good');
    expect(await readdir(folder)).toEqual(['dist']);
  });

  test('removes what was left when the folder itself is there', async () => {
    await put(dist, 'good');
    await put(`${dist}.old-7`, 'older');
    await put(`${dist}.next-8`, 'half');
    await recoverFolder(dist);
    expect(await words()).toBe('good');
    expect(await readdir(folder)).toEqual(['dist']);
  });

  test('has nothing to do before the first build, and leaves other folders alone', async () => {
    await put(join(folder, 'district.old-7'), 'other');
    await recoverFolder(dist);
    expect(await readdir(folder)).toEqual(['district.old-7']);
  });
});
