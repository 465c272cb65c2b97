/**
 * Words for numbers and dates, in the site's language. Values of the ledger come in, text goes out; no stage is known
 * here, so pages, charts and the compose stage say a figure and a date in the same way.
 */

export { formatDate, formatDateShort, formatWhen } from './date.ts';
export { type DateBounds, dateBounds } from './date-bounds.ts';
export { formatAmount, formatFigure } from './figure.ts';
export { formatDigits, formatNumber, spellCount } from './number.ts';
export { printable } from './printable.ts';
export { createSignTable } from './sign-table.ts';
export { unitAfter } from './unit.ts';
