import { CARD } from '../exports/index.ts';
import { formatDate } from '../format/index.ts';
import type { Site } from '../site/data.ts';
import { type Html, html } from '../site/html.ts';
import { href, reportHref } from '../site/links.ts';
import { cardHref } from '../site/page-meta.ts';
import { words } from '../site/words/index.ts';

/** What a page says of itself in its head. */
export interface PageHead {
  /** Left out on the home page, whose title is the site's. */
  readonly title?: string | undefined;
  readonly description: string;
  /** Not to be found by search engines: the page for addresses that lead nowhere. */
  readonly hidden?: boolean | undefined;
  readonly kind?: 'website' | 'article' | undefined;
  /** Which of the pictures for shared links is this page's: `explainers/<slug>`, `charts/<chart>`; else that of home. */
  readonly card?: string | undefined;
  /**
   * The only source that it tells of; left out where it may tell of all. There are as many such pages as sources, so they
   * say nothing twice: what a shared link shows is their title, description and canonical address.
   */
  readonly source?: { readonly published: string | null } | undefined;
}

/** Full addresses. */
interface Addresses {
  /** Of the page that stands for it. */
  readonly address: string;
  /** The site's. */
  readonly origin: URL | undefined;
}

/** What a link to the page shows where it is shared. */
function printShared({ config }: Site, page: PageHead, { address, origin }: Addresses): Html {
  const picture = new URL(cardHref(page.card ?? 'home'), origin).href;
  const image = html`<meta property=og:image content=${picture}>`;
  if (page.source) return image;
  const { title = config.name, hidden, card, kind = 'website' } = page;
  const url = hidden ? null : html`<meta property=og:url content=${address}>`;
  const alt = card === undefined ? null : html`<meta property=og:image:alt content=${page.title ?? config.tagline}>`;
  return html`${image}<meta property=og:type content=${kind}><meta property=og:site_name content=${config.name}><meta property=og:title content=${title}>${url}<meta property=og:image:width content=${`${CARD.width}`}><meta property=og:image:height content=${`${CARD.height}`}>${alt}<meta name=twitter:card content=summary_large_image>`;
}

/** The fonts that every page shows, in the letters of its language. */
function printFonts(): readonly Html[] {
  const isCyrillic = words.letters === 'cyrillic';
  const typefaces = ['source-serif-4', 'source-sans-3'];
  const fonts = isCyrillic ? typefaces.flatMap((name) => [name, `${name}-cyrillic`]) : typefaces;
  const loaded = fonts.map(
    (name) => html`<link rel=preload href=${href(`/fonts/${name}.woff2`)} as=font type=font/woff2 crossorigin>`,
  );
  return isCyrillic ? [...loaded, html`<link rel=stylesheet href=${href('/fonts/cyrillic.css')}>`] : loaded;
}

/** The head of a page, but for its first words: letters and policy. */
export function printHead(site: Site, page: PageHead, addresses: Addresses): Html {
  const { name } = site.config;
  const title = page.title === undefined ? name : `${page.title} – ${name}`;
  const found = page.hidden
    ? html`<meta name=robots content=noindex>`
    : html`<link rel=canonical href=${addresses.address}>`;
  const feed = (file: string, type: string): Html =>
    html`<link rel=alternate type=${type} title=${words.feedTitle(name)} href=${href(file)}>`;
  return html`<meta name=viewport content="width=device-width, initial-scale=1"><title>${title}</title><meta name=description property=og:description content=${page.description}><meta name=color-scheme content="light dark"><meta name=theme-color content=#fbf9f4 media="(prefers-color-scheme: light)"><meta name=theme-color content=#171613 media="(prefers-color-scheme: dark)">${printFonts()}<link rel=stylesheet href=${href('/sides.css')}><link rel=icon href=${href('/icon.svg')} type=image/svg+xml>${found}${printShared(site, page, addresses)}${feed('/feed.xml', 'application/atom+xml')}${feed('/feed.json', 'application/feed+json')}`;
}

const PAGES = () =>
  [
    ['/charts/', words.charts],
    ['/articles/', words.sourcesPage],
    ['/claims/', words.claimsPage],
    ['/disagreements/', words.disagreementsPage],
    ['/changes/', words.changesPage],
    ['/search/', words.searchPage],
    ['/about/', words.aboutPage],
  ] as const;

/** What stands above every page: the site's name but on its own page, and the way to the others. @param here - Its path. */
export function printTop({ config }: Site, here: string, isHome: boolean): Html {
  const name = isHome ? null : html`<a class=site-name href=${href('/')}>${config.name}</a>`;
  const links = PAGES().map(([path, name]) => {
    const to = href(path);
    if (!here.startsWith(to)) return html`<li><a href=${to}>${name}</a>`;
    return html`<li><a href=${to} aria-current=${here === to ? 'page' : 'true'}>${name}</a>`;
  });
  return html`<a class=skip href=#main>${words.skip}</a><header class=site-head><div class=site-head-inner>${name}<nav class=site-nav aria-label=${words.mainNavigation}><ul>${links}</ul></nav></div></header>`;
}

/** Up to which date the sources of a page go. */
function upTo({ newest }: Site, { source }: PageHead): string {
  if (source)
    return source.published === null ? words.sourceUndated : `${words.sourceOf(formatDate(source.published))}.`;
  return `${newest === null ? words.sourcesUndated : `${words.sourcesUpTo(formatDate(newest))}.`} ${words.asOfNote}`;
}

/** What stands below every page: how new it is, what may be done with it, and where more is. */
export function printFoot(site: Site, page: PageHead, address: string): Html {
  const links = [
    [href('/places/'), words.placesPage],
    [href('/actors/'), words.actorsPage],
    [href('/data/'), words.dataPage],
    [reportHref(site), words.reportError],
  ] as const;
  const rows = links.map(([to, name]) => html`<li><a href=${to}>${name}</a>`);
  return html`<footer class=site-foot><div class=site-foot-inner><p class=site-foot-date>${upTo(site, page)}<p>${words.rightsNote} ${words.noTracking}<p class=print-only>${words.printedFrom} ${address}<ul class=site-foot-links>${rows}</ul></div></footer>`;
}
