import { describe, expect, test } from 'vitest';
import { furniture } from './testing.ts';

const title = 'The river board shuts the harbour';
const one = 'The river board shut the harbour on Monday after a wall gave way, and divers were called from Harrow.';
const two = 'The harbour was built in 1931 and has been shut twice since then, according to the board in its yearbook.';
const three = 'The board will meet again on Thursday in the old hall, and most of its members want a new wall there.';

describe('lines that only their neighbours explain', () => {
  test('a button in a row of buttons, whatever it says', () => {
    expect(furniture(title, 'Facebook', 'Mail to a fried', 'Print', one, two)).toEqual([2, 3, 4]);
  });

  test('two headlines in a row between paragraphs', () => {
    const first = 'Board of Harrow raises fares to 2.5 crowns. Here’s what it means for you';
    const second = 'Ferry fares rise again in the valley, and farmers must pay more';
    expect(furniture(title, one, first, second, two, three)).toEqual([3, 4]);
    expect(furniture(title, one, 'What comes next', 'The wall', two, three)).toEqual([]);
  });

  test('cards at the end with a dash above each, when a headline is glued to its teaser', () => {
    const cards = [
      '-',
      'Ferry sinks off HarrowFerry sinks off Harrow in a storm',
      '-',
      'Wall leaks again',
      '-',
      'Two new schools',
    ];
    expect(furniture(title, one, two, three, ...cards)).toEqual([5, 6, 7, 8, 9, 10]);
  });

  test('what is about the author, and lines in another language, below the text', () => {
    expect(
      furniture(title, one, two, three, 'ABOUT THE AUTHOR', 'Ida Brandt', 'Ida Brandt has been with us since 2011.'),
    ).toEqual([5, 6, 7]);
    expect(furniture(title, one, two, three, 'Türkçe karakter kullanılmayan yorumlar onaylanmaz.')).toEqual([5]);
  });

  test('a credit behind "Photo:", and the note before it above the text', () => {
    expect(furniture(title, 'The harbour on Friday morning.', 'Photo:', 'VNP / Sam Fox', one, two)).toEqual([2, 3, 4]);
  });

  test('short lines behind a call to readers, below the text', () => {
    const call = 'Sign up for our weekly newsletter and get the valley in your inbox.';
    expect(furniture(title, one, two, three, call, 'Orange background')).toEqual([5, 6]);
  });

  test('a name above a text without a title, and the section and day of it', () => {
    expect(furniture('Ida Brandt', `${one.slice(0, -1)}, said Ida Brandt.`, two)).toEqual([1]);
    expect(furniture('General News of Friday, 17 November 2023', one, two)).toEqual([1]);
  });

  test('a trail that ends in the headline, a teaser that is cut, a masthead', () => {
    expect(furniture(`Home News ${title}`, title, one, two)).toEqual([1]);
    const cut = 'The river board shut the harbour on Monday after a wall gave way, and...';
    expect(furniture(title, cut, 'AFP', one, two)).toEqual([2, 3]);
    expect(furniture('CTV Harrow', one, two)).toEqual([1]);
  });
});
