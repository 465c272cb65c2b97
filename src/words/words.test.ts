import { describe, expect, test } from 'vitest';
import { wordsOf } from './index.ts';

describe('wordsOf', () => {
  test('finds a language by its first part, and English for one that is not there', () => {
    expect([wordsOf('en-GB').site.locale, wordsOf('zxx').site.locale]).toEqual(['en-GB', 'en-GB']);
  });
});
