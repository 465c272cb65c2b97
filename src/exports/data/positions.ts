import type { Position } from '../../model/ledger.ts';
import type { Book } from '../book.ts';
import { claimColumns, groundColumns } from './columns.ts';
import { type Column, type DataTable, makeTable } from './table.ts';

function columns(book: Book): readonly Column<Position>[] {
  const issues = new Map(book.ledger.terms.issues.map(({ id, name }) => [id, name]));
  const sides = new Map(book.ledger.actors.map(({ id, side }) => [id, side]));
  return [
    {
      name: 'actor',
      type: 'string',
      about: 'Id of who holds the position; empty when nobody is named',
      of: (row) => row.actor,
    },
    {
      name: 'actor_name',
      type: 'string',
      about: 'The name',
      of: (row) => (row.actor === null ? null : book.name.actor(row.actor)),
    },
    {
      name: 'side',
      type: 'string',
      about: 'Id of the party that the actor belongs to; empty for others',
      of: (row) => (row.actor === null ? null : (sides.get(row.actor) ?? null)),
    },
    { name: 'issue', type: 'string', about: 'Id of the question at issue', of: (row) => row.issue },
    { name: 'issue_name', type: 'string', about: 'The issue in words', of: (row) => issues.get(row.issue) ?? null },
    { name: 'stance', type: 'string', about: 'Id of the stance', of: (row) => row.stance },
    {
      name: 'label',
      type: 'string',
      about: "The stance in words that follow the actor's name",
      of: (row) => row.label,
    },
    ...claimColumns(book),
    ...groundColumns(book),
  ];
}

/** Who holds what on which issue. A row is an actor, an issue and a stance. */
export const positionsTable = (book: Book): DataTable =>
  makeTable('positions', 'Positions', columns(book), book.ledger.positions);
