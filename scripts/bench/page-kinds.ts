/** A page of the built site, by its path without a slash before it, and its HTML. */
export interface BuiltPage {
  readonly path: string;
  readonly html: string;
}

const numbered = /^\d+(-\d+)*$/;

/** The kind that a path is of: what stands in a folder, of whatever name, is of one kind; a number or day is no kind. */
const kindOf = (path: string): string =>
  path
    .split('/')
    .map((part, i) => (i === 0 || part === '' ? part : numbered.test(part) ? '#' : '*'))
    .join('/');

/** Whether a page asks search engines to pass it over. */
export const isHidden = (html: string): boolean =>
  (html.match(/<meta\b[^>]*>/gi) ?? []).some((tag) => /\brobots\b/i.test(tag) && /\bnoindex\b/i.test(tag));

/** The heaviest page of each kind, by path; further pages of a list and earlier editions are of the first one's kind. */
export function pickKinds(pages: readonly BuiltPage[]): readonly BuiltPage[] {
  const heaviest = new Map<string, BuiltPage>();
  for (const page of pages) {
    const kind = kindOf(page.path);
    if (kind.includes('#')) continue;
    if (page.html.length > (heaviest.get(kind)?.html.length ?? -1)) heaviest.set(kind, page);
  }
  return [...heaviest.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
