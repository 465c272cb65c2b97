import { describe, expect, test } from 'vitest';
import { fillFigure } from './figure-label.ts';

const fill = (label: string, value: number | null, asOf: string | null = null, fields: object = {}) =>
  fillFigure(
    { label },
    {
      statement: 'a#p1s1',
      measure: 'boats',
      asOf,
      quantity: {
        text: '',
        offset: 0,
        value,
        valueMax: null,
        unit: 'boat',
        qualifier: null,
        measure: 'boats',
        by: 'test',
        ...fields,
      },
    },
  )?.replaceAll('\u00a0', ' ');

describe('fillFigure', () => {
  test('fills in the value with its hedge and unit', () => {
    expect(fill('The fleet counts {value}', 4, null, { qualifier: 'roughly' })).toBe('The fleet counts about 4 boats');
  });
  test('says when, as far as that is known', () => {
    expect(fill('{value} sank[ {when}]', 4, '2026')).toBe('4 boats sank in 2026');
    expect(fill('[By {date}, ]{value} sank', 4, '2026-02-01')).toBe('By 1 February 2026, 4 boats sank');
    expect(fill('{value} sank[ {when}]', 4)).toBe('4 boats sank');
  });
  test('has the verb agree with one', () => {
    expect(fill('{value} were seen', 1)).toBe('1 boat was seen');
    expect(fill('{value} are said to have sunk', 1)).toBe('1 boat is said to have sunk');
    expect(fill('{value} were seen', 1, null, { valueMax: 3 })).toBe('1 to 3 boats were seen');
    expect(fill('{value} of those asked are for it', 1, null, { unit: 'percent' })).toBe(
      '1 percent of those asked are for it',
    );
  });
  test('hedges nothing with the word that joins a part to its whole', () => {
    expect(fill('{value} were seen', 34, null, { qualifier: 'including' })).toBe('34 boats were seen');
  });
  test('makes no sentence without a value', () => {
    expect(fill('{value} sank', null)).toBeUndefined();
  });
});
