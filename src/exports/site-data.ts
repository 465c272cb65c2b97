import type { Ledger } from '../model/ledger.ts';
import type { SiteData } from '../model/site.ts';
import { readJsonLines, writeJsonLines } from './json-lines.ts';

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
 * Puts together what the build wrote.
 *
 * @param ledger - The bytes of {@link ledgerFile}.
 * @throws SyntaxError when one of them is something else, or ends too early.
 */
export function joinSiteData(site: Buffer, ledger: Buffer): SiteData {
  const { ledgerHash: _, ...rest } = readJsonLines(site) as Omit<SiteData, 'ledger'> & { readonly ledgerHash: string };
  return { ...rest, ledger: readJsonLines(ledger) as Ledger };
}
