import { spoken } from '../words/index.ts';

/** Keeps a number and the word after it on one line. */
export const NBSP = '\u00a0';

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

/** A language's form of digits, and what it gave: a site says few numbers, each of them many times. */
interface Digits {
  readonly format: Intl.NumberFormat;
  readonly said: Map<number, string>;
}
const languages = new Map<string, Digits>();
const MOST = 10_000;

function digitsIn(locale: string): Digits {
  // Making a format takes longer than a thousand uses of it.
  const known = languages.get(locale) ?? {
    format: new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }),
    said: new Map(),
  };
  languages.set(locale, known);
  return known;
}

/** Digits in groups of three and at most three decimals, in the language's form: `350,000`, `1.5`. */
export function formatDigits(value: number): string {
  const { format, said } = digitsIn(spoken().format.locale);
  const known = said.get(value);
  if (known !== undefined) return known;
  const text = format.format(value).replace('-', '\u2212');
  if (said.size >= MOST) said.clear();
  said.set(value, text);
  return text;
}

/**
 * A number as a reader sees it: digits with commas, from a million on with a word of scale where that is exact.
 *
 * @example formatNumber(350000) // '350,000'
 * @example formatNumber(8e11) // '800 billion', with a non-breaking space
 */
export function formatNumber(value: number): string {
  const scale = findScale([value]);
  return scale
    ? `${formatDigits(value / scale.value)}${NBSP}${spoken().format.scales[scale.word]}`
    : formatDigits(value);
}

/** A count as running text has it, in English a word up to twelve, `eight`, and `no` for zero; else digits. */
export function spellCount(count: number): string {
  return spoken().format.count(count, formatDigits(count));
}
