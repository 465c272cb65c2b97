import { describe, expect, test } from 'vitest';
import { type Effects, realEffects } from '../../src/effects.ts';
import { readingContent } from './readable.ts';

const refusal = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));
const told = (effects: Partial<Effects>, work: (effects: Effects) => Promise<unknown>) =>
  readingContent({ ...realEffects, ...effects }, work);

describe('readingContent', () => {
  test('hands on what the work gives', async () => {
    const read = { readFile: async () => new TextEncoder().encode('name: Dam\n') };
    expect(await told(read, (effects) => effects.readText('site.yaml'))).toBe('name: Dam\n');
  });
  test('tells a file that may not be read', async () => {
    expect(await told({ readFile: refusal('EACCES') }, (effects) => effects.readText('a.yaml'))).toMatchObject({
      file: 'a.yaml',
      text: 'the file cannot be read: EACCES',
      rule: 'ingest/unreadable',
    });
  });
  test('tells a folder that may not be read', async () => {
    expect(await told({ readDir: refusal('EACCES') }, (effects) => effects.readDir('articles'))).toMatchObject({
      file: 'articles',
      text: 'the folder cannot be read: EACCES',
    });
  });
  test('tells a file that is no text', async () => {
    const program = { readFile: async () => new Uint8Array(40) };
    expect(await told(program, (effects) => effects.readText('wall.md'))).toMatchObject({
      rule: 'ingest/not-text',
      file: 'wall.md',
    });
  });
  test('leaves our own faults alone', async () => {
    await expect(told({}, () => Promise.reject(new Error('unknown scale: foo')))).rejects.toThrow('unknown scale');
  });
});
