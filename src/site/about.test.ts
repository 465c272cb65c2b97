import { describe, expect, test } from 'vitest';
import { cutAbout, fillPlaceholders } from './about.ts';

describe('fillPlaceholders', () => {
  test('fills counts and addresses of the site', () => {
    expect(fillPlaceholders('{claims} [claims]({href /claims/})', { claims: '12' })).toBe('12 [claims](/claims/)');
  });

  test('leaves other braces alone', () => {
    expect(fillPlaceholders('{ a } {1}', {})).toBe('{ a } {1}');
  });

  test('leaves the place of the words on reporting to the page', () => {
    expect(fillPlaceholders('{report}', {})).toBe('{report}');
  });

  test('names a placeholder that does not exist', () => {
    expect(() => fillPlaceholders('{claim}', { claims: '12' })).toThrow(
      'unknown placeholder in the about page: {claim}',
    );
  });
});

describe('cutAbout', () => {
  test('takes a chart out of the text where it has a line of its own', () => {
    expect(cutAbout('<p>One.</p>\n<p>{chart dam-levels}</p>\n<p>Two {chart no}.</p>')).toEqual([
      { html: '<p>One.</p>\n' },
      { chart: 'dam-levels' },
      { html: '\n<p>Two {chart no}.</p>' },
      { report: true },
    ]);
  });

  test('tells how to report an error where the text asks for it, else at the end, and always', () => {
    const report = { report: true };
    expect(cutAbout('<p>One.</p><p>{report}</p><p>Two.</p>')).toEqual([
      { html: '<p>One.</p>' },
      report,
      { html: '<p>Two.</p>' },
    ]);
    expect(cutAbout('')).toEqual([report]);
  });
});
