import { stringify } from 'csv-stringify/sync';

/** A value of a table; null is an empty cell. */
export type Cell = string | number | boolean | null;

// Spreadsheets run a cell that begins with one of these, also in its full-width form, and some after blanks.
const formula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/** Text that no spreadsheet takes for a formula: an apostrophe stands before what could be one. */
const safeText = (cell: Cell): Cell => (typeof cell === 'string' && formula.test(cell) ? `'${cell}` : cell);

/**
 * A table as CSV after RFC 4180: UTF-8, comma, double quotes, CRLF, names in the first line.
 *
 * Numbers stay numbers, also negative ones; booleans are `true` and `false`.
 */
export function writeCsv(names: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return stringify(
    [[...names], ...rows].map((row) => row.map(safeText)),
    {
      record_delimiter: 'windows',
      cast: { boolean: String },
    },
  );
}
