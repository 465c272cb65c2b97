import { describe, expect, test } from 'vitest';
import { printable } from './printable.ts';

describe('printable', () => {
  test('has no lone surrogates, no control characters and no noncharacters', () => {
    expect(printable('a\ud800b\u0007c\ufffed')).toBe('a\ufffdb\ufffdc\ufffdd');
  });

  test('keeps tabs, line feeds and whole surrogate pairs', () => {
    expect(printable('a\tb\n\u{1f30a}')).toBe('a\tb\n\u{1f30a}');
  });

  test('ends lines with a line feed, whatever ended them', () => {
    expect(printable('a\r\nb\rc')).toBe('a\nb\nc');
  });
});
