export { date, dayShort, monthShort } from './date.ts';
export { unit } from './units.ts';

export const locale = 'en-GB';

/** Words of scale, put behind a number from a million on. */
export const scales = { trillion: 'trillion', billion: 'billion', million: 'million' } as const;

/** Hedges that read better under another name; any other is printed as the source has it. */
const HEDGES: Readonly<Record<string, string>> = {
  '~': 'about',
  approx: 'about',
  'approx.': 'about',
  approximately: 'about',
  around: 'about',
  circa: 'about',
  roughly: 'about',
  some: 'about',
  '>': 'more than',
  over: 'more than',
  above: 'more than',
  'upwards of': 'more than',
  '+': 'at least',
  'or more': 'at least',
  'no less than': 'at least',
  'no fewer than': 'at least',
  '<': 'less than',
  under: 'less than',
  below: 'less than',
  'or less': 'at most',
  'no more than': 'at most',
  'not more than': 'at most',
  almost: 'nearly',
};

/** How sure a number is, by the word that an article uses. */
export const hedge = (word: string): string => HEDGES[word] ?? word;
/** A number from one value to another. */
export const range = (low: string, high: string): string => `${low} to ${high}`;
/** What stands for zero before things: "no deaths", but "0 percent". */
export const none = 'no';

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** A count inside a sentence: a word up to twelve, then digits. */
export const count = (value: number, digits: string): string => SMALL[value] ?? digits;
