import { spoken } from '../../words/index.ts';
import type { Book } from '../book.ts';
import { sourcesOf } from '../book.ts';
import type { Column } from './table.ts';

/** Several ids in one cell; ids hold no space. */
export const joinIds = (ids: readonly string[]): string => ids.join(' ');

/** The columns that every table ends with: what a row stands on. */
export function groundColumns(
  book: Book,
  about = spoken().data.ground,
): readonly Column<{ readonly statements: readonly string[] }>[] {
  return [
    {
      name: 'statements',
      type: 'string',
      about: about.statements,
      of: (row) => joinIds(row.statements),
    },
    {
      name: 'sources',
      type: 'string',
      about: about.sources,
      of: (row) => sourcesOf(book, row.statements),
    },
    {
      name: 'source_addresses',
      type: 'string',
      about: about.source_addresses,
      of: (row) => row.statements.map(book.statementAddress).join(' '),
    },
  ];
}

/** Id and address of the claim that an event, a figure or a position is. */
export function claimColumns(book: Book, about = spoken().data.claim): readonly Column<{ readonly claim: string }>[] {
  return [
    {
      name: 'claim',
      type: 'string',
      about: about.claim,
      of: (row) => row.claim,
    },
    {
      name: 'standing',
      type: 'string',
      about: about.standing,
      of: (row) => book.claim.get(row.claim)?.standing ?? null,
    },
    {
      name: 'address',
      type: 'string',
      about: about.address,
      of: (row) => book.claimAddress(row.claim),
    },
  ];
}
