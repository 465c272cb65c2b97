import type { PrintedData, PrintedLedger, SiteData } from '../model/site.ts';
import { readJsonLines, writeJsonLines } from './json-lines.ts';
import { printedLine } from './ledger-file.ts';

/** Where the ledger lies, from the folder of the file of the site's data, which does not hold it a second time. */
export const ledgerFile = 'data/ledger.json';

/**
 * All that is handed to the pages but the ledger.
 *
 * @param ledgerHash - Of the ledger's file; with it this text is another whenever the ledger is.
 */
export const writeSiteData = ({ ledger: _, ...site }: SiteData, ledgerHash: string): Iterable<string> =>
  writeJsonLines({ ...site, ledgerHash });

/**
 * Puts together what the build wrote, as far as pages print it.
 *
 * @param ledger - The bytes of {@link ledgerFile}.
 * @throws SyntaxError when one of them is something else, or ends too early.
 */
export function joinSiteData(site: Buffer, ledger: Buffer): PrintedData {
  const { ledgerHash: _, ...rest } = readJsonLines(site) as Omit<SiteData, 'ledger'> & { readonly ledgerHash: string };
  return { ...rest, ledger: readJsonLines(ledger, printedLine) as PrintedLedger };
}
