import { describe, expect, test } from 'vitest';
import type { Article, Block } from '../model/article.ts';
import { inferPublished } from './published.ts';

const LONG = 'The river rose through the night and the harbour stayed shut while crews worked on the lock. '.repeat(2);

function articleOf(...lines: string[]): Article {
  const blocks = lines.map((text, i): Block => {
    const kind = /^©|^Copyright/.test(text) ? 'boilerplate' : i === 0 ? 'title' : 'paragraph';
    return { n: null, kind, line: i + 1, start: 0, end: text.length, text, original: [], sentences: [] };
  });
  return {
    id: 'flood',
    file: 'flood.txt',
    path: 'flood.txt',
    text: lines.join('\n'),
    original: null,
    title: null,
    publisher: null,
    author: null,
    url: null,
    archived: null,
    published: null,
    publishedBasis: null,
    publishedReasons: [],
    added: null,
    rights: 'quote',
    disclosures: [],
    revised: [],
    retracted: null,
    blocks,
  };
}

const published = (...lines: string[]) => inferPublished(articleOf(...lines)).published;

describe('inferPublished', () => {
  test('believes a line that says so, and gives its reason', () => {
    expect(inferPublished(articleOf('Flood', 'Published: 27 January 2026', LONG))).toEqual({
      published: '2026-01-27',
      reasons: ['a line says that it was published on 2026-01-27'],
    });
  });

  test('takes the day of publication before that of a change', () => {
    expect(published('Flood', 'Published 26 Jan 2026', 'Updated 27 Jan 2026', LONG)).toBe('2026-01-26');
    expect(published('Flood', 'Updated 27 Jan 2026', LONG)).toBe('2026-01-27');
  });

  test('takes a date alone above the story, not below it', () => {
    expect(published('Flood', '27 January 2026', LONG)).toBe('2026-01-27');
    expect(published('Flood', LONG, 'Older stories', '3 May 2024')).toBeNull();
  });

  test('takes a dateline with a year', () => {
    expect(published('Flood', `PORTO, Jan. 27, 2026 — ${LONG}`)).toBe('2026-01-27');
  });

  test('takes the year of a dateline from the notice of an agency', () => {
    expect(published('Flood', `PORTO, Jan 27 (AP) - ${LONG}`, '© Associated Press 2026')).toBe('2026-01-27');
  });

  test('a site’s notice needs a weekday that agrees', () => {
    const text = `PORTO, Jan 27 - The lock broke, the mayor said on Tuesday. ${LONG}`;
    expect(published('Flood', text, '© 2026 Harbour Times')).toBe('2026-01-27');
    expect(published('Flood', text, '© 2027 Harbour Times')).toBe('2026-01-27');
    expect(published('Flood', text, '© 2024 Harbour Times')).toBeNull();
  });

  test('weekdays beside dates and a notice give a span', () => {
    const text = 'He spoke on Tuesday, January 27. The lock will open on Sunday, February 1.';
    expect(published('Flood', text, '© 2026 Harbour Times')).toBe('2026-01-27/2026-02-01');
  });

  test('the notice of an agency alone gives the year', () => {
    expect(inferPublished(articleOf('Flood', LONG, '© Thomson Reuters 2026.'))).toEqual({
      published: '2026',
      reasons: ['the notice of rights is of 2026'],
    });
  });

  test.each([
    [['Flood', LONG]],
    [['Flood', LONG, '© 2026 Harbour Times']],
    [['Flood', `PORTO, Jan 27 - ${LONG}`]],
    [['Flood', 'Published: 26 January 2026', 'Published: 27 January 2026', LONG]],
    [['Flood', LONG, '© Reuters 2025', '© Reuters 2026']],
    [['Flood', 'In 2019 the lock broke; it will open on February 1.', LONG]],
    [[]],
  ])('never guesses: %j', (lines) => {
    expect(published(...lines)).toBeNull();
  });
});
