import { describe, expect, test } from 'vitest';
import { formatDate, formatDateShort, formatWhen } from './date.ts';

describe('formatDate', () => {
  test.each([
    ['2026-02-01', '1 February 2026'],
    ['2025-08', 'August 2025'],
    ['2014', '2014'],
    ['2025-03-01/2025-03-10', 'early March 2025'],
    ['2025-03-11/2025-03-20', 'mid-March 2025'],
    ['2024-02-21/2024-02-29', 'late February 2024'],
    ['2026-01-23/2026-01-24', '23–24 January 2026'],
    ['2026-01-19/2026-01-25', 'the week of 19 January 2026'],
    ['2026-01-26/2026-02-01', 'the week of 26 January 2026'],
    ['2026-01-24/2026-01-25', 'the weekend of 24–25 January 2026'],
    ['2026-01-31/2026-02-01', 'the weekend of 31 January – 1 February 2026'],
    ['2026-01-28/2026-02-05', '28 January – 5 February 2026'],
    ['2025-12-28/2026-01-05', '28 December 2025 – 5 January 2026'],
    ['2025-03/2025-05', 'March–May 2025'],
    ['2025-12/2026-01', 'December 2025 – January 2026'],
    ['2025-01-01/2025-12-31', '2025'],
    ['2022/2024', '2022–2024'],
    ['2025-22', 'summer 2025'],
    ['199X', 'the 1990s'],
    ['2014~', 'around 2014'],
    ['2014-05?', 'possibly May 2014'],
    ['2022-02-24/..', 'since 24 February 2022'],
    ['../2019', 'until 2019'],
  ])('says %s as "%s"', (edtf, words) => {
    expect(formatDate(edtf)).toBe(words);
  });

  test.each(['', 'soon', '2026-02-30', '2026-13', '2026-02-02/2026-02-01', '2026/2027/2028'])(
    'leaves "%s" as it is',
    (text) => {
      expect(formatDate(text)).toBe(text);
    },
  );
});

describe('formatWhen', () => {
  test.each([
    ['2026-02-01', 'on 1 February 2026'],
    ['2025-08', 'in August 2025'],
    ['2025-03-01/2025-03-10', 'in early March 2025'],
    ['2026-01-19/2026-01-25', 'in the week of 19 January 2026'],
    ['2026-01-23/2026-01-24', 'on 23–24 January 2026'],
    ['2026-01-28/2026-02-05', 'between 28 January and 5 February 2026'],
    ['2026-01-12/2026-01-15', 'between 12 and 15 January 2026'],
    ['2026-01-31/2026-02-02', 'between 31 January and 2 February 2026'],
    ['2025-12-28/2026-01-05', 'between 28 December 2025 and 5 January 2026'],
    ['2025-03/2025-05', 'between March and May 2025'],
    ['2025-12/2026-01', 'between December 2025 and January 2026'],
    ['2022/2024', 'between 2022 and 2024'],
    ['2026-01-24/2026-01-25', 'on the weekend of 24–25 January 2026'],
    ['2014~', 'around 2014'],
    ['2022-02-24/..', 'since 24 February 2022'],
  ])('says %s as "%s"', (edtf, words) => {
    expect(formatWhen(edtf)).toBe(words);
  });
});

describe('formatDateShort', () => {
  test.each([
    ['2026-02-01', '1 Feb 2026'],
    ['2025-03-01/2025-03-10', 'early Mar 2025'],
    ['2026-01-19/2026-01-25', 'week of 19 Jan 2026'],
    ['2026-01-24/2026-01-25', '24–25 Jan 2026'],
  ])('says %s as "%s"', (edtf, words) => {
    expect(formatDateShort(edtf)).toBe(words);
  });
});
