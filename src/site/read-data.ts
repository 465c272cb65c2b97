import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { joinSiteData, ledgerFile } from '../exports/index.ts';
import type { PrintedData } from '../model/site.ts';

/**
 * The site's data as the build wrote them.
 *
 * @param file - Named by the setting `siteDataFile`; the ledger lies beside it.
 * @throws When the build has not written them yet, or not whole.
 */
export function readSiteData(file: string): PrintedData {
  return joinSiteData(readFileSync(file), readFileSync(join(dirname(file), ledgerFile)));
}
