import { readSettings } from '../../../scripts/site/settings.ts';
import type { PrintedData } from '../../model/site.ts';
import { readSiteData as readFrom } from '../../site/read-data.ts';

/** What the built site was printed from. @throws When nothing was built. */
export const readSiteData = (): PrintedData => readFrom(readSettings(process.env, process.cwd()).siteDataFile);
