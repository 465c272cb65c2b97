import { afterAll, describe, expect, test } from 'vitest';
import { articleOf, fingerprint, makePlace, type Place, removePlace, start } from './builds.ts';

const places: Place[] = [];
afterAll(() => Promise.all(places.map(removePlace)));

/** A build of its own, and what it wrote. */
async function made(env: Readonly<Record<string, string>>) {
  const place = await makePlace(articleOf(4));
  places.push(place);
  const { code, stderr } = await start('build', place, env).ended;
  return { code, stderr: code === 0 ? '' : stderr, files: await fingerprint(place.out) };
}

describe('the same input', { timeout: 300_000 }, () => {
  test('gives the same bytes in another folder, another time zone and another language', async () => {
    const first = await made({ TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' });
    const second = await made({ TZ: 'America/Los_Angeles', LC_ALL: 'C', LANG: 'C' });
    expect(first.code, first.stderr).toBe(0);
    expect(Object.keys(first.files ?? {}).length).toBeGreaterThan(20);
    expect(second).toEqual(first);
  });
});
