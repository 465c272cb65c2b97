import type { Files } from '../../src/exports/index.ts';
import type { PrintedData } from '../../src/model/site.ts';
import { indexSite } from '../../src/site/data.ts';
import { searchIndex } from '../../src/site/search-index.ts';
import { searchRecords } from '../../src/site/search-records.ts';
import type { Settings } from './settings.ts';

/** The search index of a site. Nothing of it is kept: to make it anew takes less than to tell what has changed. */
export function makeSearch({ base }: Settings, data: PrintedData): Files {
  return searchIndex(searchRecords(indexSite(data), base));
}
