import { z } from 'zod';
import type { Ledger } from '../model/ledger.ts';
import { writeJsonLines } from './json-lines.ts';
import { ledgerSchema } from './ledger-schema.ts';

/**
 * The ledger as JSON, an entry of a list on each line; the same bytes for the same ledger.
 *
 * @returns Pieces, in order: the whole text of a large ledger is longer than a string can be.
 */
export function* ledgerPieces(ledger: Ledger): Generator<string> {
  yield* writeJsonLines(ledger, ['leftOver']);
  yield '\n';
}

/** The same in one. */
export const formatLedger = (ledger: Ledger): string => [...ledgerPieces(ledger)].join('');

/** The JSON Schema (2020-12) of the ledger's file. */
export function describeLedger(): string {
  const schema = z.toJSONSchema(ledgerSchema, { target: 'draft-2020-12' });
  return `${JSON.stringify({ title: 'Ledger', ...schema }, null, 1)}\n`;
}
