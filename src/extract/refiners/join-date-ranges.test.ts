import { describe, expect, test } from 'vitest';
import { datesOf } from '../parsers/date/sample.ts';

describe('joinDateRanges', () => {
  test.each([
    ['from Monday to Wednesday', 'Monday to Wednesday = 2026-01-26/2026-01-28'],
    ['The July-to-September period', 'July-to-September = 2025-07/2025-09'],
    ['from March to May 2024', 'March to May 2024 = 2024-03/2024-05'],
    ['Jan. 30, 2025 - Feb. 2, 2025', 'Jan. 30, 2025 - Feb. 2, 2025 = 2025-01-30/2025-02-02'],
    ['from 4 June until 30 August 2025', '4 June until 30 August 2025 = 2025-06-04/2025-08-30'],
    ['from early May to late June 2025', 'early May to late June 2025 = 2025-05-01/2025-06-30'],
  ])('joins "%s"', (text, date) => {
    expect(datesOf(text)).toEqual([date]);
  });

  test('a bare "and" joins nothing', () => {
    expect(datesOf('in 2014 and 2016')).toEqual(['2014 = 2014', '2016 = 2016']);
  });

  test('a span that would run backwards stays two dates', () => {
    expect(datesOf('from 2022 to 2014')).toEqual(['2022 = 2022', '2014 = 2014']);
  });

  test('a span told as past lies behind the day of publication', () => {
    expect(datesOf('about 600 families fled between Tuesday and Friday', '2026-01-27')).toEqual([
      'Tuesday and Friday = 2026-01-20/2026-01-23',
    ]);
  });

  test('a span with an unknown end is unknown', () => {
    expect(datesOf('from Monday to Wednesday', null)).toEqual(['Monday to Wednesday = null']);
  });
});
