import { describe, expect, test } from 'vitest';
import { spanOf } from './spans.ts';

const days = (edtf: string) => {
  const span = spanOf(edtf);
  return span && [span.start, span.end].map((at) => new Date(at).toISOString().slice(0, 10));
};

describe('spanOf', () => {
  test.each([
    ['2031-03-02', ['2031-03-02', '2031-03-03']],
    ['2031-02', ['2031-02-01', '2031-03-01']],
    ['2031', ['2031-01-01', '2032-01-01']],
    ['2031-03-01/2031-03-10', ['2031-03-01', '2031-03-11']],
    ['2031/..', ['2031-01-01', '2032-01-01']],
    ['../2031', ['2031-01-01', '2032-01-01']],
    ['soon', null],
  ])('%s runs over %o', (edtf, span) => {
    expect(days(edtf)).toEqual(span);
  });

  test('is exact for a single day only', () => {
    expect([spanOf('2031-03-02')?.exact, spanOf('2031-03')?.exact]).toEqual([true, false]);
  });
});
