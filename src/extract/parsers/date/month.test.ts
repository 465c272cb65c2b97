import { describe, expect, test } from 'vitest';
import { datesOf } from './sample.ts';

describe('months', () => {
  test.each([
    ['The bridge was shut in August.', 'August = 2025-08'],
    ['The bridge will be shut in August.', 'August = 2026-08'],
    ['since the flood this August', 'this August = 2026-08'],
    ['It fell last May.', 'last May = 2025-05'],
    ['next January', 'next January = 2027-01'],
    ["January's flood", 'January = 2026-01'],
    ['They met in Sept. and agreed.', 'Sept. = 2025-09'],
    ['the May talks failed', 'May = 2025-05'],
    ['It has been shut since July.', 'since July = 2025-07 since'],
    ['It must be mended by June.', 'by June = 2026-06 before'],
    ['It was shut from July to September.', 'July to September = 2025-07/2025-09'],
  ])('%s', (text, date) => {
    expect(datesOf(text)).toEqual([date]);
  });

  test('two months are two dates', () => {
    expect(datesOf('It rained in March and April.')).toEqual(['March = 2025-03', 'April = 2025-04']);
  });

  test.each([
    'May said the march may end.',
    'They march on.',
    'April Dawson and June Hale met Jan Smit.',
    'an august body',
    'The October Revolution',
    'Prime Minister May left.',
  ])('names and other words are no months: %s', (text) => {
    expect(datesOf(text)).toEqual([]);
  });
});

describe('parts of a month or year', () => {
  test.each([
    ['It was shut in early March.', 'early March = 2025-03-01/2025-03-10'],
    ['It was shut in mid-January 2025.', 'mid-January 2025 = 2025-01-11/2025-01-20'],
    ['It was shut in late February 2024.', 'late February 2024 = 2024-02-21/2024-02-29'],
    ['It was shut early this month.', 'early this month = 2026-01-01/2026-01-10'],
    ['It was shut late last month.', 'late last month = 2025-12-21/2025-12-31'],
    ['by the end of June', 'by the end of June = 2026-06-21/2026-06-30 before'],
    ['by the end of 2027', 'by the end of 2027 = 2027-12 before'],
    ['since the start of the year', 'since the start of the year = 2026-01 since'],
    ['It was shut from mid- to late May 2025', 'mid- to late May 2025 = 2025-05-11/2025-05-31'],
    ['early to mid-May 2025', 'early to mid-May 2025 = 2025-05-01/2025-05-20'],
    ['mid-2025', 'mid-2025 = 2025-05/2025-08'],
    ['in late 2024', 'late 2024 = 2024-09/2024-12'],
    ['early last year', 'early last year = 2025-01/2025-04'],
    ['since the late 1990s', 'since the late 1990s = 1997/1999 since'],
  ])('%s', (text, date) => {
    expect(datesOf(text)).toEqual([date]);
  });

  test.each([
    'at the end of the flood',
    'the start of the season',
    'early risers',
    'late in life',
    'the end of the decade',
  ])('no date: %s', (text) => {
    expect(datesOf(text)).toEqual([]);
  });
});

describe('a month that belongs to somebody', () => {
  test.each([
    ['after the envoy’s June warning', 'June = 2025-06'],
    ['its May offensive had failed', 'May = 2025-05'],
    ['set a June deadline', 'June = 2026-06'],
  ])('%s', (text, date) => {
    expect(datesOf(text)).toEqual([date]);
  });

  test.each(['a March Hare', 'his May Queen'])('a name is none: %s', (text) => {
    expect(datesOf(text)).toEqual([]);
  });
});
