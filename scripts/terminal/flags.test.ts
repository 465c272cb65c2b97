import { describe, expect, test } from 'vitest';
import { readFlags } from './flags.ts';

const usage = 'npm run row -- --boat NAME\n\n  --boat NAME   which boat';
const read = (...args: string[]) => readFlags(usage, { boat: { type: 'string' }, fast: { type: 'boolean' } }, args);

describe('readFlags', () => {
  test('gives the values of the flags', () => {
    expect(read('--boat', 'Heron', '--fast')).toEqual({ values: { boat: 'Heron', fast: true }, rest: [] });
    expect(read()).toEqual({ values: {}, rest: [] });
  });

  test('answers --help with the usage and no fault', () => {
    expect(read('--help')).toEqual({ ending: { words: usage, code: 0 } });
  });

  test.each([
    [['--bote', 'Heron'], "Unknown option '--bote'"],
    [['--boat'], "Option '--boat <value>' argument missing"],
    [['Heron'], "Unexpected argument 'Heron'"],
  ])('says what is wrong with %j, then the usage', (args, words) => {
    const ending = read(...args);
    expect(ending).toMatchObject({ ending: { code: 2 } });
    expect('ending' in ending && ending.ending.words.startsWith(words)).toBe(true);
    expect('ending' in ending && ending.ending.words.endsWith(usage)).toBe(true);
  });

  test('names the nearest flag there is', () => {
    expect(read('--bote', 'Heron')).toMatchObject({
      ending: { words: expect.stringContaining('Did you mean "--boat"?') },
    });
  });

  test('gives names besides flags to a command that takes them', () => {
    expect(readFlags(usage, { fast: { type: 'boolean' } }, ['a.txt', '--fast', '-'], true)).toEqual({
      values: { fast: true },
      rest: ['a.txt', '-'],
    });
  });
});
