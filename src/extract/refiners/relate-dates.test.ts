import { describe, expect, test } from 'vitest';
import { datesOf } from '../parsers/date/sample.ts';

describe('relateDates', () => {
  test.each([
    ['since 2014', 'since 2014 = 2014 since'],
    ['Since the summer of 2024', 'Since the summer of 2024 = 2024-06/2024-08 since'],
    ['since at least 2014', 'since at least 2014 = 2014 since'],
    ['the pre-2014 banks', 'pre-2014 = 2014 before'],
    ['prior to 2014', 'prior to 2014 = 2014 before'],
    ['by 2030', 'by 2030 = 2030 before'],
    ['until 4 May 2026', 'until 4 May 2026 = 2026-05-04 until'],
  ])('%s', (text, date) => {
    expect(datesOf(text)).toEqual([date]);
  });

  test('other prepositions say no relation and stay outside', () => {
    expect(datesOf('in 2014')).toEqual(['2014 = 2014']);
    expect(datesOf('after 2014')).toEqual(['2014 = 2014']);
  });
});
