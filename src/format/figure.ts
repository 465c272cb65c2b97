import type { Figure } from '../model/ledger.ts';
import { spoken } from '../words/index.ts';
import { findScale, formatDigits, NBSP } from './number.ts';
import { unitAfter } from './unit.ts';

/**
 * A value or a range with its unit, without a hedge.
 *
 * @example formatAmount({ value: 8e11, valueMax: null, unit: 'USD' }) // '800 billion US dollars'
 * @example formatAmount({ value: 15, valueMax: 20, unit: 'percent' }) // '15 to 20 percent'
 */
export function formatAmount(amount: Pick<Figure, 'value' | 'valueMax' | 'unit'>): string {
  const { value, valueMax, unit } = amount;
  const { range, none, scales } = spoken().format;
  const values = valueMax === null || valueMax === value ? [value] : [value, valueMax];
  const scale = findScale(values);
  const [low = '', high] = values.map((each) => formatDigits(scale ? each / scale.value : each));
  // Behind a word of scale a thing takes the form for very many.
  const thing = unitAfter(unit, scale?.value ?? values.at(-1) ?? value);
  if (values.length === 1 && value === 0 && unit !== 'percent') return [none, thing].filter(Boolean).join(NBSP);
  return [high === undefined ? low : range(low, high), scale && scales[scale.word], thing].filter(Boolean).join(NBSP);
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
  return `${spoken().format.hedge(hedge)} ${amount}`;
}
