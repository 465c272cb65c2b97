import { formatDate } from '../format/index.ts';
import type { Ledger, LedgerArticle } from '../model/ledger.ts';
import type { PrintedLedger } from '../model/site.ts';
import type { PrintedStatement } from '../model/statement.ts';
import { spoken } from '../words/index.ts';
import { fullAddress, type SiteAddress } from './address.ts';
import { claimHome } from './claim-home.ts';

/** The ledger with the look-ups and addresses that files for others need. */
export interface Book<L extends PrintedLedger = Ledger> {
  readonly ledger: L;
  readonly at: SiteAddress;
  readonly claim: ReadonlyMap<string, L['claims'][number]>;
  readonly name: {
    readonly actor: (id: string) => string;
    readonly place: (id: string) => string;
    readonly outlet: (article: string) => string;
  };
  /** Full address of a statement's sentence. */
  readonly statementAddress: (id: string) => string;
  /** Full address of a claim; empty when the ledger has no such claim. */
  readonly claimAddress: (id: string) => string;
  /** `Gazette, 2 March 2026` for the articles of these statements, each once. */
  readonly articlesOf: (statements: readonly string[]) => readonly string[];
  /** `Gazette, 2 March 2026, paragraph 14`; the id where the ledger has no such statement. */
  readonly source: (statement: string) => string;
}

const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((item) => [item.id, item]));

/** Opens the ledger for writing files from it. */
export function openBook<L extends PrintedLedger>(ledger: L, at: SiteAddress): Book<L> {
  const articles: ReadonlyMap<string, LedgerArticle> = byId(ledger.articles);
  const statements: ReadonlyMap<string, PrintedStatement> = byId(ledger.statements);
  const [claim, actors, places] = [byId<L['claims'][number]>(ledger.claims), byId(ledger.actors), byId(ledger.places)];
  const outlet = (id: string): string => articles.get(id)?.publisher ?? articles.get(id)?.title ?? id;
  const named = new Map<string, string>();
  const article = (id: string): string => {
    const known = named.get(id);
    if (known !== undefined) return known;
    const published = articles.get(id)?.published ?? null;
    const name = `${outlet(id)}, ${published === null ? spoken().files.dateUnknown : formatDate(published)}`;
    named.set(id, name);
    return name;
  };
  return {
    ledger,
    at,
    claim,
    name: { actor: (id) => actors.get(id)?.name ?? id, place: (id) => places.get(id)?.name ?? id, outlet },
    statementAddress: (id) => {
      const end = id.indexOf('#');
      return fullAddress(at, `/articles/${id.slice(0, end)}/${id.slice(end)}`);
    },
    claimAddress: (id) => {
      const found = claim.get(id);
      return found ? fullAddress(at, `/articles/${claimHome(articles, found)}/#${id}`) : '';
    },
    articlesOf: (ids) => [...new Set(ids.flatMap((id) => statements.get(id)?.article ?? []))].map(article),
    source: (id) => {
      const statement = statements.get(id);
      return statement ? `${article(statement.article)}, ${spoken().files.paragraph(statement.paragraph)}` : id;
    },
  };
}

/** Each source of a list of statements once, in their order, in one cell. */
export const sourcesOf = (book: Book, statements: readonly string[]): string =>
  [...new Set(statements.map(book.source))].join('; ');
