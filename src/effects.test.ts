import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { realEffects } from './effects.ts';

const folder = mkdtempSync(join(tmpdir(), 'effects-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('writing a file in pieces', () => {
  const path = join(folder, 'new', 'file.txt');
  const pieces = (last: string): string[] => [...Array.from({ length: 3000 }, (_, n) => `${n} é\n`.repeat(100)), last];

  test('writes them one after the other', async () => {
    await realEffects.writeFile(path, pieces('end'));
    expect(readFileSync(path, 'utf8')).toBe(pieces('end').join(''));
  });
  test('leaves a file alone that holds the same, and no other', async () => {
    const { ino } = statSync(path);
    await realEffects.writeFile(path, pieces('end'));
    expect(statSync(path).ino).toBe(ino);
    await realEffects.writeFile(path, pieces('eng'));
    expect(readFileSync(path, 'utf8').slice(-3)).toBe('eng');
    await realEffects.writeFile(path, []);
    expect(statSync(path).size).toBe(0);
  });
  test('leaves the old file and nothing beside it when a piece cannot be made', async () => {
    await realEffects.writeFile(path, 'old');
    const broken = function* (): Generator<string> {
      yield 'half';
      throw new Error('no more');
    };
    await expect(realEffects.writeFile(path, broken())).rejects.toThrow('no more');
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(join(path, '..'))).toEqual(['file.txt']);
  });
});
