import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rename, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { fingerprint, type Place, removePlace, root, start } from '../hostile/builds.ts';

const places: Place[] = [];
afterAll(() => Promise.all(places.map(removePlace)));

/** The site's own content in a folder of its own, its files made in the order of their names or against it. */
async function copyOfContent(backwards: boolean): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'same-'));
  const content = join(folder, 'content');
  const entries = await readdir(join(root, 'content'), { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of backwards ? files.reverse() : files) {
    const to = join(content, file.slice(join(root, 'content').length + 1));
    await mkdir(join(to, '..'), { recursive: true });
    await cp(file, to);
  }
  const place = { folder, content, out: join(folder, 'dist') };
  places.push(place);
  return place;
}

async function made(place: Place, env: Readonly<Record<string, string>> = {}) {
  const { code, stderr } = await start('build', place, env).ended;
  expect(code, stderr).toBe(0);
  return fingerprint(place.out);
}

describe('the site itself', { timeout: 1_800_000 }, () => {
  test('is the same bytes on a second run, in another place, time zone, language and order of files', async () => {
    const first = await copyOfContent(false);
    const print = await made(first, { TZ: 'Asia/Kathmandu', LC_ALL: 'C' });
    expect(Object.keys(print ?? {}).length).toBeGreaterThan(50);
    expect(await made(first), 'a second run').toEqual(print);
    const other = await copyOfContent(true);
    expect(await made(other, { TZ: 'Pacific/Chatham', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' })).toEqual(print);
  });

  test('is the same bytes without anything kept from earlier builds', async () => {
    const place = await copyOfContent(false);
    const print = await made(place);
    const kept = join(root, 'node_modules', '.cache', 'pictures');
    const aside = `${kept}.aside-${process.pid}`;
    await rename(kept, aside).catch(() => {});
    try {
      expect(await made(place)).toEqual(print);
    } finally {
      await rm(kept, { recursive: true, force: true });
      await rename(aside, kept).catch(() => {});
    }
  });

  test('needs no network', async ({ skip }) => {
    if (spawnSync('unshare', ['-n', 'true']).status !== 0) skip('unshare -n is not allowed here');
    const place = await copyOfContent(false);
    const { code, stderr } = await start('build', place, {}, ['unshare', '-n']).ended;
    expect(code, stderr).toBe(0);
  });

  test('is the same bytes when the whole project lies elsewhere', async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), 'project-'));
    const listed = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).stdout.split('\0');
    for (const file of listed.filter(Boolean)) await cp(join(root, file), join(elsewhere, file));
    await symlink(join(root, 'node_modules'), join(elsewhere, 'node_modules'));
    const build = (folder: string, out: string) =>
      spawnSync(process.execPath, [join(folder, 'scripts', 'build.ts')], {
        cwd: folder,
        env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', OUT_DIR: out },
        encoding: 'utf8',
      });
    const [here, there] = [join(elsewhere, 'here'), join(elsewhere, 'there')];
    expect(build(root, here)).toMatchObject({ status: 0 });
    expect(build(elsewhere, there)).toMatchObject({ status: 0 });
    expect(await fingerprint(there)).toEqual(await fingerprint(here));
    await rm(elsewhere, { recursive: true, force: true });
  });
});
