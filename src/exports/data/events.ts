import { dateBounds } from '../../format/index.ts';
import type { LedgerEvent } from '../../model/ledger.ts';
import { spoken } from '../../words/index.ts';
import type { Book } from '../book.ts';
import { claimColumns, groundColumns, joinIds } from './columns.ts';
import { type Column, type DataTable, makeTable } from './table.ts';

const columns = (book: Book, about = spoken().data.events): readonly Column<LedgerEvent>[] => [
  { name: 'id', type: 'string', isKey: true, about: about.id, of: (row) => row.id },
  {
    name: 'date',
    type: 'string',
    about: about.date,
    of: (row) => row.date,
  },
  {
    name: 'first_day',
    type: 'string',
    about: about.first_day,
    of: (row) => dateBounds(row.date)?.start ?? null,
  },
  {
    name: 'last_day',
    type: 'string',
    about: about.last_day,
    of: (row) => dateBounds(row.date)?.end ?? null,
  },
  {
    name: 'relation',
    type: 'string',
    about: about.relation,
    of: (row) => row.relation,
  },
  { name: 'label', type: 'string', about: about.label, of: (row) => row.label },
  { name: 'kind', type: 'string', about: about.kind, of: (row) => row.kind },
  { name: 'lane', type: 'string', about: about.lane, of: (row) => row.lane },
  { name: 'status', type: 'string', about: about.status, of: (row) => row.status },
  { name: 'places', type: 'string', about: about.places, of: (row) => joinIds(row.places) },
  { name: 'actors', type: 'string', about: about.actors, of: (row) => joinIds(row.actors) },
  ...claimColumns(book),
  ...groundColumns(book),
];

/** Every dated event. */
export const eventsTable = (book: Book): DataTable =>
  makeTable('events', spoken().data.titles.events, columns(book), book.ledger.events);
