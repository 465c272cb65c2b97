import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeCsv } from './csv.ts';

describe('writeCsv', () => {
  test('writes the names first and ends lines as RFC 4180 has it', () => {
    expect(
      writeCsv(
        ['a', 'b'],
        [
          ['x', 1.5],
          [null, false],
        ],
      ),
    ).toBe('a,b\r\nx,1.5\r\n,false\r\n');
  });
  test.each(['=1', '+1', '-1', '@x', '\t=1', '\r', '\n=1', '  =1', '\uff1d1'])(
    'keeps %j from being a formula',
    (cell) => {
      expect(parse(writeCsv(['a'], [[cell]]))).toEqual([['a'], [`'${cell}`]]);
    },
  );
  test('leaves numbers below zero alone', () => {
    expect(writeCsv(['a'], [[-1.5]])).toBe('a\r\n-1.5\r\n');
  });
  test('gives back any words, with at most an apostrophe before them', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 2 }), (row) => {
        const [, found] = parse(writeCsv(['a', 'b'], [row])) as string[][];
        expect(found?.map((cell, i) => (cell === row[i] ? cell : cell.replace(/^'/, '')))).toEqual(row);
      }),
      { numRuns: 500 },
    );
  });
});
