import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import { formatDate, printable } from '../format/index.ts';
import type { Edition } from '../model/edition.ts';
import type { Explainer } from '../model/explainer.ts';
import type { PrintedData, PrintedLedger } from '../model/site.ts';
import { spoken } from '../words/index.ts';
import { fullAddress, type SiteAddress } from './address.ts';
import { type Book, openBook } from './book.ts';

/** What an edition changed on an explainer. */
export interface FeedItem {
  /** Stays while edition and explainer do. */
  readonly id: string;
  readonly address: string;
  readonly title: string;
  /** HTML of our own making; words are escaped. */
  readonly html: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

/** Claims that are told one by one; of more there is a number and a link. */
const SHOWN = 12;

const escapeHtml = (text: string): string =>
  printable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function listOf(book: Book<PrintedLedger>, heading: string, ids: readonly string[]): string {
  const told = ids.filter((id) => book.claim.get(id)?.label);
  if (told.length === 0) return '';
  const rows = told.slice(0, SHOWN).map((id) => {
    const label = book.claim.get(id)?.label ?? '';
    return `<li><a href="${escapeHtml(book.claimAddress(id))}">${escapeHtml(label)}</a></li>`;
  });
  const rest = told.length > SHOWN ? `<li>${spoken().files.more(told.length - SHOWN)}</li>` : '';
  return `<p>${heading}</p><ul>${rows.join('')}${rest}</ul>`;
}

function itemOf(
  book: Book<PrintedLedger>,
  edition: Edition,
  page: Explainer,
  on: ReadonlySet<string>,
): FeedItem | null {
  const disputed = new Set(edition.contradicted);
  const fresh = edition.newClaims.filter((id) => on.has(id));
  // Two origins in one edition are two entries of one claim.
  const confirmed = [...new Set(edition.confirmed.map(({ claim }) => claim))].filter((id) => on.has(id));
  const contradicted = (disputed.size === 0 ? [] : page.claims).filter((id) =>
    book.claim.get(id)?.disputedBy.some((each) => disputed.has(each)),
  );
  const revised = page.revised.filter(({ date }) => date === edition.date).map(({ note }) => note);
  if (fresh.length + confirmed.length + contradicted.length + revised.length === 0) return null;
  const address = fullAddress(book.at, `/explainers/${page.slug}/`);
  const changes = fullAddress(book.at, `/changes/#${edition.date}`);
  return {
    id: `${address}#edition-${edition.date}`,
    address,
    title: spoken().files.changed(page.title, formatDate(edition.date)),
    date: edition.date,
    html: [
      ...revised.map((note) => `<p>${escapeHtml(spoken().files.correction(note))}</p>`),
      listOf(book, spoken().files.newClaims(fresh.length), fresh),
      listOf(book, spoken().files.confirmed(confirmed.length), confirmed),
      listOf(book, spoken().files.contradicted(contradicted.length), contradicted),
      `<p><a href="${changes}">${spoken().files.allChanges}</a></p>`,
    ].join(''),
  };
}

/** Items of the feeds, newest first: one for every edition and explainer that it changed. */
export function feedItems(site: PrintedData, at: SiteAddress): readonly FeedItem[] {
  const book = openBook(site.ledger, at);
  const pages = site.explainers.map((page) => ({ page, on: new Set(page.claims) }));
  return site.editions.flatMap((edition) => pages.flatMap(({ page, on }) => itemOf(book, edition, page, on) ?? []));
}

const instant = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** The changes as Atom (RFC 4287) and as JSON Feed 1.1, by the name of the file. Dates are those of the editions. */
export function feedFiles(site: PrintedData, at: SiteAddress): Readonly<Record<'feed.xml' | 'feed.json', string>> {
  const { config } = site;
  const items = feedItems(site, at);
  const [home, title] = [fullAddress(at, '/'), spoken().files.feedTitle(config.name)];
  const atom = generateAtomFeed({
    id: home,
    title: { value: title },
    subtitle: { value: config.tagline },
    updated: instant(site.editions[0]?.date ?? '1970-01-01'),
    rights: { value: spoken().files.licence },
    authors: [{ name: config.name, uri: home }],
    links: [
      { href: fullAddress(at, '/feed.xml'), rel: 'self', type: 'application/atom+xml' },
      { href: fullAddress(at, '/changes/'), rel: 'alternate', type: 'text/html' },
    ],
    entries: items.map((item) => ({
      id: item.id,
      title: { value: item.title },
      updated: instant(item.date),
      published: instant(item.date),
      links: [{ href: item.address, rel: 'alternate', type: 'text/html' }],
      content: { value: item.html, type: 'html' },
    })),
  });
  const json = generateJsonFeed({
    title,
    description: config.tagline,
    language: config.language,
    home_page_url: fullAddress(at, '/changes/'),
    feed_url: fullAddress(at, '/feed.json'),
    authors: [{ name: config.name, url: home }],
    items: items.map((item) => ({
      id: item.id,
      url: item.address,
      title: item.title,
      content_html: item.html,
      date_published: instant(item.date),
    })),
  });
  return { 'feed.xml': printable(atom), 'feed.json': `${JSON.stringify(json, null, 1)}\n` };
}
