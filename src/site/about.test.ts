import { describe, expect, test } from 'vitest';
import { cutAtCharts, fillPlaceholders } from './about.ts';

describe('fillPlaceholders', () => {
  test('fills counts and addresses of the site', () => {
    expect(fillPlaceholders('{claims} [claims]({href /claims/})', { claims: '12' })).toBe('12 [claims](/claims/)');
  });

  test('leaves other braces alone', () => {
    expect(fillPlaceholders('{ a } {1}', {})).toBe('{ a } {1}');
  });

  test('names a placeholder that does not exist', () => {
    expect(() => fillPlaceholders('{claim}', { claims: '12' })).toThrow(
      'unknown placeholder in the about page: {claim}',
    );
  });
});

describe('cutAtCharts', () => {
  test('takes a chart out of the text where it has a line of its own', () => {
    expect(cutAtCharts('<p>One.</p>\n<p>{chart dam-levels}</p>\n<p>Two {chart no}.</p>')).toEqual([
      { html: '<p>One.</p>\n' },
      { chart: 'dam-levels' },
      { html: '\n<p>Two {chart no}.</p>' },
    ]);
  });
});
