import type { Book } from '../book.ts';
import { sourcesOf } from '../book.ts';
import type { Column } from './table.ts';

/** Several ids in one cell; ids hold no space. */
export const joinIds = (ids: readonly string[]): string => ids.join(' ');

/** The columns that every table ends with: what a row stands on. */
export function groundColumns(book: Book): readonly Column<{ readonly statements: readonly string[] }>[] {
  return [
    {
      name: 'statements',
      type: 'string',
      about: 'Ids of the sentences it stands on, separated by spaces; <article>#p14s2 is sentence 2 of paragraph 14',
      of: (row) => joinIds(row.statements),
    },
    {
      name: 'sources',
      type: 'string',
      about: 'The same places in words, separated by semicolons: outlet, date, paragraph',
      of: (row) => sourcesOf(book, row.statements),
    },
    {
      name: 'source_addresses',
      type: 'string',
      about: 'Full addresses of those sentences, separated by spaces, in the order of the statements',
      of: (row) => row.statements.map(book.statementAddress).join(' '),
    },
  ];
}

/** Id and address of the claim that an event, a figure or a position is. */
export function claimColumns(book: Book): readonly Column<{ readonly claim: string }>[] {
  return [
    {
      name: 'claim',
      type: 'string',
      about: 'Id of its claim in claims.csv',
      of: (row) => row.claim,
    },
    {
      name: 'standing',
      type: 'string',
      about: 'known: several independent origins and no contradiction; reported; or disputed',
      of: (row) => book.claim.get(row.claim)?.standing ?? null,
    },
    {
      name: 'address',
      type: 'string',
      about: 'Full address of the claim on this site',
      of: (row) => book.claimAddress(row.claim),
    },
  ];
}
