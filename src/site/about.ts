import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import type { Element } from 'hast';
import type { HastVisitorContext } from 'satteri';
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
  return text.replaceAll(/\{(?!report\})(href )?([a-z/-]+)\}/gi, (_, address: string | undefined, name: string) => {
    if (address !== undefined) return href(name);
    const value = values[name];
    if (value === undefined) throw new Error(`unknown placeholder in the about page: {${name}}`);
    return value;
  });
}

/** A piece of the about page: HTML, the name of a chart that stands there, or the place of the words on reporting. */
export type AboutPart = { readonly html: string } | { readonly chart: string } | { readonly report: true };

/**
 * Cuts the page where a line of its own asks for a chart, `{chart dam-levels}`, or for the words on reporting an error,
 * `{report}`. Those stand at the end when nothing asks for them, because every claim links to them.
 */
export function cutAbout(html: string): AboutPart[] {
  const parts = html.split(/(<p>\{(?:chart [a-z0-9-]+|report)\}<\/p>)/).flatMap((piece): AboutPart[] => {
    const [, asked, chart] = /^<p>\{(chart ([a-z0-9-]+)|report)\}<\/p>$/.exec(piece) ?? [];
    if (chart !== undefined) return [{ chart }];
    if (asked !== undefined) return [{ report: true }];
    return piece.trim() === '' ? [] : [{ html: piece }];
  });
  return parts.some((part) => 'report' in part) ? parts : [...parts, { report: true }];
}

/** Links to other sites hand them no window. */
const markLinksOut = {
  name: 'mark-links-out',
  element: {
    filter: ['a'],
    visit(node: Readonly<Element>, context: HastVisitorContext): void {
      if (/^https?:/.test(String(node.properties.href))) context.setProperty(node, 'rel', 'external noopener');
    },
  },
};

/** The about page, in pieces; the words on reporting alone when the site has no text for it. */
export async function renderAbout(site: Site): Promise<AboutPart[]> {
  const { about } = site.config;
  if (about === undefined) return cutAbout('');
  const text = readFileSync(join(process.env.CONTENT_DIR || 'content', about), 'utf8');
  const processor = await createSatteriMarkdownProcessor({
    gfm: true,
    smartypants: false,
    syntaxHighlight: false,
    hastPlugins: [markLinksOut],
  });
  return cutAbout((await processor.render(fillPlaceholders(text, aboutValues(site)))).code);
}
