import { describe, expect, test } from 'vitest';
import { createSignTable } from './sign-table.ts';

describe('createSignTable', () => {
  const isLetter = createSignTable(/\p{L}/u);

  test('says of each sign what its expression says, the second time too', () => {
    for (const sign of ['a', 'é', 'Ж', '1', '’', 'a', 'é', 'Ж', '1', '’'])
      expect([sign, isLetter(sign.charCodeAt(0))]).toEqual([sign, /\p{L}/u.test(sign)]);
  });

  test('fits nothing past the end of a text', () => {
    expect(isLetter('a'.charCodeAt(1))).toBe(false);
  });

  test('knows half of a pair for no letter', () => {
    expect(isLetter('𝒜'.charCodeAt(0))).toBe(false);
  });
});
