import { z } from 'zod';
import type { Ledger } from '../model/ledger.ts';
import { inDecodedFile } from './decoded-offsets.ts';
import { ledgerSchema } from './ledger-schema.ts';

/** Entries of a list in a piece of its text. */
const ENTRIES = 500;

/**
 * The ledger as JSON, the same bytes for the same ledger.
 *
 * @returns Pieces, in order: the whole text of a large ledger is longer than a string can be.
 */
export function* ledgerPieces(ledger: Ledger): Generator<string> {
  let before = '{';
  // Line ends inside a string are escaped, so all that stand in JSON are those that set it out.
  const deeper = (value: unknown): string => JSON.stringify(value, null, 1).replaceAll('\n', '\n ');
  for (const [key, value] of Object.entries(inDecodedFile(ledger))) {
    if (value === undefined) continue;
    yield `${before}\n ${JSON.stringify(key)}: `;
    before = ',';
    if (!Array.isArray(value) || value.length === 0) yield deeper(value);
    else {
      for (let at = 0; at < value.length; at += ENTRIES)
        yield `${at === 0 ? '[' : ','}${deeper(value.slice(at, at + ENTRIES)).slice(1, -'\n ]'.length)}`;
      yield '\n ]';
    }
  }
  yield '\n}\n';
}

/** The same in one. */
export const formatLedger = (ledger: Ledger): string => [...ledgerPieces(ledger)].join('');

/** The JSON Schema (2020-12) of the ledger's file. */
export function describeLedger(): string {
  const schema = z.toJSONSchema(ledgerSchema, { target: 'draft-2020-12' });
  return `${JSON.stringify({ title: 'Ledger', ...schema }, null, 1)}\n`;
}
