import { z } from 'zod';
import type { Ledger } from '../model/ledger.ts';
import { inDecodedFile } from './decoded-offsets.ts';
import { ledgerSchema } from './ledger-schema.ts';

/** The ledger as JSON, the same bytes for the same ledger. */
export function formatLedger(ledger: Ledger): string {
  return `${JSON.stringify(inDecodedFile(ledger), null, 1)}\n`;
}

/** The ledger and its JSON Schema (2020-12), by the name of their file. */
export function describeLedger(ledger: Ledger): Readonly<Record<'ledger.json' | 'ledger.schema.json', string>> {
  const schema = z.toJSONSchema(ledgerSchema, { target: 'draft-2020-12' });
  return {
    'ledger.json': formatLedger(ledger),
    'ledger.schema.json': `${JSON.stringify({ title: 'Ledger', ...schema }, null, 1)}\n`,
  };
}
