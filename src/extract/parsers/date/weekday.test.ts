import { describe, expect, test } from 'vitest';
import { datesOf } from './sample.ts';

describe('weekdays', () => {
  test('the second of two days follows the first', () => {
    expect(datesOf('They meet next Thursday and Friday.', '2025-03-12')).toEqual([
      'next Thursday = 2025-03-20',
      'Friday = 2025-03-21',
    ]);
  });

  // Published on Tuesday 27 January 2026.
  test.each([
    ['The mayor said on Monday', 'Monday = 2026-01-26'],
    ['The mayor said on Tuesday', 'Tuesday = 2026-01-27'],
    ['The mayor said on Wednesday', 'Wednesday = 2026-01-21'],
    ['It will open on Sunday', 'Sunday = 2026-02-01'],
    ['It opened last Tuesday', 'last Tuesday = 2026-01-20'],
    ['It opens this Friday', 'this Friday = 2026-01-30'],
    ['It opens next Thursday', 'next Thursday = 2026-02-05'],
    ['It opens next Sunday', 'next Sunday = 2026-02-01'],
    ['It opened this past Friday', 'this past Friday = 2026-01-23'],
    ['It opens this coming Friday', 'this coming Friday = 2026-01-30'],
    ['A man drowned late on Sunday night', 'Sunday = 2026-01-25'],
    ['Rain fell on Thursday last, police said', 'Thursday last = 2026-01-22'],
    ['It is shut until Friday', 'until Friday = 2026-01-30 until'],
    ['It lasted from Wednesday to Friday', 'Wednesday to Friday = 2026-01-21/2026-01-23'],
  ])('%s', (text, date) => {
    expect(datesOf(text)).toEqual([date]);
  });

  test('"preceding" and "following" count from the date before', () => {
    expect(datesOf('He left on 4 March 2025 and came back the following Monday.')[1]).toBe(
      'following Monday = 2025-03-10',
    );
    expect(datesOf('On the preceding Sunday he had left.')).toEqual(['preceding Sunday = 2026-01-25']);
  });

  test('an article of several possible days dates a weekday only when all agree', () => {
    expect(datesOf('The mayor said on Sunday', '2026-01-27/2026-01-29')).toEqual(['Sunday = 2026-01-25']);
    expect(datesOf('The mayor said on Wednesday', '2026-01-27/2026-01-29')).toEqual(['Wednesday = null']);
    expect(datesOf('The mayor said on Wednesday', null)).toEqual(['Wednesday = null']);
  });

  test.each([
    'Every Sunday the bells ring.',
    'The Sunday Times wrote of it.',
    'Black Friday and Bloody Sunday',
    'Sundays are quiet.',
    'the friday crowd',
    'Monday Night Football',
  ])('no date: %s', (text) => {
    expect(datesOf(text)).toEqual([]);
  });
});
