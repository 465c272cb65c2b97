import { expect, test } from 'vitest';
import { wordsOf } from './candidate-words.ts';
import { sentenceOf } from './name.fixture.ts';

test('wordsOf parts what is written small from what has a capital inside a sentence', () => {
  const { small, names } = wordsOf([sentenceOf('Rescuers met rescuers in Brema')]);
  expect([...small]).toEqual(['met', 'rescuers', 'in']);
  expect([...names]).toEqual(['Brema']);
});
