/**
 * Fifth stage: the ledger comes in, files for other people's tools go out. Each is the text of a file; writing it is
 * left to the build.
 */

import { z } from 'zod';
import type { Ledger } from '../model/ledger.ts';
import { ledgerSchema } from './ledger-schema.ts';

export { fullAddress, type SiteAddress } from './address.ts';
export { type Embed, embedCode } from './embed-code.ts';
export { ledgerSchema } from './ledger-schema.ts';

/** The ledger as JSON, the same bytes for the same ledger. */
export function formatLedger(ledger: Ledger): string {
  return `${JSON.stringify(ledger, null, 1)}\n`;
}

/** The ledger and its JSON Schema (2020-12), by the name of their file. */
export function describeLedger(ledger: Ledger): Readonly<Record<string, string>> {
  const schema = z.toJSONSchema(ledgerSchema, { target: 'draft-2020-12' });
  return {
    'ledger.json': formatLedger(ledger),
    'ledger.schema.json': `${JSON.stringify({ title: 'Ledger', ...schema }, null, 1)}\n`,
  };
}
