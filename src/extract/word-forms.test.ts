import { describe, expect, test } from 'vitest';
import { bitOf, defineClass, formOf, MOST_FORMS } from './word-forms.ts';

describe('defineClass', () => {
  test('tells of each word whether it is of the class, whenever it was met', () => {
    const early = formOf('sluice');
    const [long, capital] = [
      defineClass(({ text }) => text.length > 5),
      defineClass(({ text }) => /^[A-Z]/.test(text)),
    ];
    expect(early.classes & (long | capital)).toBe(long);
    expect(formOf('Weir').classes & (long | capital)).toBe(capital);
    expect(formOf('x'.repeat(200)).classes & (long | capital)).toBe(long);
  });
});

describe('formOf', () => {
  test('gives one form for a word, wherever it is met', () => {
    expect(formOf('harbour')).toBe(formOf('the harbour wall'.slice(4, 11)));
    expect(formOf('Harbour')).not.toBe(formOf('harbour'));
    expect(formOf('Harbour').lower).toBe('harbour');
  });
  test('tells words, numbers and marks apart', () => {
    expect(['dam', '1,200.5', '“', 'U.S.', 'ten'].map((text) => formOf(text).kind)).toEqual([
      'word',
      'number',
      'mark',
      'word',
      'word',
    ]);
    expect([formOf('1,200.5').value, formOf('ten').number, formOf('dam').number]).toEqual([1200.5, true, false]);
  });
  test('gives no id to a word that is longer than any', () => {
    expect(formOf('x'.repeat(200)).id).toBe(0);
    expect(formOf('x'.repeat(200)).opening).toBe('xxx');
  });
  test('gives each word its own id while the table grows, and none beyond the most', { timeout: 60_000 }, () => {
    const words = Array.from({ length: MOST_FORMS + 500 }, (_, i) => `w${i.toString(26).replace(/\d/g, 'é')}q${i}`);
    const ids = words.map((word) => formOf(word).id);
    const given = ids.filter((id) => id > 0);
    expect(new Set(given).size).toBe(given.length);
    expect(Math.max(...given)).toBeLessThanOrEqual(MOST_FORMS);
    expect(ids.at(-1)).toBe(0);
    expect(words.slice(0, 200).map((word) => formOf(word).id)).toEqual(ids.slice(0, 200));
    expect(words.map((word) => formOf(word).text)).toEqual(words);
  });
});

test('bitOf gives one bit, the same for the same letters', () => {
  expect(bitOf('dam')).toBe(bitOf('dam'));
  for (const letters of ['dam', 'ri', '', 'éàü']) expect(Math.log2(bitOf(letters)) % 1).toBe(0);
});
