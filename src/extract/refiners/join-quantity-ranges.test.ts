import { describe, expect, test } from 'vitest';
import { quantitiesOf } from '../parsers/quantity/sample.ts';

describe('joinQuantityRanges', () => {
  test.each([
    ['between 10% and 15%', '10% and 15% = 10-15 percent'],
    ['31% to 34% of the vote', '31% to 34% = 31-34 percent'],
    ['$10m-$15m', '$10m-$15m = 10000000-15000000 USD'],
    ['from 10 to 15 boats', '10 to 15 boats = 10-15 boat'],
  ])('joins "%s"', (text, expected) => {
    expect(quantitiesOf(text)).toEqual([expected]);
  });

  test.each(['rose from 10% to 15%', 'prices grew from 10 to 15 percent', 'was cut from 15% to 10%'])(
    'keeps both ends of a change: %s',
    (text) => {
      expect(quantitiesOf(text)).toHaveLength(2);
    },
  );

  test('two units are no range', () => {
    expect(quantitiesOf('18 months to two years')).toEqual(['18 months = 18 month', 'two years = 2 year']);
  });
});
