import { describe, expect, test } from 'vitest';
import { datesOf } from './sample.ts';

describe('calendar dates', () => {
  test.each([
    ['The dam opened on Feb. 4, 2024.', 'Feb. 4, 2024 = 2024-02-04'],
    ['The dam opened on 4 February 2024.', '4 February 2024 = 2024-02-04'],
    ['The dam opened in March of 2024.', 'March of 2024 = 2024-03'],
    ['Talks ran from 30 January to 2 February 2025.', '30 January to 2 February 2025 = 2025-01-30/2025-02-02'],
    ['Divers worked between 4 and 9 May 2025.', '4 and 9 May 2025 = 2025-05-04/2025-05-09'],
    ['It was sold between January and March 2025.', 'January and March 2025 = 2025-01/2025-03'],
  ])('keeps the year that is stated: %s', (text, date) => {
    expect(datesOf(text, null)).toEqual([date]);
  });

  test.each([
    ['The harbour was closed on December 4.', 'December 4 = 2025-12-04'],
    ['The harbour will close on December 4.', 'December 4 = 2026-12-04'],
    ['The council met on January 23-24.', 'January 23-24 = 2026-01-23/2026-01-24'],
    ['Engineers are set to reconvene on February 1.', 'February 1 = 2026-02-01'],
    ['The February 1 vote', 'February 1 = 2026-02-01'],
    ['The July 15 vote', 'July 15 = 2025-07-15'],
    ['It opened on 4 March last year.', '4 March last year = 2025-03-04'],
  ])('works the year out from the day of publication and the words around: %s', (text, date) => {
    expect(datesOf(text)).toEqual([date]);
  });

  test('lets a weekday choose the year', () => {
    expect(datesOf('The fair, Sunday, February 1, is free.')).toEqual(['Sunday, February 1 = 2026-02-01']);
    expect(datesOf('It sank last Wednesday, January 21.')).toEqual(['last Wednesday, January 21 = 2026-01-21']);
    expect(datesOf('It sank on Feb. 1 (Saturday).')).toEqual(['Feb. 1 (Saturday) = 2025-02-01']);
  });

  test('gives no value when weekday and day contradict each other', () => {
    expect(datesOf('It sank on Monday, 4 February 2024.')).toEqual(['Monday, 4 February 2024 = null']);
  });

  test('gives no value to a day that no calendar has', () => {
    expect(datesOf('The lease ends on 30 February 2026.')).toEqual(['30 February 2026 = null']);
  });

  test('guesses no year when nobody knows when the article was published', () => {
    expect(datesOf('The dam opened on Feb. 4.', null)).toEqual(['Feb. 4 = null']);
  });

  test('stays in the year of the story that the paragraph tells', () => {
    expect(datesOf('In March 1972 they signed; by August 14 all had left.', '2026-06-04')).toEqual([
      'March 1972 = 1972-03',
      'by August 14 = 1972-08-14 before',
    ]);
  });

  test('what has lasted since a day counts from the last such day', () => {
    expect(datesOf('On 7 October 2023 it burst. Since work began on 10 October, two gates have been mended.')[1]).toBe(
      '10 October = 2025-10-10',
    );
  });

  test('reads a date before a colon, and one with its space lost', () => {
    expect(datesOf('Where things stand on Wednesday, January 14:')).toEqual(['Wednesday, January 14 = 2026-01-14']);
    expect(datesOf('August 3, 2014Officials said it held.')).toEqual(['August 3, 2014 = 2014-08-03']);
  });

  test.each([
    'HARROW, Jan 27 (Agency) - The dam held.',
    'HARROW/OSTER, Jan. 27, 2026 (AG) — The dam held.',
    'HARROW, JAN 27: The dam held.',
  ])('a dateline dates the report and nothing that happened: %s', (text) => {
    expect(datesOf(text)).toEqual([]);
  });

  test('is not drawn back by a date that only says since when', () => {
    expect(datesOf('Open since March 2022, it was shut on 12 January.')).toEqual([
      'since March 2022 = 2022-03 since',
      '12 January = 2026-01-12',
    ]);
  });
});
