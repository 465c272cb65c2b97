import type { Position } from '../../model/ledger.ts';
import { spoken } from '../../words/index.ts';
import type { Book } from '../book.ts';
import { claimColumns, groundColumns } from './columns.ts';
import { type Column, type DataTable, makeTable } from './table.ts';

function columns(book: Book, about = spoken().data.positions): readonly Column<Position>[] {
  const issues = new Map(book.ledger.terms.issues.map(({ id, name }) => [id, name]));
  const sides = new Map(book.ledger.actors.map(({ id, side }) => [id, side]));
  return [
    {
      name: 'actor',
      type: 'string',
      about: about.actor,
      of: (row) => row.actor,
    },
    {
      name: 'actor_name',
      type: 'string',
      about: about.actor_name,
      of: (row) => (row.actor === null ? null : book.name.actor(row.actor)),
    },
    {
      name: 'side',
      type: 'string',
      about: about.side,
      of: (row) => (row.actor === null ? null : (sides.get(row.actor) ?? null)),
    },
    { name: 'issue', type: 'string', about: about.issue, of: (row) => row.issue },
    { name: 'issue_name', type: 'string', about: about.issue_name, of: (row) => issues.get(row.issue) ?? null },
    { name: 'stance', type: 'string', about: about.stance, of: (row) => row.stance },
    {
      name: 'label',
      type: 'string',
      about: about.label,
      of: (row) => row.label,
    },
    ...claimColumns(book),
    ...groundColumns(book),
  ];
}

/** Who holds what on which issue. A row is an actor, an issue and a stance. */
export const positionsTable = (book: Book): DataTable =>
  makeTable('positions', spoken().data.titles.positions, columns(book), book.ledger.positions);
