import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withLock } from './lock.ts';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lock-'));
  path = join(folder, 'build.lock');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('withLock', () => {
  test('lets one in at a time, and says once that the other waits', async () => {
    const order: string[] = [];
    const waits: string[] = [];
    const options = { interval: 5, onWait: (holder: string) => waits.push(holder) };
    const work = (name: string) =>
      withLock(path, options, async () => {
        order.push(`${name} in`);
        await sleep(40);
        order.push(`${name} out`);
      });
    await Promise.all([work('first'), sleep(10).then(() => work('second'))]);
    expect(order).toEqual(['first in', 'first out', 'second in', 'second out']);
    expect(waits).toEqual([String(process.pid)]);
  });

  test('is given back when the work fails', async () => {
    const failing = withLock(path, {}, () => Promise.reject(new Error('spoilt')));
    await expect(failing).rejects.toThrow('spoilt');
    await expect(withLock(path, {}, async () => 'done')).resolves.toBe('done');
  });

  test('is taken from a process that ended without giving it back', async () => {
    await writeFile(path, '2147483646\n');
    await expect(withLock(path, { patience: 0 }, async () => 'done')).resolves.toBe('done');
  });

  test('is taken from a process that has been silent for long', async () => {
    await writeFile(path, `${process.pid}\n`);
    const long = new Date(Date.now() - 600_000);
    await utimes(path, long, long);
    await expect(withLock(path, { patience: 0 }, async () => 'done')).resolves.toBe('done');
  });

  test('gives up on a living holder after its patience, and leaves the lock to it', async () => {
    await writeFile(path, `${process.pid}\n`);
    const waiting = withLock(path, { patience: 20, interval: 5 }, async () => 'done');
    await expect(waiting).rejects.toThrow(`another build does not finish: process ${process.pid}`);
    expect(await readFile(path, 'utf8')).toBe(`${process.pid}\n`);
  });
});
