import { gzipSync } from 'node:zlib';
import { referencesOf, resolveReference } from './links.ts';
import { finding, type Page, type Rule, type Site } from './site.ts';

/** Limits of one kind of page, in bytes as sent. */
interface Budget {
  readonly pages: RegExp;
  /** Page, styles, scripts and pictures together, and the fonts unless they are left out. */
  readonly total: number;
  readonly script: number;
  readonly countsFonts: boolean;
  /** The page alone, in bytes as a browser reads it. */
  readonly html: number;
  /** Bytes more for each word that is shown beyond a thousand, as sent and as read: a source is as long as it is. */
  readonly perWord?: { readonly sent: number; readonly read: number };
}

/** The first that fits an address is meant. */
const budgets: readonly Budget[] = [
  // Style sheet and theme stand in an embed itself.
  { pages: /^\/embed\/[^/]*map[^/]*\//, total: 30_000, script: 6_000, countsFonts: true, html: 100_000 },
  { pages: /^\/embed\//, total: 15_000, script: 6_000, countsFonts: true, html: 100_000 },
  {
    pages: /^\/articles\/[^/]+\//,
    ...{ total: 10_300, script: 2_000, countsFonts: false, html: 14_600 },
    perWord: { sent: 2.5, read: 12.7 },
  },
  { pages: /^/, total: 120_000, script: 12_000, countsFonts: true, html: 355_000 },
];

const fontLimit = { files: 2, bytes: 90_000 };

const isPacked = (path: string): boolean => /\.(woff2|png|jpe?g|webp|avif|zip)$/.test(path);

/** Size of a file as a host sends it. */
function sentSize(path: string, content: Uint8Array): number {
  return isPacked(path) ? content.byteLength : gzipSync(content, { level: 9 }).byteLength;
}

/** Files that a script or a style brings along: what its text imports or names. */
function namedIn(site: Site, path: string): readonly string[] {
  const text = Buffer.from(site.files.get(path) ?? []).toString('utf8');
  const pattern = path.endsWith('.css')
    ? /url\(\s*["']?([^\s"')]+)["']?\s*\)/g
    : /(?:from|import)\s*\(?\s*["']([^"']+\.m?js)["']/g;
  return [...text.matchAll(pattern)].flatMap((match) => {
    const page = { address: `/${path}` } as Page;
    const target = resolveReference(site, page, match[1] ?? '');
    return typeof target === 'string' ? [] : [target.path.slice(1)];
  });
}

/** Every file that is fetched to show a page, without the page itself. */
export function filesOf(site: Site, page: Page): readonly string[] {
  const found = new Set<string>();
  const take = (path: string): void => {
    if (found.has(path) || !site.files.has(path)) return;
    found.add(path);
    if (/\.(css|m?js)$/.test(path)) namedIn(site, path).forEach(take);
  };
  for (const { element, url, isFetched } of referencesOf(page)) {
    // Frames and pictures that wait until they are scrolled to are not part of the first sight.
    if (!isFetched || element.tagName === 'iframe' || element.properties.loading === 'lazy') continue;
    const target = resolveReference(site, page, url);
    if (typeof target !== 'string') take(target.path.slice(1));
  }
  return [...found];
}

/** What is fetched to show a page, in bytes as sent. */
export interface Weight {
  readonly total: number;
  readonly script: number;
  readonly fonts: number;
  readonly fontFiles: number;
}

/** A page as it is at the root of a host: that a site stands under a long path is not the page's fault. */
const atRoot = (site: Site, page: Page): string =>
  site.base === '/' ? page.html : page.html.replaceAll(site.base, '/');

/** Weighs a page with everything it fetches. */
export function weigh(site: Site, page: Page): Weight {
  const files = filesOf(site, page);
  const sum = (paths: readonly string[]): number =>
    paths.reduce((bytes, path) => bytes + sentSize(path, site.files.get(path) ?? new Uint8Array()), 0);
  const fonts = files.filter((path) => path.endsWith('.woff2'));
  // What is JSON runs nowhere; it counts as a part of the page.
  const inline = page.elements.filter(
    ({ tagName, properties }) =>
      tagName === 'script' && properties.src === undefined && !/json$/.test(String(properties.type ?? '')),
  );
  const code = inline
    .map((one) => one.children.map((node) => (node.type === 'text' ? node.value : '')).join(''))
    .join('\n');
  return {
    total: sentSize(page.file, Buffer.from(atRoot(site, page))) + sum(files),
    script:
      sum(files.filter((path) => /\.m?js$/.test(path))) + (code === '' ? 0 : sentSize('inline.js', Buffer.from(code))),
    fonts: sum(fonts),
    // Another script's letters of a typeface count with it: a page needs them or does not fetch them.
    fontFiles: new Set(fonts.map((path) => path.replace(/-cyrillic(?=\.woff2$)/, ''))).size,
  };
}

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Each page is as light as its kind has to be. */
export const weight: Rule = {
  name: 'check/weight',
  claim: 'every page is within its weight',
  find: (site) =>
    [...site.pages.values()].flatMap((page) => {
      const budget = budgets.find(({ pages }) => pages.test(page.address));
      if (!budget) return [];
      const weight = weigh(site, page);
      const total = budget.countsFonts ? weight.total : weight.total - weight.fonts;
      const words = page.html.replace(/<[^>]*>/g, ' ').split(/\s+/).length;
      const long = Math.max(0, words - 1000);
      const { sent, read } = budget.perWord ?? { sent: 0, read: 0 };
      const over = (what: string, is: number, may: number, hint: string, how = 'as sent') =>
        is > may
          ? [finding(site, page, null, 'check/weight', `${what} ${kB(is)} ${how}, at most ${kB(may)}`, hint)]
          : [];
      const html = Buffer.byteLength(atRoot(site, page));
      const tooMany =
        weight.fontFiles > fontLimit.files
          ? [
              finding(
                site,
                page,
                null,
                'check/weight',
                `the page fetches ${weight.fontFiles} font files, at most ${fontLimit.files}`,
                'Use the fonts there are.',
              ),
            ]
          : [];
      return [
        ...over('the page weighs', total, budget.total + long * sent, 'Fold what repeats, or move it to another page.'),
        ...over('its HTML is', html, budget.html + long * read, 'Say once what it says twice.', 'long'),
        ...over('its scripts weigh', weight.script, budget.script, 'Take out of the script what the build can do.'),
        ...over('its fonts weigh', weight.fonts, fontLimit.bytes, 'Cut the fonts down to the letters that are used.'),
        ...tooMany,
      ];
    }),
};
