import { close, createIndex } from 'pagefind';
import type { Files } from '../../src/exports/index.ts';
import type { SiteData } from '../../src/model/site.ts';
import { indexSite } from '../../src/site/data.ts';
import { searchRecords } from '../../src/site/search-records.ts';
import type { Settings } from './settings.ts';

/** Records in a file of what is shown of them: few enough for a phone, and a large site is no folder of crumbs. */
const RECORDS_A_FILE = 20;

/** Files of the index that our own page asks for; the ready-made interfaces stay where they are. */
const NEEDED = /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|.*\.pf_meta|wasm\..*|(?:fragment|index|filter)\/.*)$/;

/**
 * The search index of a site, made by Pagefind of records of our own. The same site gives the same bytes: records
 * are added one after the other, and Pagefind's version is that of the lock file.
 *
 * @throws When Pagefind refuses a record.
 */
export async function makeSearch(settings: Settings, data: SiteData): Promise<Files> {
  const records = searchRecords(indexSite(data), settings.base);
  const maxFragments = Math.ceil(records.length / RECORDS_A_FILE);
  const { index, errors } = await createIndex({ forceLanguage: data.config.language, maxFragments });
  if (!index) throw new Error(`no search index: ${errors.join('; ')}`);
  try {
    for (const { url, content, meta, filters } of records) {
      const added = await index.addCustomRecord({ url, content, language: data.config.language, meta, filters });
      if (added.errors.length > 0)
        throw new Error(`not taken into the search index: ${url}: ${added.errors.join('; ')}`);
    }
    const { files } = await index.getFiles();
    const kept = files.filter(({ path }) => NEEDED.test(path));
    return Object.fromEntries(kept.map(({ path, content }) => [`pagefind/${path}`, content]));
  } finally {
    await close();
  }
}
