import type { Figure } from '../../model/ledger.ts';
import type { Book } from '../book.ts';
import { claimColumns, groundColumns } from './columns.ts';
import { type Column, type DataTable, makeTable } from './table.ts';

function columns(book: Book): readonly Column<Figure>[] {
  const measures = new Map(book.ledger.terms.measures.map(({ id, name }) => [id, name]));
  return [
    { name: 'id', type: 'string', isKey: true, about: 'Id; it stays while the figure stays', of: (row) => row.id },
    { name: 'measure', type: 'string', about: 'Id of what is measured', of: (row) => row.measure },
    {
      name: 'measure_name',
      type: 'string',
      about: 'What is measured, in words',
      of: (row) => measures.get(row.measure) ?? null,
    },
    {
      name: 'value',
      type: 'number',
      about: 'The number, in the unit; the lower end of a range',
      of: (row) => row.value,
    },
    {
      name: 'value_max',
      type: 'number',
      about: 'The upper end of a range; empty for a single number',
      of: (row) => row.valueMax,
    },
    { name: 'unit', type: 'string', about: 'percent, km, USD, or the thing that is counted', of: (row) => row.unit },
    {
      name: 'qualifier',
      type: 'string',
      about: 'The hedge as it stands in the source: about, at least, more than',
      of: (row) => row.qualifier,
    },
    { name: 'subject', type: 'string', about: 'Whose or of what', of: (row) => row.subject },
    {
      name: 'as_of',
      type: 'string',
      about: 'Day, month or year that the figure speaks of; EDTF, empty when unknown',
      of: (row) => row.asOf,
    },
    {
      name: 'said_by',
      type: 'string',
      about: 'Who gave it, separated by semicolons; empty when the article says it in its own voice',
      of: (row) => row.saidBy.join('; '),
    },
    ...claimColumns(book),
    ...groundColumns(book),
  ];
}

/** Every figure that fits a measure, with its unit, date and speaker. */
export const figuresTable = (book: Book): DataTable =>
  makeTable('figures', 'Figures', columns(book), book.ledger.figures);
