import { z } from 'zod';
import type { Ledger } from '../model/ledger.ts';
import type { Statement } from '../model/statement.ts';
import { writeJsonLines } from './json-lines.ts';
import { ledgerSchema } from './ledger-schema.ts';

/** What pages print stands first in the line of a statement, so that {@link printedLine} can leave the rest unread. */
function printedFirst({ end, dates, quantities, subjects, names, continues, ...printed }: Statement): Statement {
  return { ...printed, end, dates, quantities, subjects, names, continues };
}

/** Begins what no page prints. In the words of a statement its quotation marks would have a backslash before them. */
const REST = ',"end":';

/**
 * What pages print of a line of the ledger's file, for {@link readJsonLines}: a {@link PrintedStatement} of a statement, no
 * names of what is left over, of other lists the whole line.
 */
export function printedLine(line: string, list: string): string | null {
  if (list === 'names') return null;
  const end = list === 'statements' ? line.indexOf(REST) : -1;
  return end < 0 ? line : `${line.slice(0, end)}}`;
}

/**
 * The ledger as JSON, an entry of a list on each line; the same bytes for the same ledger.
 *
 * @returns Pieces, in order: the whole text of a large ledger is longer than a string can be.
 */
export function* ledgerPieces(ledger: Ledger): Generator<string> {
  yield* writeJsonLines({ ...ledger, statements: ledger.statements.map(printedFirst) }, ['leftOver']);
  yield '\n';
}

/** The same in one. */
export const formatLedger = (ledger: Ledger): string => [...ledgerPieces(ledger)].join('');

/** The JSON Schema (2020-12) of the ledger's file. */
export function describeLedger(): string {
  const schema = z.toJSONSchema(ledgerSchema, { target: 'draft-2020-12' });
  return `${JSON.stringify({ title: 'Ledger', ...schema }, null, 1)}\n`;
}
