import { unzipSync, zipSync } from 'fflate';
import { close, createIndex } from 'pagefind';
import type { Files } from '../../src/exports/index.ts';
import type { SiteData } from '../../src/model/site.ts';
import { indexSite } from '../../src/site/data.ts';
import { type SearchRecord, searchRecords } from '../../src/site/search-records.ts';
import { keepIn } from './keep.ts';
import type { Settings } from './settings.ts';

/** Records in a file of what is shown of them: few enough for a phone, and a large site is no folder of crumbs. */
const RECORDS_A_FILE = 20;

/** Files of the index that our own page asks for; the ready-made interfaces stay where they are. */
const NEEDED = /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|.*\.pf_meta|wasm\..*|(?:fragment|index|filter)\/.*)$/;

/** The index of records that are added one after the other. @throws When Pagefind refuses one. */
async function index(records: readonly SearchRecord[], language: string): Promise<Record<string, Uint8Array>> {
  const maxFragments = Math.ceil(records.length / RECORDS_A_FILE);
  const { index, errors } = await createIndex({ forceLanguage: language, maxFragments });
  if (!index) throw new Error(`no search index: ${errors.join('; ')}`);
  try {
    for (const { url, content, meta, filters } of records) {
      const added = await index.addCustomRecord({ url, content, language, meta, filters });
      if (added.errors.length > 0)
        throw new Error(`not taken into the search index: ${url}: ${added.errors.join('; ')}`);
    }
    const { files } = await index.getFiles();
    const needed = files.filter(({ path }) => NEEDED.test(path));
    return Object.fromEntries(needed.map(({ path, content }) => [`pagefind/${path}`, content]));
  } finally {
    await close();
  }
}

/**
 * The search index of a site, made by Pagefind of records of our own; of the same records it is kept, whole. The same site
 * gives the same bytes: the order of the records is fixed, and Pagefind's version is that of the lock file.
 *
 * @throws When Pagefind refuses a record.
 */
export async function makeSearch(settings: Settings, data: SiteData): Promise<Files> {
  const { language } = data.config;
  const records = searchRecords(indexSite(data), settings.base);
  const keep = keepIn(settings, 'search');
  const of = [language, RECORDS_A_FILE, NEEDED.source, records];
  return unzipSync(await keep(of, async () => zipSync(await index(records, language), { level: 0 })));
}
