import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Moves, nextFolder, recoverFolder, swapFolder } from './swap.ts';

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

  const fault = (code: string) => Object.assign(new Error(`${code}: no`), { code });
  const far = (from: string) => from.startsWith(join(folder, 'far'));
  const acrossDisks: Moves = {
    rename: (from, to) => (far(from) ? Promise.reject(fault('EXDEV')) : rename(from, to)),
    copy: (from, to) => cp(from, to, { recursive: true }),
  };

  test('copies what was made on another disk, and makes the folders on the way', async () => {
    await put(join(folder, 'far', 'made'), 'new');
    dist = join(folder, 'a', 'dist');
    await swapFolder(join(folder, 'far', 'made'), dist, acrossDisks);
    expect(await words()).toBe('new');
    expect(await readdir(join(folder, 'a'))).toEqual(['dist']);
    expect(await readdir(join(folder, 'far'))).toEqual([]);
  });

  test('leaves the last one as it was when the other disk has no room for the copy', async () => {
    await put(dist, 'old');
    await put(join(folder, 'far', 'made'), 'new');
    const full: Moves = { ...acrossDisks, copy: () => Promise.reject(fault('ENOSPC')) };
    await expect(swapFolder(join(folder, 'far', 'made'), dist, full)).rejects.toThrow('ENOSPC');
    expect(await words()).toBe('old');
  });

  test('brings the last one back when the new one cannot take its place', async () => {
    await put(dist, 'old');
    await put(join(folder, 'made'), 'new');
    const refused: Moves = {
      ...acrossDisks,
      rename: (from, to) => (from === nextFolder(dist) ? Promise.reject(fault('EACCES')) : rename(from, to)),
    };
    await expect(swapFolder(join(folder, 'made'), dist, refused)).rejects.toThrow('EACCES');
    expect(await words()).toBe('old');
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
