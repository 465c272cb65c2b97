import type { ArticleMeta } from './article-meta.ts';
import { isCalendarDay } from './calendar.ts';
import { plainWords } from './draft.ts';
import { readWebAddress } from './web-address.ts';

type Found = Pick<ArticleMeta, 'title' | 'author' | 'publisher' | 'url' | 'published'>;

/**
 * Reads what a page says of itself: its `meta` elements, its linked data (schema.org), its headline.
 *
 * @param document - The page, not yet changed.
 * @returns Only what the page says; an address or a date in another form is left out.
 */
export function readPageMeta(document: Document): Found {
  const meta = (...names: readonly string[]) => {
    for (const name of names) {
      const found = document.querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`);
      const content = plainWords(found?.getAttribute('content') ?? '');
      if (content !== '') return content;
    }
    return undefined;
  };
  const linked = readLinkedData(document);
  const author = linked.author ?? meta('author', 'article:author', 'parsely-author', 'dc.creator');
  const publisher = linked.publisher ?? meta('og:site_name', 'application-name', 'dc.publisher');
  const address = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url');
  const date =
    linked.published ??
    meta('article:published_time', 'datePublished', 'parsely-pub-date', 'pubdate', 'date', 'dc.date');
  const url = readWebAddress(address ?? '') ?? undefined;
  const day = date?.slice(0, 10);
  return {
    ...given('title', findTitle(document, meta('og:title', 'twitter:title'))),
    ...given('author', author !== undefined && /^https?:/.test(author) ? undefined : author?.replace(/^by\s+/i, '')),
    ...given('publisher', publisher),
    ...given('url', url),
    ...given('published', day !== undefined && isCalendarDay(day) ? day : undefined),
  };
}

function given<K extends keyof Found>(key: K, value: string | undefined): Partial<Found> {
  return value === undefined || value === '' ? {} : { [key]: value };
}

/** An entry of linked data, as far as it matters here. Nothing is sure of what a page says. */
interface LinkedThing {
  readonly '@graph'?: unknown;
  readonly '@id'?: unknown;
  readonly '@type'?: unknown;
  readonly name?: unknown;
  readonly author?: unknown;
  readonly publisher?: unknown;
  readonly datePublished?: unknown;
}

/** The one headline of the page, else what it is to be shared as, else its name without the site's. */
function findTitle(document: Document, shared: string | undefined): string | undefined {
  const headlines = [...document.querySelectorAll('h1')]
    .map((one) => plainWords(one.textContent ?? ''))
    .filter(Boolean);
  const name = plainWords(document.querySelector('title')?.textContent ?? '');
  const inName = headlines.find((headline) => name.includes(headline) || shared?.includes(headline));
  if (inName !== undefined) return inName;
  if (shared === undefined && headlines.length === 1) return headlines[0];
  return shared ?? (name.replace(/\s+[|–—»-]\s+[^|–—»-]{2,40}$/, '') || undefined);
}

/** The article's entry in the linked data, when there is a readable one. */
function readLinkedData(document: Document): { author?: string; publisher?: string; published?: string } {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let data: unknown;
    try {
      data = JSON.parse(script.textContent ?? '');
    } catch {
      // Many pages hold broken linked data; the rest of the page says enough.
      continue;
    }
    const things = listOf(data).flatMap((one) => listOf(one['@graph'] ?? one));
    const article = things.find((one) => typesOf(one).some((type) => /Article|BlogPosting|Report/.test(type)));
    if (!article) continue;
    // A name, a thing with one, a reference to a thing of the graph, or a list of these.
    const nameOf = (value: unknown) =>
      (Array.isArray(value) ? value : [value])
        .map((one) => (typeof one === 'string' ? one : nameOfThing(one, things)))
        .filter((name) => typeof name === 'string')
        .map(plainWords)
        .filter((name, at, all) => name !== '' && all.indexOf(name) === at)
        .join(', ') || undefined;
    const [author, publisher, date] = [nameOf(article.author), nameOf(article.publisher), article.datePublished];
    return {
      ...(author === undefined ? {} : { author }),
      ...(publisher === undefined ? {} : { publisher }),
      ...(typeof date === 'string' ? { published: date } : {}),
    };
  }
  return {};
}

const typesOf = (thing: LinkedThing): string[] => [thing['@type']].flat().filter((type) => typeof type === 'string');

/** The name of a thing, or of the one that its `@id` refers to. */
function nameOfThing(value: unknown, things: readonly LinkedThing[]): unknown {
  const [thing] = listOf(value);
  if (thing === undefined || thing.name !== undefined) return thing?.name;
  return things.find((one) => one['@id'] !== undefined && one['@id'] === thing['@id'])?.name;
}

function listOf(value: unknown): LinkedThing[] {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((one): one is LinkedThing => typeof one === 'object' && one !== null);
}
