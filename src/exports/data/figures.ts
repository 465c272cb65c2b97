import type { Figure } from '../../model/ledger.ts';
import { spoken } from '../../words/index.ts';
import type { Book } from '../book.ts';
import { claimColumns, groundColumns } from './columns.ts';
import { type Column, type DataTable, makeTable } from './table.ts';

function columns(book: Book, about = spoken().data.figures): readonly Column<Figure>[] {
  const measures = new Map(book.ledger.terms.measures.map(({ id, name }) => [id, name]));
  return [
    { name: 'id', type: 'string', isKey: true, about: about.id, of: (row) => row.id },
    { name: 'measure', type: 'string', about: about.measure, of: (row) => row.measure },
    {
      name: 'measure_name',
      type: 'string',
      about: about.measure_name,
      of: (row) => measures.get(row.measure) ?? null,
    },
    {
      name: 'value',
      type: 'number',
      about: about.value,
      of: (row) => row.value,
    },
    {
      name: 'value_max',
      type: 'number',
      about: about.value_max,
      of: (row) => row.valueMax,
    },
    { name: 'unit', type: 'string', about: about.unit, of: (row) => row.unit },
    {
      name: 'qualifier',
      type: 'string',
      about: about.qualifier,
      of: (row) => row.qualifier,
    },
    { name: 'subject', type: 'string', about: about.subject, of: (row) => row.subject },
    {
      name: 'as_of',
      type: 'string',
      about: about.as_of,
      of: (row) => row.asOf,
    },
    {
      name: 'said_by',
      type: 'string',
      about: about.said_by,
      of: (row) => row.saidBy.join('; '),
    },
    ...claimColumns(book),
    ...groundColumns(book),
  ];
}

/** Every figure that fits a measure, with its unit, date and speaker. */
export const figuresTable = (book: Book): DataTable =>
  makeTable('figures', spoken().data.titles.figures, columns(book), book.ledger.figures);
