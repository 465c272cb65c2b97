import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuantities } from './index.ts';

const find = (text: string, start = 0) => findQuantities({ n: 1, line: 1, start, end: start + text.length, text });

describe('findQuantities', () => {
  test('gives the place in the file, the parser and no measure', () => {
    expect(find('about 1.2 million people fled', 50)).toEqual([
      {
        text: '1.2 million people',
        offset: 56,
        value: 1_200_000,
        valueMax: null,
        unit: 'person',
        qualifier: 'about',
        measure: null,
        by: 'count',
      },
    ]);
  });

  const words = fc.constantFrom(
    ...'10 15 2014 1,200 -20 3.5bn $ € % percent two three half a of the dozen million and to - – or between from rose in five boats people killed no fatalities years km square 28-point January 4 , . ; ( ) one twenty third quarter Article died up down population toll degrees C'.split(
      ' ',
    ),
  );

  test('any words give mentions in their places, in order, each with a number and a unit', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(words, { maxLength: 16 }).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(text, (sentence) => {
        let end = 7;
        for (const mention of find(sentence, 7)) {
          expect(sentence.slice(mention.offset - 7, mention.offset - 7 + mention.text.length)).toBe(mention.text);
          expect(mention.offset).toBeGreaterThanOrEqual(end);
          expect(mention.text).not.toBe('');
          expect(mention.unit).not.toBe('');
          expect(Number.isFinite(mention.value)).toBe(true);
          if (mention.valueMax !== null) expect(mention.valueMax).toBeGreaterThan(mention.value ?? Infinity);
          end = mention.offset + mention.text.length;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('a long row of numbers takes no long time', () => {
    const text = 'between 10 and 15 or 2-3 two hundred and '.repeat(2000);
    const begin = performance.now();
    find(text);
    expect(performance.now() - begin).toBeLessThan(2000);
  });
});
