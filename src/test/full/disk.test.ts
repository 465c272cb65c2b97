import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleOf, fingerprint, makePlace, type Place, removePlace, start } from '../hostile/builds.ts';

/** A file system of its own, where mounting is allowed; else null. */
function mountDisk(size: string): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'disk-'));
  return spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]).status === 0 ? folder : null;
}
const [small, roomy] = [mountDisk('200k'), mountDisk('100m')];
if (small === null) console.info('disk: a file system cannot be mounted here; the tests that want one are skipped');

let place: Place;
beforeAll(async () => {
  place = await makePlace(articleOf(4));
  const { code, stderr } = await start('build', place).ended;
  expect(code, stderr).toBe(0);
}, 600_000);
afterAll(async () => {
  for (const disk of [small, roomy]) if (disk !== null) spawnSync('umount', [disk]);
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

  test.skipIf(small === null)('is told, and the last site stays: a full file system', async () => {
    const out = join(small ?? '', 'site', 'dist');
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, 'index.html'), 'the last one');
    const { code, stderr } = await start('build', { ...place, out }).ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(/cannot be written: there is no room left on the disk\.\n.*is as it was/);
    expect(stderr).not.toMatch(/\bat .*scripts.*\.ts:\d+/);
    expect(readdirSync(join(small ?? '', 'site'))).toEqual(['dist']);
    expect(readdirSync(out)).toEqual(['index.html']);
  });
});

test.skipIf(roomy === null)('a site is built to another disk', { timeout: 600_000 }, async () => {
  const out = join(roomy ?? '', 'site', 'dist');
  const { code, stderr } = await start('build', { ...place, out }).ended;
  expect(code, stderr).toBe(0);
  expect(await fingerprint(out)).toEqual(await fingerprint(place.out));
  expect(readdirSync(join(roomy ?? '', 'site'))).toEqual(['dist']);
});
