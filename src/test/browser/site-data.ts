import { readFileSync } from 'node:fs';
import { readSettings } from '../../../scripts/site/settings.ts';
import type { SiteData } from '../../model/site.ts';

/** What the built site was printed from. @throws When nothing was built. */
export function readSiteData(): SiteData {
  const { siteDataFile } = readSettings(process.env, process.cwd());
  return JSON.parse(readFileSync(siteDataFile, 'utf8')) as SiteData;
}
