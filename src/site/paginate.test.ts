import { describe, expect, test } from 'vitest';
import { paginate } from './paginate.ts';

describe('paginate', () => {
  test('cuts a list into pages, the last one shorter', () => {
    expect(paginate(['a', 'b', 'c'], 2)).toEqual([['a', 'b'], ['c']]);
  });

  test('makes no empty page after a full one', () => {
    expect(paginate(['a', 'b'], 2)).toEqual([['a', 'b']]);
  });

  test('makes one page of nothing', () => {
    expect(paginate([], 2)).toEqual([[]]);
  });
});
