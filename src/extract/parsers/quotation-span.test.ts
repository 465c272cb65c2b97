import { describe, expect, test } from 'vitest';
import { openQuote, readQuotes } from './quotation-span.ts';

const quotes = (text: string) => readQuotes(text).map(({ start, end }) => text.slice(start, end));

describe('readQuotes', () => {
  test.each([
    ['straight', 'He said "we go" and left.', ['we go']],
    ['curly', 'He said “we go” and left.', ['we go']],
    ['single', 'He said ‘we go,’ and left.', ['we go,']],
    ['apostrophes', "He said 'we go' and left.", ['we go']],
    ['angular', 'He said «we go» and left.', ['we go']],
    ['low', 'He said „we go“ and left.', ['we go']],
  ])('reads %s marks', (_, text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });

  test('takes an apostrophe inside the words for what it is', () => {
    expect(quotes("'It isn't Falk's boat,' she said.")).toEqual(["It isn't Falk's boat,"]);
    expect(quotes('‘the towns’ plan is good,’ she said')).toEqual(['the towns’ plan is good,']);
  });

  test('keeps two quotations of one sentence apart', () => {
    expect(quotes('It was ‘late’ and ‘dark’ there')).toEqual(['late', 'dark']);
  });

  test('keeps the outermost of nested quotations', () => {
    expect(quotes('“It’s ‘very good’ news”')).toEqual(['It’s ‘very good’ news']);
  });

  test('runs to the end of a sentence that does not close it, and goes on in the next', () => {
    const first = readQuotes('“We go.');
    expect(openQuote(first)).toBe('curly');
    expect(readQuotes('We stay,” she said.', 'curly')[0]).toMatchObject({ start: 0, end: 8, closed: true });
    expect(openQuote(readQuotes('We wait.', 'curly'))).toBe('curly');
  });

  test.each(["the '90s and farmers' unions", "O'Brien's boat", 'a 6" pipe', '', '""'])(
    'finds nothing in %s',
    (text) => {
      expect(quotes(text)).toEqual([]);
    },
  );
});
