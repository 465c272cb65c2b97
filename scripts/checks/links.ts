import type { Element } from 'hast';
import { finding, type Page, type Rule, type Site } from './site.ts';

/** An address that an element names, and whether the browser fetches it by itself. */
export interface Reference {
  readonly element: Element;
  readonly url: string;
  readonly isFetched: boolean;
}

/** `rel` words of links that only tell an address. */
const toldOnly = new Set(['alternate', 'author', 'canonical', 'help', 'license', 'next', 'prev', 'search', 'me']);

function isLinkFetched(element: Element): boolean {
  const rel = element.properties.rel;
  const words = Array.isArray(rel) ? rel.map(String) : [String(rel ?? '')];
  return !words.every((word) => toldOnly.has(word)) || words.includes('stylesheet');
}

/** Every address in the attributes of a page. */
export function referencesOf(page: Page): readonly Reference[] {
  return page.elements.flatMap((element) => {
    const { href, xLinkHref, src, srcSet, poster, data, action, cite } = element.properties;
    const told = [action, cite];
    const fetched = [src, poster, element.tagName === 'object' ? data : undefined];
    if (typeof srcSet === 'string') fetched.push(...srcSet.split(',').map((one) => one.trim().split(/\s/)[0] ?? ''));
    for (const link of [href, xLinkHref]) {
      if (element.tagName === 'a' || element.tagName === 'area') told.push(link);
      else if (element.tagName === 'link' && !isLinkFetched(element)) told.push(link);
      else fetched.push(link);
    }
    const reference =
      (isFetched: boolean) =>
      (url: unknown): Reference[] =>
        typeof url === 'string' ? [{ element, url, isFetched }] : [];
    return [...told.flatMap(reference(false)), ...fetched.flatMap(reference(true))];
  });
}

const standIn = 'http://site.invalid';

/**
 * Where an address leads, seen from a page.
 *
 * @returns The path without the base and the anchor, decoded; `outside` for another host or another kind of address.
 */
export function resolveReference(
  site: Site,
  page: Page,
  url: string,
): { readonly path: string; readonly anchor: string } | 'outside' | 'broken' | 'beside' {
  const resolved = URL.parse(url, `${standIn}${site.base.slice(0, -1)}${page.address}`);
  if (resolved === null) return 'broken';
  if (resolved.origin !== standIn && resolved.origin !== site.origin) return 'outside';
  try {
    const path = decodeURIComponent(resolved.pathname);
    if (!path.startsWith(site.base)) return 'beside';
    return { path: `/${path.slice(site.base.length)}`, anchor: decodeURIComponent(resolved.hash.slice(1)) };
  } catch {
    return 'broken';
  }
}

function leadsTo(site: Site, path: string): 'page' | 'file' | null {
  if (site.pages.has(path)) return 'page';
  return site.files.has(path.slice(1)) ? 'file' : null;
}

/** Says what is wrong with one address, or null. */
function fault(site: Site, page: Page, url: string): string | null {
  const target = resolveReference(site, page, url);
  if (target === 'outside') return null;
  if (target === 'broken') return `this is no address: ${url}`;
  if (target === 'beside') return `the link leaves the path the site stands under, ${site.base}: ${url}`;
  const kind = leadsTo(site, target.path);
  if (kind === null) return `the link leads nowhere: ${url}`;
  if (kind === 'file' || target.anchor === '') return null;
  return site.pages.get(target.path)?.ids.has(target.anchor) ? null : `the page has no such anchor: ${url}`;
}

/** Links, pictures, styles and scripts inside the site are there, and so are the anchors they name. */
export const links: Rule = {
  name: 'check/links',
  claim: 'every link and anchor leads somewhere',
  find: (site) =>
    [...site.pages.values()].flatMap((page) =>
      referencesOf(page).flatMap(({ element, url }) => {
        const text = fault(site, page, url);
        const hint = 'Make what it leads to, or change the link where the page is printed.';
        return text === null ? [] : [finding(site, page, element, 'check/links', text, hint)];
      }),
    ),
};

const pointing = [
  'ariaLabelledBy',
  'ariaDescribedBy',
  'ariaControls',
  'ariaOwns',
  'ariaDetails',
  'htmlFor',
  'headers',
  'popoverTarget',
  'commandfor',
  'list',
];

function pointersOf(element: Element): readonly string[] {
  const named = pointing.flatMap((name) => {
    const value = element.properties[name];
    return Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : [];
  });
  const painted = Object.values(element.properties).flatMap((value) =>
    typeof value === 'string' ? [...value.matchAll(/url\(["']?#([^"')]+)["']?\)/g)].map((match) => match[1] ?? '') : [],
  );
  return [...named, ...painted];
}

/** An id stands once on its page, and what points to an id finds it: labels, popovers, patterns of a drawing. */
export const ids: Rule = {
  name: 'check/ids',
  claim: 'ids are unique, and what points to an id finds it',
  find: (site) =>
    [...site.pages.values()].flatMap((page) => {
      const twice = [...page.ids].flatMap(([id, elements]) =>
        elements
          .slice(1)
          .map((element) =>
            finding(
              site,
              page,
              element,
              'check/ids',
              `the id stands more than once: ${id}`,
              'Give each element an id of its own.',
            ),
          ),
      );
      const lost = page.elements.flatMap((element) =>
        pointersOf(element)
          .filter((id) => !page.ids.has(id))
          .map((id) =>
            finding(
              site,
              page,
              element,
              'check/ids',
              `<${element.tagName}> points to an id that is not there: ${id}`,
              'Mend the id or leave the pointer out.',
            ),
          ),
      );
      return [...twice, ...lost];
    }),
};
