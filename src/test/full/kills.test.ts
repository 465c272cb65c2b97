import { readdirSync, watch } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleOf, fingerprint, makePlace, type Place, removePlace, root, start } from '../hostile/builds.ts';

/** Kills; half of them at any time of a build, half just when the folders change places. */
const KILLS = Number(process.env.KILLS || 20);
const seed = Number(process.env.SEED || Date.now() % 2 ** 31);
console.info(`kills: ${KILLS}, from SEED=${seed}`);

function* chances(): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

let places: readonly [Place, Place];
let whole: readonly unknown[];
let duration: number;
beforeAll(async () => {
  const [one, other] = [await makePlace(articleOf(4)), await makePlace(articleOf(7))];
  // Both write the same folder.
  places = [one, { ...other, out: one.out }];
  const prints: unknown[] = [];
  duration = 0;
  for (const place of places) {
    const begun = performance.now();
    const { code, stderr } = await start('build', place).ended;
    duration = performance.now() - begun;
    expect(code, stderr).toBe(0);
    prints.push(await fingerprint(place.out));
  }
  whole = prints;
}, 600_000);
afterAll(() => Promise.all(places.map(removePlace)));

/** Kills a build after a time, or as soon as the last site is moved aside. */
async function killed(place: Place, after: number | 'swap'): Promise<boolean> {
  const { child, ended } = start('build', place);
  const kill = () => child.kill('SIGKILL');
  const watcher = watch(place.folder, (_, name) => {
    if (after === 'swap' && name?.includes('.old-')) kill();
  });
  const timer = after === 'swap' ? undefined : setTimeout(kill, after);
  const { code } = await ended;
  clearTimeout(timer);
  watcher.close();
  return code === null;
}

describe('a build', { timeout: 3_600_000 }, () => {
  test('that is killed leaves the old site or the new one, or the next command does', async () => {
    const chance = chances();
    const [first, second] = places;
    const seen = { killed: 0, missing: 0 };
    for (let i = 0; i < KILLS; i += 1) {
      // The folder is watched where it lies, whichever content is built.
      const place = { ...(i % 2 === 0 ? first : second), folder: first.folder };
      if (await killed(place, i % 2 === 0 ? chance.next().value * duration : 'swap')) seen.killed += 1;
      const now = await fingerprint(place.out);
      if (now !== null) expect(whole).toContainEqual(now);
      else seen.missing += 1;
      if (now === null || i % 5 === 4) {
        // A command that only looks brings the last one back; a build makes its own.
        if (now === null) {
          const { child, ended } = start('serve', place, { PORT: '0' });
          for (let n = 0; n < 300 && (await fingerprint(place.out)) === null; n += 1) await sleep(100);
          await sleep(500);
          child.kill('SIGTERM');
          await ended;
          expect(whole).toContainEqual(await fingerprint(place.out));
        }
        const { code, stderr } = await start('build', place).ended;
        expect(code, stderr).toBe(0);
        expect(await fingerprint(place.out)).toEqual(whole[i % 2]);
        expect((await readdir(first.folder)).sort()).toEqual(['content', 'dist']);
      }
    }
    console.info(`kills: ${seen.killed} builds were killed under way, ${seen.missing} between two renames`);
    expect(seen.killed).toBeGreaterThan(KILLS / 2);
  });

  test('that is stopped with Ctrl-C leaves the site as it was, and the next one is whole', async () => {
    const [place, other] = places;
    const built = await start('build', place).ended;
    expect(built.code, built.stderr).toBe(0);
    for (const step of ['articles to explainers', 'pages and files', 'search']) {
      const { child, ended } = start('build', other);
      await new Promise<void>((resolve) => child.stderr?.on('data', (words) => `${words}`.includes(step) && resolve()));
      // A terminal sends it to the whole group: to the build and to its helper.
      process.kill(-(child.pid ?? 0), 'SIGINT');
      expect((await ended).code).not.toBe(0);
      expect(await fingerprint(place.out)).toEqual(whole[0]);
      expect((await readdir(place.folder)).sort()).toEqual(['content', 'dist']);
    }
    const { code, stderr } = await start('build', other).ended;
    expect(code, stderr).toBe(0);
    expect(await fingerprint(place.out)).toEqual(whole[1]);
    expect(readdirSync(join(root, '.cache')).filter((name) => name.startsWith('pages'))).toEqual([]);
  });

  test('does not mix with another one at the same time', async () => {
    const [a, b] = await Promise.all(places.map((place) => start('build', place).ended));
    expect([a?.code, b?.code], `${a?.stderr}${b?.stderr}`).toEqual([0, 0]);
    expect(whole).toContainEqual(await fingerprint(places[0].out));
  });
});
