import type { Claim } from '../../model/ledger.ts';
import type { Book } from '../book.ts';
import { groundColumns, joinIds } from './columns.ts';
import { type Column, type DataTable, makeTable } from './table.ts';

const columns = (book: Book): readonly Column<Claim>[] => [
  { name: 'id', type: 'string', isKey: true, about: 'Id; it stays while what is claimed stays', of: (row) => row.id },
  {
    name: 'label',
    type: 'string',
    about: "The claim in this site's own words; empty where no sentence made for its kind fits",
    of: (row) => row.label,
  },
  {
    name: 'kind',
    type: 'string',
    about: 'figure, event, position, guarantee, role, fact or statement',
    of: (row) => row.kind,
  },
  {
    name: 'standing',
    type: 'string',
    about: 'known: several independent origins and no contradiction; reported; or disputed',
    of: (row) => row.standing,
  },
  {
    name: 'retracted',
    type: 'boolean',
    about: 'All of its articles have been retracted',
    of: (row) => row.retracted,
  },
  {
    name: 'date',
    type: 'string',
    about: 'When it is about, not when it was said; EDTF, empty when it has no date',
    of: (row) => row.about.date,
  },
  { name: 'actors', type: 'string', about: 'Ids of who it is about', of: (row) => joinIds(row.about.actors) },
  { name: 'places', type: 'string', about: 'Ids of the places it is about', of: (row) => joinIds(row.about.places) },
  { name: 'subjects', type: 'string', about: 'Ids of its subjects', of: (row) => joinIds(row.about.subjects) },
  {
    name: 'origins',
    type: 'integer',
    about: 'Number of independent origins; an origin is a speaker and an occasion, own voices are not counted',
    of: (row) => row.origins.filter(({ kind }) => kind !== 'own-voice').length,
  },
  {
    name: 'origin_names',
    type: 'string',
    about: 'Its origins in words, own voices included, separated by semicolons',
    of: (row) => row.origins.map(({ label }) => label).join('; '),
  },
  { name: 'articles', type: 'string', about: 'Ids of the articles that tell it', of: (row) => joinIds(row.articles) },
  {
    name: 'disagreements',
    type: 'string',
    about: 'Ids of the disagreements that it is a side of',
    of: (row) => joinIds(row.disputedBy),
  },
  {
    name: 'address',
    type: 'string',
    about: 'Full address of the claim on this site',
    of: (row) => book.claimAddress(row.id),
  },
  ...groundColumns(book),
];

/** Every claim with who says it and where. */
export const claimsTable = (book: Book): DataTable => makeTable('claims', 'Claims', columns(book), book.ledger.claims);
