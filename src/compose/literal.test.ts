import { describe, expect, test } from 'vitest';
import { isReserved, toLiteral, words } from './literal.ts';

describe('toLiteral', () => {
  test('keeps curly quotes, accents and dashes as they are', () => {
    expect(toLiteral('“Łódź” — it’s')).toBe('"“Łódź” — it’s"');
  });

  test('is one line, whatever the text holds', () => {
    expect(toLiteral('a\nb\u2028c\u2029d')).toBe('"a\\nb\\u2028c\\u2029d"');
  });

  test('writes what does not show as an escape', () => {
    expect(toLiteral('a\u202eb\ufeff')).toBe('"a\\u202eb\\ufeff"');
    expect(toLiteral('\u{e0041}')).toBe('"\\udb40\\udc41"');
  });

  test('leaves no backtick in which a compiler could see code', () => {
    expect(toLiteral('```')).toBe('"\\u0060\\u0060\\u0060"');
  });

  test.each(['plain', 'a "b" \\c', '</S>{`\u0024{x}`}', '*/ /* //', 'a\u2028b', '\u{1f30a}'])(
    'reads back as %j',
    (text) => {
      expect(JSON.parse(toLiteral(text))).toBe(text);
    },
  );
});

describe('words', () => {
  test('makes one expression', () => {
    expect(words('a')).toEqual([{ type: 'mdxTextExpression', value: '"a"' }]);
  });

  test('makes nothing of nothing', () => {
    expect(words('')).toEqual([]);
  });

  test.each([
    ['__VITE_ASSET__x__', ['"_"', '"_VITE_ASSET__x__"']],
    ['a __ASTRO_ASSET_IMAGE__b', ['"a _"', '"_ASTRO_ASSET_IMAGE__b"']],
    ['___VITE_', ['"__"', '"_VITE_"']],
    ['__VITE____VITE_', ['"_"', '"_VITE___"', '"_VITE_"']],
  ])('cuts %s between two underscores', (text, values) => {
    expect(words(text).map(({ value }) => value)).toEqual(values);
  });
});

describe('isReserved', () => {
  test('sees the marks of a bundler and leaves other underscores alone', () => {
    expect(['__VITE_ASSET__', 'snake_case', '__init__', '_A'].map(isReserved)).toEqual([true, false, false, false]);
  });
});
