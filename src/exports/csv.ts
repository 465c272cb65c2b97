import { csvFormatRow } from 'd3-dsv';

/** A value of a table; null is an empty cell. */
export type Cell = string | number | boolean | null;

// Spreadsheets run a cell that begins with one of these, also in its full-width form, and some after blanks.
const formula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/** A cell that no spreadsheet takes for a formula: an apostrophe stands before what could be one. */
const writeCell = (cell: Cell): string => {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  return formula.test(cell) ? `'${cell}` : cell;
};

const writeRow = (row: readonly Cell[]): string => `${csvFormatRow(row.map(writeCell))}\r\n`;

/** Letters in a piece, about. */
const PIECE = 1 << 18;

/**
 * A table as CSV after RFC 4180: commas, CRLF, quotation marks only where they are needed.
 *
 * @param names - Of the columns; they become the first line.
 * @returns Pieces of the text, in order.
 */
export function* csvPieces(names: readonly string[], rows: Iterable<readonly Cell[]>): Generator<string> {
  let text = writeRow(names);
  for (const row of rows) {
    if (text.length > PIECE) {
      yield text;
      text = '';
    }
    text += writeRow(row);
  }
  yield text;
}

/** The same in one. */
export const writeCsv = (...of: Parameters<typeof csvPieces>): string => [...csvPieces(...of)].join('');
