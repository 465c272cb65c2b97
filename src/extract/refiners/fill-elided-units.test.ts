import { describe, expect, test } from 'vitest';
import { quantitiesOf } from '../parsers/quantity/sample.ts';

describe('fillElidedUnits', () => {
  test('goes back to the last thing counted, over shares and sums', () => {
    expect(quantitiesOf('40 boats, worth $5 million, sailed; 12 sank')).toContain('12 = 12 boat');
  });

  test('what is added may be more than what it is added to', () => {
    expect(quantitiesOf('four people drowned, and another five in the next bay')).toContain('five = 5 person');
    expect(quantitiesOf('broke 12 boats and left 30 more damaged')).toContain('30 = 30 boat');
  });

  test('leaves out a number when nothing was counted before', () => {
    expect(quantitiesOf('34 in the bay and four over the bar')).toEqual([]);
  });

  test('keeps the guess of the words when nothing was counted before', () => {
    expect(quantitiesOf('12 dead and 30 missing')).toEqual(['12 = 12 person', '30 = 30 person']);
  });
});
