import { readFileSync } from 'node:fs';
import { Blob, Face, Font, Buffer as Run, shape } from 'harfbuzzjs';
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
    expect(measureText('ω', 1000)).toBe(667);
  });

  test('knows Cyrillic letters as wide as the site’s own sans has them', () => {
    const file = '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf';
    const font = new Font(new Face(new Blob(readFileSync(`node_modules/${file}`)), 0));
    const inFont = (letter: string) => {
      const run = new Run();
      run.addText(letter);
      run.guessSegmentProperties();
      shape(font, run);
      return run.getGlyphInfosAndPositions().reduce((width, { xAdvance = 0 }) => width + xAdvance, 0);
    };
    for (const letter of 'АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯабвгґдеєжзиіїйклмнопрстуфхцчшщьюяЪЫЭЁъыэё«»№')
      expect(Math.abs(measureText(letter, 1000) * 0.938 - inFont(letter)), letter).toBeLessThan(7);
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

  test('keeps a date, and a number with what it counts, on one line as long as they fit', () => {
    expect(wrapText('said on 27 January 2026, in passing', 100, 10)).toEqual([
      'said on',
      '27 January 2026, in',
      'passing',
    ]);
    expect(wrapText('the weekend of 24–25 January', 100, 10)).toEqual(['the weekend of', '24–25 January']);
    expect(wrapText('said on 27 January 2026', 60, 10)).toEqual(['said on 27', 'January', '2026']);
    expect(wrapText('more than 350,000 boats', 100, 10)).toEqual(['more than 350,000', 'boats']);
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
