import { describe, expect, test } from 'vitest';
import { faultOf } from './ask.ts';

describe('faultOf', () => {
  test('finds nothing wrong with what an article may say of itself', () => {
    expect(faultOf('rights', 'licensed')).toBeUndefined();
    expect(faultOf('published', '2026-02')).toBeUndefined();
  });

  test('names what can be written instead', () => {
    expect(faultOf('rights', 'mine')).toContain('"quote"');
    expect(faultOf('published', '2026-02-30')).toContain('"2026-02-30" is not a calendar date');
  });
});
