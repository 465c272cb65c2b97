import { describe, expect, test } from 'vitest';
import { formatAmount, formatFigure } from './figure.ts';
import { formatNumber, spellCount } from './number.ts';

function figure(value: number, unit: string, qualifier: string | null = null, valueMax: number | null = null) {
  return { value, valueMax, unit, qualifier };
}

/** The expected words are written with plain spaces. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

describe('formatFigure', () => {
  test.each([
    [figure(50, 'km', 'about'), 'about 50 km'],
    [figure(90, 'percent'), '90 percent'],
    [figure(350_000, 'casualty', 'more than'), 'more than 350,000 casualties'],
    [figure(8e11, 'USD'), '800 billion US dollars'],
    [figure(1_200_000, 'person', 'some'), 'about 1.2 million people'],
    [figure(1_234_567, 'person'), '1,234,567 people'],
    [figure(21, 'month'), '21 months'],
    [figure(1, 'month', 'at least'), 'at least 1 month'],
    [figure(1.5, 'percent', 'Roughly'), 'about 1.5 percent'],
    [figure(15, 'percent', null, 20), '15 to 20 percent'],
    [figure(1_500_000, 'EUR', null, 2_000_000), '1.5 to 2 million euros'],
    [figure(900_000, 'EUR', null, 2_000_000), '0.9 to 2 million euros'],
    [figure(40, 'km2'), '40 km²'],
    [figure(3, 'barrel per day'), '3 barrels per day'],
    [figure(3, 'serviceman'), '3 servicemen'],
    [figure(2, 'bus'), '2 buses'],
    [figure(5, 'CHF'), '5 CHF'],
    [figure(-4, 'percent'), '−4 percent'],
    [figure(7, ''), '7'],
  ])('%o reads "%s"', (value, words) => {
    expect(plain(formatFigure(value))).toBe(words);
  });

  test('keeps the number and its unit on one line', () => {
    expect(formatFigure(figure(8e11, 'USD', 'about'))).toBe('about 800\u00a0billion\u00a0US dollars');
  });
});

describe('formatAmount', () => {
  test('leaves the hedge out', () => {
    expect(plain(formatAmount(figure(50, 'km', 'about')))).toBe('50 km');
  });
});

describe('formatNumber', () => {
  test.each([
    [0, '0'],
    [1000, '1,000'],
    [2_500_000, '2.5 million'],
    [3e12, '3 trillion'],
  ])('%d reads "%s"', (value, words) => {
    expect(plain(formatNumber(value))).toBe(words);
  });
});

describe('spellCount', () => {
  test('is a word up to twelve', () => {
    expect([0, 1, 12, 13, 1300].map(spellCount)).toEqual(['no', 'one', 'twelve', '13', '1,300']);
  });
});
