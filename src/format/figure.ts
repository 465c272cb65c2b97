import type { Figure } from '../model/ledger.ts';
import { findScale, formatDigits, NBSP } from './number.ts';
import { unitWords } from './unit.ts';

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

/**
 * A value or a range with its unit, without a hedge.
 *
 * @example formatAmount({ value: 8e11, valueMax: null, unit: 'USD' }) // '800 billion US dollars'
 * @example formatAmount({ value: 15, valueMax: 20, unit: 'percent' }) // '15 to 20 percent'
 */
export function formatAmount(amount: Pick<Figure, 'value' | 'valueMax' | 'unit'>): string {
  const { value, valueMax, unit } = amount;
  const values = valueMax === null || valueMax === value ? [value] : [value, valueMax];
  const scale = findScale(values);
  const numbers = values.map((each) => formatDigits(scale ? each / scale.value : each)).join(' to ');
  const words = unitWords(unit);
  // "No deaths", but "0 percent".
  if (values.length === 1 && value === 0 && unit !== 'percent') return `no${NBSP}${words.many}`;
  const thing = values.length === 1 && value === 1 ? words.one : words.many;
  return [numbers, scale?.word, thing].filter(Boolean).join(NBSP);
}

/**
 * A figure in words, with its hedge and its unit.
 *
 * @example formatFigure(figure) // 'about 50 km', 'more than 350,000 casualties', '21 months'
 */
export function formatFigure(figure: Pick<Figure, 'value' | 'valueMax' | 'unit' | 'qualifier'>): string {
  const hedge = figure.qualifier?.trim().toLowerCase() ?? '';
  const amount = formatAmount(figure);
  // "40 boats, including 34 on the lake" hedges nothing.
  if (hedge === '' || hedge === 'exactly' || hedge === 'including') return amount;
  return `${HEDGES[hedge] ?? hedge} ${amount}`;
}
