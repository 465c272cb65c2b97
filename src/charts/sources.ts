import { dateBounds, formatDate } from '../format/index.ts';
import type { SourceRef } from '../model/chart-spec.ts';
import type { Claim, Ledger, LedgerArticle } from '../model/ledger.ts';
import type { Statement } from '../model/statement.ts';
import { spoken } from '../words/index.ts';

/** Last day that a publication date can mean, or the empty string, so that unknown dates sort first. */
export function lastDay(article: LedgerArticle | undefined): string {
  return (article?.published && dateBounds(article.published)?.end) || '';
}

function compareStatements(a: Statement, b: Statement): number {
  return (
    (a.article < b.article ? -1 : a.article > b.article ? 1 : 0) || a.paragraph - b.paragraph || a.sentence - b.sentence
  );
}

/** Look-ups by id, made once for a ledger: every chart asks for its few sources. */
interface Index {
  /** In the order of article, paragraph and sentence, and the place of each in it. */
  readonly sorted: readonly Statement[];
  readonly ranks: ReadonlyMap<string, number>;
  /** Article and day in words, as they begin a source's label. */
  readonly names: Map<string, string>;
  readonly articles: ReadonlyMap<string, LedgerArticle>;
  readonly claims: ReadonlyMap<string, Claim>;
}
const indexes = new WeakMap<Ledger, Index>();

function indexOf(ledger: Ledger): Index {
  const known = indexes.get(ledger);
  if (known) return known;
  const sorted = [...ledger.statements].sort(compareStatements);
  const index: Index = {
    sorted,
    ranks: new Map(sorted.map(({ id }, i) => [id, i])),
    names: new Map(),
    articles: new Map(ledger.articles.map((article) => [article.id, article])),
    claims: new Map(ledger.claims.map((claim) => [claim.id, claim])),
  };
  indexes.set(ledger, index);
  return index;
}

/** A claim by its id. */
export function claimOf(ledger: Ledger, id: string): Claim | undefined {
  return indexOf(ledger).claims.get(id);
}

/** A statement by its id. */
export function statementOf(ledger: Ledger, id: string): Statement | undefined {
  const { sorted, ranks } = indexOf(ledger);
  return sorted[ranks.get(id) ?? -1];
}

/** Id of the article that a statement stands in. */
export function articleOf(statement: string): string {
  const end = statement.indexOf('#');
  return end < 0 ? statement : statement.slice(0, end);
}

/** Statements of some ids in the order of article, paragraph and sentence, each once. */
function statementsOf(ledger: Ledger, ids: readonly string[]): Statement[] {
  const { sorted, ranks } = indexOf(ledger);
  const found = new Set<number>();
  for (const id of ids) {
    const rank = ranks.get(id);
    if (rank !== undefined) found.add(rank);
  }
  // Whole numbers sort without a question for each pair.
  return Array.from(Uint32Array.from(found).sort(), (rank) => sorted[rank] as Statement);
}

/** Ids in the order of article, paragraph and sentence, each once; unknown ids are left out. */
export function sortStatements(ledger: Ledger, ids: readonly string[]): string[] {
  return statementsOf(ledger, ids).map(({ id }) => id);
}

/** The articles that some statements stand in, in the order of the ledger, which is that of their ids. */
export function articlesOf(ledger: Ledger, ids: readonly string[]): LedgerArticle[] {
  const { articles } = indexOf(ledger);
  const wanted = new Set(ids.map(articleOf));
  return [...wanted].sort().flatMap((id) => articles.get(id) ?? []);
}

/** EDTF of the newest publication among the articles of some statements, or null when none is dated. */
export function newestDate(ledger: Ledger, ids: readonly string[]): string | null {
  return newestArticle(articlesOf(ledger, ids))?.published ?? null;
}

/** The dated article published last, or null. Of several with one date the first by id. */
export function newestArticle(articles: readonly LedgerArticle[]): LedgerArticle | null {
  const dated = articles.filter((article) => lastDay(article) !== '');
  return dated.sort((a, b) => lastDay(b).localeCompare(lastDay(a)) || a.id.localeCompare(b.id))[0] ?? null;
}

/**
 * Address of the paragraph that a statement stands in.
 *
 * @param base - Beginning of the address, ends in `/`.
 * @param statement - Id such as `2026-03-02-gazette-dam#p14s2`.
 * @example hrefOf('/', '2026-03-02-gazette-dam#p14s2') // '/articles/2026-03-02-gazette-dam/#p14'
 */
export function hrefOf(base: string, statement: string): string {
  const [article = '', place = ''] = statement.split('#');
  return `${base}articles/${article}/#${place.replace(/s\d+$/, '')}`;
}

function labelOf({ articles, names }: Index, statement: Statement): string {
  const known = names.get(statement.article) ?? nameOf(articles.get(statement.article), statement.article);
  names.set(statement.article, known);
  return `${known}, ${spoken().charts.paragraph(statement.paragraph)}`;
}

function nameOf(article: LedgerArticle | undefined, id: string): string {
  const date = article?.published ? formatDate(article.published) : spoken().charts.undated;
  return `${article?.publisher ?? article?.title ?? id}, ${date}`;
}

/** Sources of a chart: one for each paragraph that its marks stand on, in the order of the ledger. */
export function sourceRefs(ledger: Ledger, ids: readonly string[]): SourceRef[] {
  const index = indexOf(ledger);
  const refs = new Map<string, SourceRef>();
  for (const statement of statementsOf(ledger, ids)) {
    const label = labelOf(index, statement);
    if (!refs.has(label)) refs.set(label, { statement: statement.id, label });
  }
  return [...refs.values()];
}

/** Ids of the independent origins of some claims; an article's own voice is none. */
export function independentOrigins(claims: readonly Claim[]): Set<string> {
  const ids = new Set<string>();
  for (const { origins } of claims) for (const { kind, id } of origins) if (kind !== 'own-voice') ids.add(id);
  return ids;
}
