import { describe, expect, test } from 'vitest';
import { datesOf } from './sample.ts';

describe('years', () => {
  test.each([
    ['since 2014', 'since 2014 = 2014 since'],
    ['its pre-2014 banks', 'pre-2014 = 2014 before'],
    ['their 2022 summit', '2022 = 2022'],
    ['the 2014 borders', '2014 = 2014'],
    ['in 1432', '1432 = 1432'],
    ['from 2014 to 2022', '2014 to 2022 = 2014/2022'],
    ['between 2015 and 2018', '2015 and 2018 = 2015/2018'],
    ['the 2024-25 season', '2024-25 = 2024/2025'],
    ['2014–2022', '2014–2022 = 2014/2022'],
    ['in the 1990s', '1990s = 1990/1999'],
    ['the 2022 World Cup', '2022 = 2022'],
  ])('%s', (text, date) => {
    expect(datesOf(text)).toEqual([date]);
  });

  test.each([
    'more than 2000 homes',
    '2,014 homes',
    'It cost $2024.',
    'Resolution 2022',
    'room 2014',
    'at 2000 GMT',
    '1950 km',
    '2024 percent',
    'the MH-2014',
    'call 555-2014',
    '1432 homes',
  ])('a number that is no year: %s', (text) => {
    expect(datesOf(text)).toEqual([]);
  });
});

describe('numeric dates', () => {
  test.each([
    ['on 2026-02-01', '2026-02-01 = 2026-02-01'],
    ['on 27/01/2026', '27/01/2026 = 2026-01-27'],
    ['on 1/27/2026', '1/27/2026 = 2026-01-27'],
    ['on 01.02.2026', '01.02.2026 = 2026-02-01'],
    ['2026-02', '2026-02 = 2026-02'],
  ])('%s', (text, date) => {
    expect(datesOf(text, null)).toEqual([date]);
  });

  test('a date that may be read in two ways has no value', () => {
    expect(datesOf('on 12/01/2026')).toEqual(['12/01/2026 = null']);
    expect(datesOf('2005-08')).toEqual(['2005-08 = null']);
  });

  test.each(['24/7 and 9/11', 'version 4.7.2', '3/4 of it', '10:30'])('no date: %s', (text) => {
    expect(datesOf(text)).toEqual([]);
  });
});

describe('seasons, quarters and weeks', () => {
  test.each([
    ['in the spring of 2024', 'spring of 2024 = 2024-03/2024-05'],
    ['summer 2025', 'summer 2025 = 2025-06/2025-08'],
    ['winter 2024-25', 'winter 2024-25 = 2024-12/2025-02'],
    ['It flooded last summer.', 'last summer = 2025-06/2025-08'],
    ['this winter', 'this winter = 2025-12/2026-02'],
    ['It flooded in the autumn.', 'autumn = 2025-09/2025-11'],
    ['in the first quarter of 2025', 'first quarter of 2025 = 2025-01/2025-03'],
    ['Q3 2025', 'Q3 2025 = 2025-07/2025-09'],
    ['the second half of last year', 'second half of last year = 2025-07/2025-12'],
    ['the first week of February 2026', 'first week of February 2026 = 2026-02-01/2026-02-07'],
    ['the week of 9 June 2025', 'week of 9 June 2025 = 2025-06-09/2025-06-15'],
    ["It closes on New Year's Eve 2026.", "New Year's Eve 2026 = 2026-12-31"],
    ['It is to report by Christmas Day.', 'by Christmas Day = 2026-12-25 before'],
  ])('%s', (text, date) => {
    expect(datesOf(text)).toEqual([date]);
  });

  test.each([
    'the fall of the city',
    'a spring in the hills',
    'in the third quarter of the game',
    'the second half',
    'numbers swell in the summer',
    'last week of the fair',
  ])('no date: %s', (text) => {
    expect(datesOf(text)).toEqual([]);
  });
});
