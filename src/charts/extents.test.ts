import { describe, expect, test } from 'vitest';
import { extentOf, isExact } from './extents.ts';

const figure = (value: number, qualifier: string | null = null, valueMax: number | null = null) => ({
  value,
  valueMax,
  qualifier,
});

describe('extentOf', () => {
  test.each([
    [figure(60), { sure: 60, to: 60, edge: 'exact' }],
    [figure(60, 'more than'), { sure: 60, to: 60, edge: 'open' }],
    [figure(60, 'At least'), { sure: 60, to: 60, edge: 'open' }],
    [figure(60, 'nearly'), { sure: 60, to: 60, edge: 'below' }],
    [figure(60, 'roughly'), { sure: 60, to: 60, edge: 'about' }],
    [figure(60, 'up to'), { sure: 0, to: 60, edge: 'exact' }],
    [figure(60, null, 70), { sure: 60, to: 70, edge: 'exact' }],
    [figure(60, 'about', 70), { sure: 60, to: 70, edge: 'about' }],
  ])('reads %o', (given, extent) => {
    expect(extentOf(given)).toEqual(extent);
  });

  test('takes a hedge that no list has as one', () => {
    expect(extentOf(figure(60, 'allegedly')).edge).toBe('about');
  });
});

describe('isExact', () => {
  test('holds for a bare number only', () => {
    const all = [figure(1), figure(1, 'about'), figure(1, 'up to'), figure(1, null, 2)];
    expect(all.map((each) => isExact(extentOf(each)))).toEqual([true, false, false, false]);
  });
});
