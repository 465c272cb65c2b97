import { describe, expect, test } from 'vitest';
import { findQuantities } from '../parsers/quantity/index.ts';

const hedge = (text: string) =>
  findQuantities({ n: 1, line: 1, start: 0, end: text.length, text }).map(({ qualifier }) => qualifier)[0];

describe('attachQualifiers', () => {
  test.each([
    ['more than 40 boats', 'more than'],
    ['no more than 40 boats', 'no more than'],
    ['At least 40 boats', 'at least'],
    ['nearly half of it', 'nearly'],
    ['approximately 54%', 'approximately'],
    ['up to $40', 'up to'],
    ['as many as 40 boats', 'as many as'],
    ['an estimated 40 boats', 'an estimated'],
    ['boats, including 34 tugs', 'including'],
    ['for over two years', 'over'],
    ['just over 20%', 'just over'],
    ['40 or more boats', 'or more'],
  ])('%s', (text, expected) => {
    expect(hedge(text)).toBe(expected);
  });

  test('none where none stands', () => {
    expect(hedge('he saw 40 boats')).toBeNull();
    expect(hedge('talks over two days')).toBeNull();
  });
});
