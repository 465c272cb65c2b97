import { describe, expect, test } from 'vitest';
import { quantitiesOf } from './sample.ts';

describe('percent', () => {
  test.each([
    ['54%', '54% = 54 percent'],
    ['54 percent', '54 percent = 54 percent'],
    ['100 per cent', '100 per cent = 100 percent'],
    ['10 to 15 percent', '10 to 15 percent = 10-15 percent'],
    ['between 10% and 15%', '10% and 15% = 10-15 percent'],
    ['20-30%', '20-30% = 20-30 percent'],
    ['two percentage points', 'two percentage points = 2 percentage point'],
    ['a rate of minus 3%', 'minus 3% = -3 percent'],
  ])('%s', (text, expected) => {
    expect(quantitiesOf(text)).toEqual([expected]);
  });
});

describe('fractions', () => {
  test.each([
    ['over half of the coal', 'half = over 50 percent'],
    ['about half the houses', 'half = about 50 percent'],
    ['a quarter of the region', 'a quarter = 25 percent'],
    ['nearly two-thirds of voters', 'two-thirds = nearly 66.7 percent'],
    ['one-fifth of it', 'one-fifth = 20 percent'],
    ['one in five farmers', 'one in five = 20 percent'],
    ['nine out of 10 voters', 'nine out of 10 = 90 percent'],
    ['of which a third has been paid', 'a third = 33.3 percent'],
  ])('%s', (text, expected) => {
    expect(quantitiesOf(text)).toEqual([expected]);
  });

  test.each([
    'the second half',
    'a third term',
    'the first quarter',
    'half a loaf',
    'cut in half',
    'a half-hearted try',
    'the third of May',
  ])('no share: %s', (text) => {
    expect(quantitiesOf(text)).toEqual([]);
  });
});

describe('measures', () => {
  test.each([
    ['a 50km belt', '50km = 50 km'],
    ['some 1,200 kilometres', '1,200 kilometres = some 1200 km'],
    ['a 25-mile detour', '25-mile = 25 mile'],
    ['5,000 square kilometres', '5,000 square kilometres = 5000 km2'],
    ['300 sq km', '300 sq km = 300 km2'],
    ['30 km²', '30 km² = 30 km2'],
    ['120 square miles', '120 square miles = 120 sq mile'],
    ['40m high', '40m = 40 m'],
    ['up to 140 km/h', '140 km/h = up to 140 km/h'],
    ['90 miles per hour', '90 miles per hour = 90 mile/h'],
    ['30kg', '30kg = 30 kg'],
    ['a 15-year lease', '15-year = 15 year'],
    ['after nearly four years', 'four years = nearly 4 year'],
    ['for over 10 years', '10 years = over 10 year'],
    ['talks over two days', 'two days = 2 day'],
    ['two and a half hours', 'two and a half hours = 2.5 hour'],
    ['-20C', '-20C = -20 °C'],
    ['-14 Celsius', '-14 Celsius = -14 °C'],
    ['minus 5 degrees Celsius', 'minus 5 degrees Celsius = -5 °C'],
  ])('%s', (text, expected) => {
    expect(quantitiesOf(text)).toEqual([expected]);
  });

  test('two amounts share the unit of the second', () => {
    expect(quantitiesOf('at least 20 and up to 50 years')).toEqual([
      '20 = at least 20 year',
      '50 years = up to 50 year',
    ]);
  });

  test.each([
    'a 45-year-old man',
    'three days ago',
    'two weeks later',
    'the 5G mast',
    'a year',
    'three second-hand boats',
  ])('no measure: %s', (text) => {
    expect(quantitiesOf(text).filter((each) => /(?:year|day|week|g|second)$/.test(each))).toEqual([]);
  });
});
