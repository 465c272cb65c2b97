export { date, dayShort, monthShort } from './date.ts';
export { unit } from './units.ts';

export const locale = 'uk-UA';

export const scales = { trillion: 'трлн', billion: 'млрд', million: 'млн' } as const;

/** By the word that an English article uses. None changes the case of what follows. */
const HEDGES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['~', 'about', 'approx', 'approx.', 'approximately', 'around', 'circa', 'roughly', 'some'].map((word) => [
      word,
      'приблизно',
    ]),
  ),
  ...Object.fromEntries(
    ['>', 'more than', 'over', 'above', 'upwards of', 'exceeding', 'in excess of'].map((word) => [word, 'понад']),
  ),
  ...Object.fromEntries(
    ['+', 'at least', 'or more', 'no less than', 'no fewer than', 'a minimum of'].map((word) => [word, 'щонайменше']),
  ),
  ...Object.fromEntries(['<', 'less than', 'fewer than', 'under', 'below'].map((word) => [word, 'менш ніж'])),
  ...Object.fromEntries(
    [
      'at most',
      'up to',
      'as many as',
      'as much as',
      'or less',
      'or fewer',
      'no more than',
      'not more than',
      'a maximum of',
    ].map((word) => [word, 'щонайбільше']),
  ),
  ...Object.fromEntries(['nearly', 'almost', 'close to', 'just under'].map((word) => [word, 'майже'])),
  'just over': 'трохи понад',
  only: 'лише',
  just: 'лише',
  estimated: 'за оцінкою,',
  'an estimated': 'за оцінкою,',
};

/** A word that is not among them is printed as a hedge of no certain kind. */
export const hedge = (word: string): string => HEDGES[word] ?? 'приблизно';
export const range = (low: string, high: string): string => `${low}\u2013${high}`;
export const none = '0';

/** Always digits: a number in words would have to agree with the thing counted. */
export const count = (_value: number, digits: string): string => digits;
