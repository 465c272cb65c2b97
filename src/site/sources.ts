import { formatDate, formatDateShort } from '../format/index.ts';
import type { Claim, DisagreementSide, LedgerArticle, Origin } from '../model/ledger.ts';
import type { Site } from './data.ts';
import { statementHref } from './links.ts';
import { words } from './words/index.ts';

/** One place that a claim stands on: who said it, through whom it came, and the paragraph. */
export interface SourceLine {
  readonly statement: string;
  /** `Harbour Board, citing two divers, via Gazette`. */
  readonly chain: string;
  /** The outlet of the article. */
  readonly outlet: string;
  /** The one who said it, up to the first comma of the origin's words; null for an article's own voice. */
  readonly speaker: string | null;
  readonly date: string;
  readonly paragraph: number;
  /** `34` or `34–36`: paragraphs of the original that a retelling retells, else null. */
  readonly original: string | null;
  readonly href: string;
}

/** What an article is called in a line: its outlet, or its title when nobody knows the outlet. */
export function outletName(article: Pick<LedgerArticle, 'publisher' | 'title'>): string {
  return article.publisher ?? article.title ?? words.unknownOutlet;
}

/**
 * What a link to a paragraph is called where no words of it stand.
 *
 * @param at - The article's id and the anchor: `2026-03-02-gazette-dam#p14`.
 * @example nameParagraph(site, 'a#p14') // 'Gazette, 2 Mar 2026, paragraph 14'
 */
export function nameParagraph(site: Site, at: string): string {
  const [id = '', anchor = ''] = at.split('#');
  const article = site.article.get(id);
  if (article === undefined) return at;
  const date = article.published === null ? words.unknownDate : formatDateShort(article.published);
  return `${outletName(article)}, ${date}, ${words.paragraph(Number(anchor.slice(1)))}`;
}

/** When an article was published, in words. */
export function publishedInWords({ published }: Pick<LedgerArticle, 'published'>): string {
  return published === null ? words.unknownDate : formatDate(published);
}

/** `14`, `14–16`, `14, 17`: numbers in a row are joined. */
export function joinNumbers(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const number of sorted) {
    const run = runs.at(-1);
    if (run !== undefined && number === run[1] + 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}

function chain(origin: Origin | undefined, article: LedgerArticle): string {
  const outlet = outletName(article);
  if (origin === undefined || origin.kind === 'own-voice') return outlet;
  const label = origin.label.charAt(0).toUpperCase() + origin.label.slice(1);
  return label.includes(outlet) ? label : words.via(label, outlet);
}

/** The statements of a claim in the order of its origins, and the origin of each. */
interface Order {
  readonly at: ReadonlyMap<string, number>;
  readonly origin: ReadonlyMap<string, Origin>;
}

const orders = new WeakMap<Claim, Order>();

/** Once for each claim: a claim of a thousand articles is asked for each of its statements. */
function orderOf(claim: Claim): Order {
  const known = orders.get(claim);
  if (known !== undefined) return known;
  const rank = new Map(claim.origins.flatMap((origin) => origin.statements).map((id, i) => [id, i]));
  const sorted = [...claim.statements].sort((a, b) => (rank.get(a) ?? 1e9) - (rank.get(b) ?? 1e9));
  const origins = claim.origins.toReversed().flatMap((each) => each.statements.map((id) => [id, each] as const));
  const order = { at: new Map(sorted.map((id, i) => [id, i])), origin: new Map(origins) };
  orders.set(claim, order);
  return order;
}

/**
 * The places that a claim stands on, in the order of its origins, so that repeats of one report stand together.
 *
 * @param only - Statements to keep, such as those that one note cites; all when left out.
 */
export function sourceLines(site: Site, claim: Claim, only?: readonly string[]): SourceLine[] {
  const { at, origin: origins } = orderOf(claim);
  const place = (id: string): number => at.get(id) ?? 0;
  const wanted =
    only === undefined
      ? [...at.keys()]
      : [...new Set(only)].filter((id) => at.has(id)).sort((a, b) => place(a) - place(b));
  return wanted.flatMap((id) => {
    const statement = site.statement.get(id);
    const article = statement && site.article.get(statement.article);
    if (statement === undefined || article === undefined) return [];
    const origin = origins.get(id);
    return {
      statement: id,
      chain: chain(origin, article),
      outlet: outletName(article),
      speaker: origin === undefined || origin.kind === 'own-voice' ? null : (origin.label.split(',')[0] ?? null),
      date: article.published === null ? words.unknownDate : formatDateShort(article.published),
      paragraph: statement.paragraph,
      original: statement.original.length === 0 ? null : joinNumbers(statement.original),
      href: statementHref(id),
    };
  });
}

/** Two sentences of one paragraph by one speaker are one place: only the first is listed. */
export function eachPlaceOnce(lines: readonly SourceLine[]): SourceLine[] {
  const seen = new Map<string, SourceLine>();
  for (const line of lines) {
    const key = `${line.chain} ${line.statement.replace(/s\d+$/, '')}`;
    if (!seen.has(key)) seen.set(key, line);
  }
  return [...seen.values()];
}

/** Number of a claim's origins that are not an article's own voice, which supports nothing. */
export function independentOrigins(claim: Claim): number {
  return countOrigins(claim, Number.POSITIVE_INFINITY);
}

/** As far as it is asked for: a claim of a thousand articles is named in each of them. */
function countOrigins({ origins }: Claim, most: number): number {
  let count = 0;
  for (const { kind } of origins) {
    if (kind !== 'own-voice') count += 1;
    if (count === most) break;
  }
  return count;
}

const originsInWords = (origins: number): string => (origins === 0 ? words.ownVoice : words.originsShort(origins));

/** `3 articles, 1 origin`, or `1 article, own voice` where nobody but the article itself says so. */
export function countsInWords(claim: Claim): string {
  return `${words.articleCount(claim.articles.length)}, ${originsInWords(independentOrigins(claim))}`;
}

/**
 * What a claim stands on, on the page of an article that makes it: `2 articles, 1 origin`, or `1 origin` where it is the
 * only one.
 *
 * @param isHome - On the page of the article that brought it. On others `several origins` without their number: one article
 *   more would change every page that says it.
 */
export function standingInWords(claim: Claim, isHome: boolean): string {
  if (isHome && claim.articles.length > 1) return countsInWords(claim);
  const origins = isHome ? independentOrigins(claim) : countOrigins(claim, 2);
  return !isHome && origins > 1 ? words.severalOrigins : originsInWords(origins);
}

/** A claim's sentence, or the words for a claim that has none. */
export const claimLabel = (claim: Claim): string => claim.label ?? words.noLabel;

/** The places that one side of a disagreement stands on. */
export function sideLines(site: Site, side: DisagreementSide): SourceLine[] {
  const claims = side.claims.flatMap((id) => site.claim.get(id) ?? []);
  const wanted = new Set(side.statements);
  const mine = (claim: Claim): string[] => claim.statements.filter((id) => wanted.has(id));
  const lines = claims.flatMap((claim) => sourceLines(site, claim, mine(claim)));
  return eachPlaceOnce(lines);
}
