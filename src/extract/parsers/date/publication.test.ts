import { describe, expect, test } from 'vitest';
import { formatDay } from './calendar.ts';
import { pastWeekdays, readDateLine, readDateline, readNotice, weekdayDates } from './publication.ts';

const line = (text: string) => {
  const found = readDateLine(text);
  return found && `${found.kind} ${formatDay(found.day)}`;
};

describe('readDateLine', () => {
  test.each([
    ['Published: 27 January 2026, 10:15 GMT', 'published 2026-01-27'],
    ['Posted on January 27, 2026', 'published 2026-01-27'],
    ['Last updated Tuesday 27 January 2026', 'updated 2026-01-27'],
    ['Tue, 27 Jan 2026 | 4 min read', 'bare 2026-01-27'],
    ['By Ana Reyes and Jon Holm | 27 January 2026', 'bare 2026-01-27'],
    ['2026-01-27', 'bare 2026-01-27'],
  ])('%s', (text, expected) => {
    expect(line(text)).toBe(expected);
  });

  test.each([
    'Published in 2019, the book sold well.',
    'The dam broke on 27 January 2026.',
    'Posted on 27 January',
    'Date: 12/01/2026',
    'Published: 30 February 2026',
    'On 27 January 2026 the dam broke and the valley flooded.',
    '',
  ])('no such line: %s', (text) => {
    expect(line(text)).toBeNull();
  });
});

describe('readDateline', () => {
  test.each([
    ['PORTO, Jan 27 (Agency) - The dam broke.', [null, 1, 27]],
    ['PORTO, Portugal, Jan. 27, 2026 — The dam broke.', [2026, 1, 27]],
    ['NEW HARBOUR, 27 January: The dam broke.', [null, 1, 27]],
  ])('%s', (text, expected) => {
    const found = readDateline(text);
    expect(found && [found.year, found.month, found.day]).toEqual(expected);
  });

  test.each(['Porto was flooded on Jan 27 - again.', 'PORTO floods', 'The dam broke.', 'PORTO, Jan 27 was wet.', ''])(
    'no dateline: %s',
    (text) => {
      expect(readDateline(text)).toBeNull();
    },
  );
});

describe('readNotice', () => {
  test('credits an agency, or a site', () => {
    expect(readNotice('© Associated Press 2026.')).toEqual({ year: 2026, credit: true });
    expect(readNotice('© 2019-2026 Harbour Times. All rights reserved.')).toEqual({ year: 2026, credit: false });
    expect(readNotice('Copyright 2026 Harbour Times')).toEqual({ year: 2026, credit: false });
    expect(readNotice('All rights reserved')).toBeNull();
  });
});

describe('weekdays of a text', () => {
  test('those on which something was said or done', () => {
    expect([...pastWeekdays('He said on Tuesday that it will open on Friday.')]).toEqual([1]);
  });

  test('beside a date they count only in a year that agrees', () => {
    const text = 'It will open on Sunday, February 1.';
    expect(weekdayDates(text, 2026).map(({ day, direction }) => [formatDay(day), direction])).toEqual([
      ['2026-02-01', 'ahead'],
    ]);
    expect(weekdayDates(text, 2025)).toEqual([]);
  });
});
