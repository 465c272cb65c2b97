import { describe, expect, test } from 'vitest';
import { speakers } from './parsers/name.fixture.ts';

// Forms of speech that public readers of quotations test themselves with (textacy, Apache-2.0; wink, MIT), each in a
// sentence of our own.

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
