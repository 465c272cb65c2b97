import { describe, expect, test } from 'vitest';
import { datesOf } from './parsers/date/sample.ts';
import { speakers } from './parsers/name.fixture.ts';
import { quantitiesOf } from './parsers/quantity/sample.ts';

// Forms of words that public readers of dates, numbers and speech test themselves with (chrono, MIT; Microsoft's
// recognizers, MIT; Duckling, BSD; wink, MIT), each in a sentence of our own. Published on Tuesday, 27 January 2026.

describe('forms of dates that other readers know', () => {
  test.each([
    ['The dam opened on the 12th of July 2013.', ['12th of July 2013 = 2013-07-12']],
    ['The dam opened on June 7th, 2012.', ['June 7th, 2012 = 2012-06-07']],
    ['The dam opened Sat, 21 Feb 2015.', ['Sat, 21 Feb 2015 = 2015-02-21']],
    ['Floods came 10 - 22 August 2012.', ['10 - 22 August 2012 = 2012-08-10/2012-08-22']],
    ['Floods came from 10 to 22 August 2012.', ['10 to 22 August 2012 = 2012-08-10/2012-08-22']],
    ['It was dated 2012-08-10.', ['2012-08-10 = 2012-08-10']],
    ['Five days ago we saw it.', ['Five days ago = 2026-01-22']],
    ['They met two weeks ago.', ['two weeks ago = 2026-01-12/2026-01-18']],
    ['The wall fell last night.', ['last night = 2026-01-26']],
    ['The board met earlier this month.', ['this month = 2026-01']],
    ['The wall fell in early 2024.', ['early 2024 = 2024-01/2024-04']],
    ['It rained in the last three days.', ['last three days = 2026-01-25/2026-01-27']],
    ['Work will start on Friday.', ['Friday = 2026-01-30']],
    ['It fell in the first quarter of 2025.', ['first quarter of 2025 = 2025-01/2025-03']],
    ['It stood in the 1990s.', ['1990s = 1990/1999']],
  ])('%s', (text, expected) => {
    expect(datesOf(text)).toEqual(expected);
  });

  test.each([
    'It may rain, and the march goes on.',
    'The second wall is older than the first.',
    'He took 12 or 13 steps; 1,500 people watched.',
    'Version 2.0.15 of the plan is on page 10.',
    'The score was 3-2 after 90 minutes.',
    'A sunday roast and a fall in prices.',
    'Call 555-0123 now.',
  ])('nothing in %s', (text) => {
    expect(datesOf(text)).toEqual([]);
  });
});

describe('forms of quantities that other readers know', () => {
  test.each([
    ['half a million farmers', ['half a million farmers = 500000 farmer']],
    ['2.5 billion euros', ['2.5 billion euros = 2500000000 EUR']],
    ['about $3 million', ['$3 million = about 3000000 USD']],
    ['twenty-three boats', ['twenty-three boats = 23 boat']],
    ['one hundred and five boats', ['one hundred and five boats = 105 boat']],
    ['between 3% and 5% of farms', ['3% and 5% = 3-5 percent']],
    ['12.5 per cent of farms', ['12.5 per cent = 12.5 percent']],
    ['two thirds of the farms', ['two thirds = 66.7 percent']],
    ['three-quarters of the farms', ['three-quarters = 75 percent']],
    ['nine out of ten farms', ['nine out of ten = 90 percent']],
    ['a wall 40 metres high', ['40 metres = 40 m']],
    ['some 30 km away', ['30 km = some 30 km']],
    ['5,000 square kilometres of land', ['5,000 square kilometres = 5000 km2']],
    ['no casualties', ['no casualties = 0 casualty']],
  ])('%s', (text, expected) => {
    expect(quantitiesOf(text)).toEqual(expected);
  });

  test.each([
    'Someone won, and everyone came at once.',
    'The first wall and the second one.',
    'Article 5 and Section 3 of the plan.',
    'On 3 February 2026 at 10:30.',
    'Dozens of boats and hundreds of farmers.',
    'Flight 20 left gate 7.',
    'One of the mayors came.',
  ])('nothing in %s', (text) => {
    expect(quantitiesOf(text)).toEqual([]);
  });
});

describe('forms of speech', () => {
  test.each([
    ['“It holds,” Falk said.', ['Otto Falk']],
    ['“It holds,” said Ida Brandt, the mayor of Brema.', ['Ida Brandt']],
    ['Falk: “It holds.”', []],
    ['“It holds”, Ida Brandt told Vorna News.', ['Ida Brandt via Vorna News']],
    ['Falk denied that it leaks.', ['Otto Falk denies']],
    ['Falk rejected claims that it leaks.', ['Otto Falk denies']],
    ['It leaks, Falk acknowledged.', ['Otto Falk']],
    ['In the words of Ida Brandt, it leaks.', ['Ida Brandt']],
    ['Two people familiar with the matter said it leaks.', ['people familiar with the matter x2']],
    ['A person who asked not to be named said it leaks.', ['person x1']],
  ])('%s', (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });

  test.each([
    'The sign says nothing of the dam’s age.',
    'Falk was told to leave.',
    'The so-called “old wall” is new.',
    'He wrote a book and read another.',
    'The report is due on Monday.',
    'Without saying so, they left.',
    'The dam may be said to be old.',
  ])('nobody in %s', (text) => {
    expect(speakers(text)).toEqual([]);
  });
});
