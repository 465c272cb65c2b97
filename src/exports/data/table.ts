import { type Cell, csvPieces } from '../csv.ts';

/** A column: how it is called, what it holds, and where that comes from. */
export interface Column<Row> {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'boolean';
  /** A sentence without its full stop. */
  readonly about: string;
  /** Never empty, and no two rows have the same. */
  readonly isKey?: boolean;
  readonly of: (row: Row) => Cell;
}

/** A table of the data folder, with its description. */
export interface DataTable {
  /** Name of the file without ending. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Omit<Column<never>, 'of'>[];
  /** Pieces of the text. */
  readonly csv: Iterable<string>;
}

/** Makes the file and its description from one list of columns, so that they cannot part. */
export function makeTable<Row>(
  name: string,
  title: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): DataTable {
  function* cells(): Generator<readonly Cell[]> {
    for (const row of rows) yield columns.map((column) => column.of(row));
  }
  const csv = csvPieces(
    columns.map((column) => column.name),
    cells(),
  );
  return { name, title, columns: columns.map(({ of: _, ...column }) => column), csv };
}
