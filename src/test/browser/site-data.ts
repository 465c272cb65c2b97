import { readSettings } from '../../../scripts/site/settings.ts';
import type { SiteData } from '../../model/site.ts';
import { readSiteData as readFrom } from '../../site/read-data.ts';

/** What the built site was printed from. @throws When nothing was built. */
export const readSiteData = (): SiteData => readFrom(readSettings(process.env, process.cwd()).siteDataFile);
