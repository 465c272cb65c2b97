import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateBounds } from '../../../format/index.ts';
import { findDates } from './index.ts';
import { datesOf } from './sample.ts';

describe('findDates', () => {
  test('finds several dates of a sentence in order', () => {
    expect(datesOf('Shut since 2014, the lock will reopen on Sunday, the mayor said on Monday.')).toEqual([
      'since 2014 = 2014 since',
      'Sunday = 2026-02-01',
      'Monday = 2026-01-26',
    ]);
  });

  test('takes the longest reading at a place', () => {
    expect(datesOf('in the last week of January 2026')).toEqual(['last week of January 2026 = 2026-01-25/2026-01-31']);
  });

  test('says whether the words held the date and which parser read it', () => {
    const text = 'on 4 May 2025 and on Monday';
    const found = findDates(
      { n: 1, line: 1, start: 0, end: text.length, text },
      { published: '2026-01-27', earlier: [] },
    );
    expect(found.map(({ basis, by }) => [basis, by])).toEqual([
      ['stated', 'calendar-date'],
      ['resolved', 'weekday'],
    ]);
  });

  test.each([
    'The coming weeks will decide.',
    'Recent reports spoke of years of drought.',
    'It has rained for weeks.',
    'They must choose in a matter of days.',
    'in the near future',
    'the greatest flood of the decade',
    'for generations, for the first time, at any time',
    'the drought enters its fifth year',
    'in the coming days and weeks',
    'the morning market',
    'a half-day walk',
    'day by day, week after week',
    'an everyday matter of the weak',
    '',
  ])('words of no calendar give nothing: "%s"', (text) => {
    expect(datesOf(text)).toEqual([]);
  });

  const words = fc.constantFrom(
    ...'on in since by the of last next this past early late mid- Monday Sunday, May March Feb. January 4 23 -24 2014 2026, 1990s 12/01/2026 2026-02-01 week month year weekend ago three 21 days earlier spring quarter first Q1 and to from between ( ) . ; ’s Christmas Eve will said'.split(
      ' ',
    ),
  );

  test('any words give mentions in their places, in order, with values that are dates', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(words, { maxLength: 14 }).map((list) => list.join(' ')),
    );
    const published = fc.constantFrom(
      null,
      '2026-01-27',
      '2026-01',
      '2026',
      '2026-01-27/2026-01-29',
      'soon',
      '../2026',
    );
    fc.assert(
      fc.property(text, published, (sentence, day) => {
        let end = 7;
        for (const mention of findDates(
          { n: 1, line: 1, start: 7, end: 7 + sentence.length, text: sentence },
          { published: day, earlier: [] },
        )) {
          expect(sentence.slice(mention.offset - 7, mention.offset - 7 + mention.text.length)).toBe(mention.text);
          expect(mention.offset).toBeGreaterThanOrEqual(end);
          expect(mention.text).not.toBe('');
          end = mention.offset + mention.text.length;
          if (mention.value !== null) expect(dateBounds(mention.value)).not.toBeNull();
        }
      }),
      { numRuns: 500 },
    );
  });
});
