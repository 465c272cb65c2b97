import { platform } from 'node:os';
import { describe, expect, test } from 'vitest';
import { measureRun } from './measure.ts';

const hold = 'globalThis.held = Buffer.alloc(150 * 2 ** 20, 1);';
const wait = 'setTimeout(() => {}, 800);';
const node = (code: string): string =>
  `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(code)}]);`;

describe.skipIf(platform() !== 'linux')('the memory of a run', () => {
  const memoryOf = async (code: string): Promise<number> =>
    (await measureRun([process.execPath, '-e', code], { cwd: process.cwd() })).cost.memory;

  test('is that of all its processes at one time, not their peaks added', async () => {
    expect(await memoryOf(`${hold}${node(hold + wait)}`)).toBeGreaterThan(300);
    const after = await memoryOf(`${node(hold + wait)}${node(hold + wait)}`);
    expect(after).toBeGreaterThan(150);
    expect(after).toBeLessThan(300);
  });
});
