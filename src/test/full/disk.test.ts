import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleOf, fingerprint, makePlace, type Place, removePlace, start } from '../hostile/builds.ts';

/** A file system of two megabytes, where mounting is allowed; else null. */
function smallDisk(): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'disk-'));
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder]).status === 0 ? folder : null;
}
const disk = smallDisk();
if (disk === null) console.info('disk: a small file system cannot be mounted here; that test is skipped');

let place: Place;
beforeAll(async () => {
  place = await makePlace(articleOf(4));
  const { code, stderr } = await start('build', place).ended;
  expect(code, stderr).toBe(0);
}, 600_000);
afterAll(async () => {
  if (disk !== null) spawnSync('umount', [disk]);
  await removePlace(place);
});

describe('a disk that takes no more', { timeout: 600_000 }, () => {
  test('is told, and the last site stays: no file may grow beyond 8 kB', async () => {
    const before = await fingerprint(place.out);
    const limited = ['bash', '-c', 'ulimit -f 8; exec "$@"', 'bash'];
    const { code, stderr } = await start('build', place, {}, limited).ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(/is as it was/);
    expect(stderr).not.toMatch(/\bat .*\.ts:\d+/);
    expect(await fingerprint(place.out)).toEqual(before);
    expect(readdirSync(place.folder).sort()).toEqual(['content', 'dist']);
  });

  test.skipIf(disk === null)('is told, and leaves nothing half made: a full file system', async () => {
    const out = join(disk ?? '', 'site', 'dist');
    mkdirSync(join(disk ?? '', 'site'));
    const { code, stderr } = await start('build', { ...place, out }).ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(/is as it was/);
    expect(stderr).not.toMatch(/\bat .*scripts.*\.ts:\d+/);
    expect(readdirSync(join(disk ?? '', 'site'))).toEqual([]);
  });
});
