import { describe, expect, test } from 'vitest';
import { datesOf } from './sample.ts';

describe('samePeriod', () => {
  test.each([
    ['On 7 February 2025 the bridge fell and that same day the ferry sank.', 'that same day = 2025-02-07'],
    ['It closed in May 2024 and reopened later that year.', 'that year = 2024'],
    ['They met on Monday and signed in the same week.', 'same week = 2026-01-26/2026-02-01'],
    ['In March 2025 it carried 505 boats, up from 267 the month before.', 'month before = 2025-02'],
    ['The gate broke on Monday; the sluice had broken the day before.', 'day before = 2026-01-25'],
  ])('counts from the date before: %s', (text, date) => {
    expect(datesOf(text)[1]).toBe(date);
  });

  test.each([
    'Later that day the ferry sank.',
    'On Monday the firm said that day rates fell.',
    'On Monday they met the day before the vote.',
    'On Monday he came on the same day as the queen.',
    'In 2024 it fell in the same month.',
  ])('gives nothing more: %s', (text) => {
    expect(datesOf(text).filter((date) => /(?:day|month|year)(?: before)? =/.test(date.replace('Monday', '')))).toEqual(
      [],
    );
  });
});
