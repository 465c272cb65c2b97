import { describe, expect, test } from 'vitest';
import { furniture } from './testing.ts';

const title = 'The river board shuts the harbour';
const one = 'The river board shut the harbour on Monday after a wall gave way, and divers were called from Harrow.';
const two = 'The harbour was built in 1931 and has been shut twice since then, according to the board in its yearbook.';
const three = 'The board will meet again on Thursday in the old hall, and most of its members want a new wall there.';

describe('boxes within a text', () => {
  test('a lone headline behind "Read also:" is that of another article', () => {
    expect(furniture(title, one, 'READ ALSO:', 'Ferry fares to rise in May', two, three)).toEqual([3, 4]);
  });

  test('a short heading behind it is the article’s own', () => {
    expect(furniture(title, one, 'Read also:', 'What comes next', two, three)).toEqual([3]);
  });

  test('a day alone above the first paragraph is that of publication, below it a chronicle’s', () => {
    expect(furniture(title, '27 January 2026', one, two)).toEqual([2]);
    expect(furniture(title, one, '27 January 2026', two, three)).toEqual([]);
  });

  test('an agency’s name above and below the text is no headline', () => {
    expect(furniture('Police shut the harbour', 'News Agency of Corva', one, two, 'News Agency of Corva')).toEqual([
      2, 5,
    ]);
  });
});
