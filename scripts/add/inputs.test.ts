import { describe, expect, test } from 'vitest';
import { guessFormat } from './inputs.ts';

describe('guessFormat', () => {
  test.each([
    ['html', '  <!doctype html><html><body><p>The dam opened.</p></body></html>'],
    ['html', '<p>The dam opened.</p>'],
    ['md', '---\ntitle: The dam\n---\n\nThe dam opened.'],
    ['md', '# The dam\n\nThe dam opened.'],
    ['md', 'The [dam](https://example.org/dam) opened.'],
    ['txt', 'The dam\n\nThe dam opened, and <b> stood on its door.'],
    ['txt', ''],
  ])('takes for %s: %j', (format, text) => {
    expect(guessFormat(new TextEncoder().encode(text))).toBe(format);
  });
});
