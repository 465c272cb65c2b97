import { formatDate, formatFigure, formatWhen } from '../format/index.ts';
import type { MeasureRow } from '../model/gazetteer.ts';
import type { FigureMention } from '../model/reading.ts';
import { spoken } from '../words/index.ts';

/**
 * Fills the sentence of a measure with a figure.
 *
 * @returns Null when the figure has no value. A part in square brackets falls away when the figure has no date.
 * @example '{value} were seen[ {when}]' // '4 boats were seen in 2026', '1 boat was seen'
 */
export function fillFigure(row: Pick<MeasureRow, 'label'>, { quantity, asOf }: FigureMention): string | null {
  const { value, valueMax, unit, qualifier } = quantity;
  if (value === null) return null;
  const isOne = value === 1 && (valueMax === null || valueMax === 1) && unit !== 'percent';
  return (isOne ? spoken().claims.afterOne(row.label) : row.label)
    .replace(/\[([^\]]*)\]/g, (_, part: string) => (asOf === null ? '' : part))
    .replace('{value}', formatFigure({ value, valueMax, unit, qualifier }))
    .replace('{when}', formatWhen(asOf ?? ''))
    .replace('{date}', formatDate(asOf ?? ''));
}
