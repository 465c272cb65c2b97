import { describe, expect, test } from 'vitest';
import { clipText, measureText, wrapText } from './measure-text.ts';

describe('measureText', () => {
  test('adds up advance widths', () => {
    expect(measureText('il', 1000)).toBe(444);
    expect(measureText('Wm', 10)).toBeCloseTo(17.77);
  });

  test('takes accented letters as their letter, soft hyphens as nothing', () => {
    expect(measureText('é', 1000)).toBe(measureText('e', 1000));
    expect(measureText('a\u00adb', 1000)).toBe(measureText('ab', 1000));
  });

  test('is wider in bold, and wide for what it does not know', () => {
    expect(measureText('Mill', 10, true)).toBeGreaterThan(measureText('Mill', 10));
    expect(measureText('堰', 10)).toBe(10);
    expect(measureText('ж', 1000)).toBe(667);
  });
});

describe('wrapText', () => {
  test('keeps a short text on one line', () => {
    expect(wrapText('Upper Weir', 200, 10)).toEqual(['Upper Weir']);
  });

  test('breaks at spaces', () => {
    expect(wrapText('the harbour master closes the lock', 80, 10)).toEqual([
      'the harbour',
      'master closes the',
      'lock',
    ]);
  });

  test('breaks a word only at soft hyphens, and only when it must', () => {
    expect(wrapText('up\u00adkeep', 200, 10)).toEqual(['upkeep']);
    expect(wrapText('main\u00adte\u00adnance', 40, 10)).toEqual(['mainte-', 'nance']);
    expect(wrapText('maintenance', 40, 10)).toEqual(['maintenance']);
  });

  test('keeps words together that a no-break space joins', () => {
    expect(wrapText('about 50\u00a0km', 40, 10)).toEqual(['about', '50\u00a0km']);
  });
});

describe('clipText', () => {
  test('ends in an ellipsis after the last word that fits, and leaves alone what fits', () => {
    expect(clipText('Lease of ninety years, with a toll', 150, 12)).toBe('Lease of ninety years…');
    expect(clipText('Lease', 150, 12)).toBe('Lease');
  });
});
