import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { formatDate } from '../format/index.ts';
import type { Site } from './data.ts';
import { countOrigins } from './home.ts';
import { href } from './links.ts';

/** What an editor can write between braces in the about page: `{articles}`, `{newest}`, `{href /claims/}`. */
export function aboutValues(site: Site): Readonly<Record<string, string>> {
  const { ledger, newest } = site;
  return {
    name: site.config.name,
    articles: `${ledger.articles.length}`,
    statements: `${ledger.statements.length}`,
    claims: `${ledger.claims.length}`,
    events: `${ledger.events.length}`,
    figures: `${ledger.figures.length}`,
    positions: `${ledger.positions.length}`,
    disagreements: `${ledger.disagreements.length}`,
    origins: `${countOrigins(site)}`,
    newest: newest === null ? '' : formatDate(newest),
    contact: site.config.contact ?? '',
    lacks: (site.config.lacks ?? []).join(' '),
  };
}

/**
 * Fills the placeholders of a text. Addresses of this site are written `{href /claims/}`, so that they hold under a
 * base path.
 *
 * @throws On a placeholder that does not exist; the editor sees its name.
 */
export function fillPlaceholders(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(href )?([a-z/-]+)\}/gi, (_, address: string | undefined, name: string) => {
    if (address !== undefined) return href(name);
    const value = values[name];
    if (value === undefined) throw new Error(`unknown placeholder in the about page: {${name}}`);
    return value;
  });
}

/** The about page as HTML; empty when the site has none. */
export async function renderAbout(site: Site): Promise<string> {
  const { about } = site.config;
  if (about === undefined) return '';
  const text = readFileSync(join(process.env.CONTENT_DIR || 'content', about), 'utf8');
  const processor = await createMarkdownProcessor({ gfm: true, smartypants: false, syntaxHighlight: false });
  return (await processor.render(fillPlaceholders(text, aboutValues(site)))).code;
}
