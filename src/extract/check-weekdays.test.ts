import { describe, expect, test } from 'vitest';
import { formatMessage } from '../message.ts';
import { dam, readParagraphs } from './testing.ts';

const told = (...paragraphs: string[]): string[] => readParagraphs(dam, ...paragraphs).messages.map(formatMessage);

describe('checkWeekdays', () => {
  test('tells of a weekday that does not fit its date, with its place', () => {
    expect(told('The dam stands.', 'It was opened\non Monday, 3 February 2026, by Ada Holm.')).toEqual([
      'test.md:10:4: info: "Monday, 3 February 2026" does not fit the calendar: that day is a Tuesday\n' +
        '  The date stays unresolved. Look up which of the two is meant.  [extract/weekday-misfit]',
    ]);
  });

  test('reads other orders of the words', () => {
    expect(told('It opened on Friday (12 March 2026). It closed on Sunday, March 9, 2025.')).toHaveLength(1);
    expect(told('It opened on Sunday, the 9th of March 2026.')[0]).toContain('that day is a Monday');
  });

  test.each([
    'It opened on Tuesday, 3 February 2026.',
    'It opened on Monday and closed on 3 February 2026.',
    'It opened on Monday, 30 February 2026.',
    'It opened on Monday.',
    'Of the 3 February 2026 there is no word.',
  ])('says nothing of: %s', (text) => expect(told(text)).toEqual([]));
});
