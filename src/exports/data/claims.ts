import type { Claim } from '../../model/ledger.ts';
import { spoken } from '../../words/index.ts';
import type { Book } from '../book.ts';
import { groundColumns, joinIds } from './columns.ts';
import { type Column, type DataTable, makeTable } from './table.ts';

const columns = (book: Book, about = spoken().data.claims): readonly Column<Claim>[] => [
  { name: 'id', type: 'string', isKey: true, about: about.id, of: (row) => row.id },
  {
    name: 'label',
    type: 'string',
    about: about.label,
    of: (row) => row.label,
  },
  {
    name: 'kind',
    type: 'string',
    about: about.kind,
    of: (row) => row.kind,
  },
  {
    name: 'standing',
    type: 'string',
    about: about.standing,
    of: (row) => row.standing,
  },
  {
    name: 'retracted',
    type: 'boolean',
    about: about.retracted,
    of: (row) => row.retracted,
  },
  {
    name: 'date',
    type: 'string',
    about: about.date,
    of: (row) => row.about.date,
  },
  { name: 'actors', type: 'string', about: about.actors, of: (row) => joinIds(row.about.actors) },
  { name: 'places', type: 'string', about: about.places, of: (row) => joinIds(row.about.places) },
  { name: 'subjects', type: 'string', about: about.subjects, of: (row) => joinIds(row.about.subjects) },
  {
    name: 'origins',
    type: 'integer',
    about: about.origins,
    of: (row) => row.origins.filter(({ kind }) => kind !== 'own-voice').length,
  },
  {
    name: 'origin_names',
    type: 'string',
    about: about.origin_names,
    of: (row) => row.origins.map(({ label }) => label).join('; '),
  },
  { name: 'articles', type: 'string', about: about.articles, of: (row) => joinIds(row.articles) },
  {
    name: 'disagreements',
    type: 'string',
    about: about.disagreements,
    of: (row) => joinIds(row.disputedBy),
  },
  {
    name: 'address',
    type: 'string',
    about: about.address,
    of: (row) => book.claimAddress(row.id),
  },
  ...groundColumns(book),
];

/** Every claim with who says it and where. */
export const claimsTable = (book: Book): DataTable =>
  makeTable('claims', spoken().data.titles.claims, columns(book), book.ledger.claims);
