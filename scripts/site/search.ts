import type { Element, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { close, createIndex } from 'pagefind';
import type { Files } from '../../src/exports/index.ts';
import type { SiteData } from '../../src/model/site.ts';
import { indexSite } from '../../src/site/data.ts';
import { searchRecords } from '../../src/site/search-records.ts';
import type { Settings } from './settings.ts';

/** What a reader of the page does not read: drawings, tables, menus, folded notes. */
const PASSED = new Set(['svg', 'nav', 'script', 'style', 'table', 'aside', 'details', 'template']);

const wordsIn = (nodes: readonly RootContent[]): string =>
  nodes
    .map((node) =>
      node.type === 'text'
        ? node.value
        : node.type === 'element' && !PASSED.has(node.tagName)
          ? wordsIn(node.children)
          : ' ',
    )
    .join('');

/** Words of a built page. */
function textOf(html: string): string {
  const main: Element | undefined = select('main', fromHtml(html));
  return wordsIn(main?.children ?? [])
    .replace(/\s+/g, ' ')
    .trim();
}

/** Files of the index that our own page asks for; the ready-made interfaces stay where they are. */
const NEEDED = /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|.*\.pf_meta|wasm\..*|(?:fragment|index|filter)\/.*)$/;

/**
 * The search index of a site, made by Pagefind of records of our own. The same site gives the same bytes: records
 * are added one after the other, and Pagefind's version is that of the lock file.
 *
 * @param pageOf - The HTML of an explainer's page, by its slug.
 * @throws When Pagefind refuses a record.
 */
export async function makeSearch(
  settings: Settings,
  data: SiteData,
  pageOf: (slug: string) => Promise<string>,
): Promise<Files> {
  const site = indexSite(data);
  const texts = new Map<string, string>();
  for (const { slug } of site.explainers) texts.set(slug, textOf(await pageOf(slug)));
  const { index, errors } = await createIndex({ forceLanguage: data.config.language });
  if (!index) throw new Error(`no search index: ${errors.join('; ')}`);
  try {
    for (const { url, content, meta, filters } of searchRecords(site, (slug) => texts.get(slug) ?? '', settings.base)) {
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
