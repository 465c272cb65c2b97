import { dateBounds } from '../../format/index.ts';
import type { LedgerEvent } from '../../model/ledger.ts';
import type { Book } from '../book.ts';
import { claimColumns, groundColumns, joinIds } from './columns.ts';
import { type Column, type DataTable, makeTable } from './table.ts';

const columns = (book: Book): readonly Column<LedgerEvent>[] => [
  { name: 'id', type: 'string', isKey: true, about: 'Id; it stays while kind and date stay', of: (row) => row.id },
  {
    name: 'date',
    type: 'string',
    about: 'When, as sure as the sources: EDTF (ISO 8601-2), such as 2025-08 or 2025-03-01/2025-03-10',
    of: (row) => row.date,
  },
  {
    name: 'first_day',
    type: 'string',
    about: 'First day that the date can mean, YYYY-MM-DD',
    of: (row) => dateBounds(row.date)?.start ?? null,
  },
  {
    name: 'last_day',
    type: 'string',
    about: 'Last day that the date can mean, YYYY-MM-DD',
    of: (row) => dateBounds(row.date)?.end ?? null,
  },
  {
    name: 'relation',
    type: 'string',
    about: 'since, before or until, when the sources say no more than that; else empty',
    of: (row) => row.relation,
  },
  { name: 'label', type: 'string', about: 'What happened', of: (row) => row.label },
  { name: 'kind', type: 'string', about: 'Id of the kind of event', of: (row) => row.kind },
  { name: 'lane', type: 'string', about: 'Lane of the timeline', of: (row) => row.lane },
  { name: 'status', type: 'string', about: 'past or planned, as of the newest source', of: (row) => row.status },
  { name: 'places', type: 'string', about: 'Ids of places, separated by spaces', of: (row) => joinIds(row.places) },
  { name: 'actors', type: 'string', about: 'Ids of who takes part', of: (row) => joinIds(row.actors) },
  ...claimColumns(book),
  ...groundColumns(book),
];

/** Every dated event. */
export const eventsTable = (book: Book): DataTable => makeTable('events', 'Events', columns(book), book.ledger.events);
