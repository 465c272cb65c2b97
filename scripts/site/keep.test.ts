import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepIn } from './keep.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'keep-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('keepIn', () => {
  test('makes a thing once, and anew when it is made of something else', async () => {
    const keep = keepIn(process.cwd(), folder);
    let made = 0;
    const make = () => new Uint8Array([++made]);
    expect([...(await keep('a', make))]).toEqual([1]);
    expect([...(await keep('a', make))]).toEqual([1]);
    expect([...(await keep('b', make))]).toEqual([2]);
  });
  test.each([
    ['torn', (bytes: Buffer) => bytes.subarray(0, -1)],
    ['empty', () => Buffer.alloc(0)],
    ['foreign', () => Buffer.from('something else that is longer than a sum of 32 bytes')],
  ])('takes no %s file for whole', async (_, spoil) => {
    const keep = keepIn(process.cwd(), folder);
    await keep('c', () => new Uint8Array([7, 7]));
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      writeFileSync(path, spoil(readFileSync(path)));
    }
    expect([...(await keep('c', () => new Uint8Array([8])))]).toEqual([8]);
    rmSync(folder, { recursive: true });
  });
  test('makes everything where nothing can be kept', async () => {
    const keep = keepIn(process.cwd(), join(process.cwd(), 'package.json', 'none'));
    expect([...(await keep('a', () => new Uint8Array([1])))]).toEqual([1]);
  });
});
