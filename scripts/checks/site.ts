import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Article } from '../../src/model/article.ts';
import type { Message } from '../../src/model/message.ts';
import type { PrintedData } from '../../src/model/site.ts';

/** One page of the built site, parsed. */
export interface Page {
  /** Path in the built folder, with forward slashes. */
  readonly file: string;
  /** Path on the site, without the base: `/`, `/about/`, `/404.html`. */
  readonly address: string;
  readonly html: string;
  /** All elements in document order. */
  readonly elements: readonly Element[];
  readonly ids: ReadonlyMap<string, readonly Element[]>;
}

/** The whole of a built site, read once for all rules. */
export interface Site {
  /** Folder as it is told in messages. */
  readonly name: string;
  /** Path the site stands under, with a slash at both ends. */
  readonly base: string;
  /** Origin of the site when it is known. */
  readonly origin: string | null;
  readonly pages: ReadonlyMap<string, Page>;
  /** Every file by its path in the folder. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What the pages were printed from; null when only the folder is known. */
  readonly siteData: PrintedData | null;
  /** What the site was made from, with all their words; empty when only the folder is known. */
  readonly articles: readonly Article[];
}

/** One thing that must hold over the whole site. */
export interface Rule {
  /** `check/links`, as it stands in messages. */
  readonly name: string;
  /** What it says, as a sentence that is true of a good site. */
  readonly claim: string;
  readonly find: (site: Site) => readonly Message[];
}

function elementsOf(nodes: readonly RootContent[]): Element[] {
  return nodes.flatMap((node) => (node.type === 'element' ? [node, ...elementsOf(childrenOf(node))] : []));
}

function childrenOf(element: Element): readonly RootContent[] {
  // What a template holds is no part of the page until a script takes it.
  return element.tagName === 'template' ? [] : element.children;
}

/** Parses one page. */
export function readPage(file: string, html: string): Page {
  const tree: Root = fromHtml(html);
  const elements = elementsOf(tree.children);
  const ids = new Map<string, Element[]>();
  for (const element of elements) {
    const { id } = element.properties;
    if (typeof id === 'string') ids.set(id, [...(ids.get(id) ?? []), element]);
  }
  const address = `/${file === 'index.html' ? '' : file.replace(/\/index\.html$/, '/')}`;
  return { file, address, html, elements, ids };
}

/** What a site is made of, when it is not read from a folder. */
export interface SiteParts {
  readonly name?: string;
  readonly base?: string;
  readonly origin?: string | null;
  readonly siteData?: PrintedData | null;
  readonly articles?: readonly Article[];
  readonly files: Readonly<Record<string, string | Uint8Array>>;
}

/** Parses the pages among the files of a site. */
export function readSite(parts: SiteParts): Site {
  const bytes = (content: string | Uint8Array): Uint8Array =>
    typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const files = new Map(Object.entries(parts.files).map(([path, content]) => [path, bytes(content)]));
  const pages = new Map<string, Page>();
  for (const [path, content] of files) {
    if (!path.endsWith('.html')) continue;
    const page = readPage(path, Buffer.from(content).toString('utf8'));
    pages.set(page.address, page);
  }
  const { name = 'dist', base = '/', origin = null, siteData = null, articles = [] } = parts;
  return { name, base, origin, pages, files, siteData, articles };
}

/** Reads every file of a built folder. */
export function readFiles(folder: string): Record<string, Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files[path.slice(folder.length + 1).replaceAll(sep, '/')] = readFileSync(path);
  }
  return files;
}

/** The words in an element, with nothing added or tidied. */
export function textOf(element: Element): string {
  return element.children
    .map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? textOf(node) : ''))
    .join('');
}

/** A message about a place in a page; `at` null speaks of the page as a whole. */
export function finding(
  site: Site,
  page: Page,
  at: Element | null,
  rule: Rule['name'],
  text: string,
  hint: string,
): Message {
  const start = at?.position?.start;
  const place = { line: start?.line ?? null, column: start?.column ?? null };
  return { file: `${site.name}/${page.file}`, ...place, level: 'error', text, hint, rule };
}
