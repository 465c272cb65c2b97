import { unitWords } from './unit.ts';

/** Keeps a number and the word after it on one line. */
export const NBSP = '\u00a0';

const digits = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 });

const SCALES = [
  { value: 1e12, word: 'trillion' },
  { value: 1e9, word: 'billion' },
  { value: 1e6, word: 'million' },
] as const;

export type Scale = (typeof SCALES)[number];

/**
 * The scale word that says all the values shortly and exactly, such as 'billion' for 800,000,000,000.
 *
 * @returns Null when digits are as short, or when a value would need more than two decimals.
 */
export function findScale(values: readonly number[]): Scale | null {
  const largest = Math.max(...values.map(Math.abs));
  const scale = SCALES.find((each) => largest >= each.value);
  if (!scale) return null;
  // A whisker for what binary fractions lose.
  const isShort = (value: number) => Math.abs(Number((value / scale.value).toFixed(2)) * scale.value - value) < 1e-3;
  const exact = values.every((value) => value !== 0 && isShort(value));
  return exact ? scale : null;
}

/** Digits with thousands commas and at most three decimals, such as `350,000` or `1.5`. */
export function formatDigits(value: number): string {
  return digits.format(value).replace('-', '\u2212');
}

/**
 * A number as a reader sees it: digits with commas, from a million on with a word of scale where that is exact.
 *
 * @example formatNumber(350000) // '350,000'
 * @example formatNumber(8e11) // '800 billion', with a non-breaking space
 */
export function formatNumber(value: number): string {
  const scale = findScale([value]);
  return scale ? `${formatDigits(value / scale.value)}${NBSP}${scale.word}` : formatDigits(value);
}

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** A small number as a word, `eight`; from thirteen on in digits. Zero is `no`. */
export function spellCount(count: number): string {
  return SMALL[count] ?? formatDigits(count);
}

/**
 * How many of a thing there are.
 *
 * @param thing - Singular of the thing counted.
 * @example formatCount(3, 'claim') // '3 claims', with a non-breaking space
 */
export function formatCount(count: number, thing: string): string {
  const words = unitWords(thing);
  return `${formatDigits(count)}${NBSP}${count === 1 ? words.one : words.many}`;
}
