import type { SiteData } from '../../src/model/site.ts';

/** A place in an article with the words there. */
interface Place {
  /** Paragraph and sentence, `p14s2`. */
  readonly at: string;
  readonly text: string;
}

/** What one article gave, and what of it nothing took up. */
export interface ArticleReport {
  readonly id: string;
  readonly file: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly gave: Readonly<
    Record<'paragraphs' | 'statements' | 'claims' | 'events' | 'figures' | 'positions' | 'guarantees', number>
  >;
  readonly leftOver: {
    readonly statements: readonly string[];
    readonly figures: readonly Place[];
    readonly dates: readonly Place[];
  };
  readonly boilerplate: readonly { readonly line: number; readonly text: string | null }[];
}

/** A bound sentence of an explainer that the newest articles bear on. */
export interface ReadAgain {
  readonly explainer: string;
  readonly note: number;
  readonly sentence: string;
  readonly why: 'disputed' | 'added to';
  readonly articles: readonly string[];
}

/** What each article gave and what was left over. */
export interface Report {
  readonly articles: readonly ArticleReport[];
  readonly disagreements: readonly {
    readonly id: string;
    readonly kind: string;
    readonly about: string;
    readonly sides: readonly string[];
  }[];
  readonly readAgain: readonly ReadAgain[];
}

const articleOf = (statement: string): string => statement.split('#')[0] ?? '';
const placeOf = (statement: string): string => statement.split('#')[1] ?? '';

/** Sentences that an editor should read again, because the newest edition adds to or disputes what they are bound to. */
function findReadAgain({ ledger, explainers, editions }: SiteData): readonly ReadAgain[] {
  const [newest, ...earlier] = editions;
  // Of a site's first articles everything is new; then there is nothing to read again.
  if (!newest || earlier.length === 0) return [];
  const isNew = (statement: string): boolean => newest.articles.includes(articleOf(statement));
  const contradicted = ledger.disagreements.filter(({ id }) => newest.contradicted.includes(id));
  return explainers.flatMap(({ slug, notes }) =>
    notes.flatMap(({ n, sentence, claims, statements }): ReadAgain[] => {
      const against = contradicted
        .filter(({ sides }) => sides.some((side) => side.claims.some((claim) => claims.includes(claim))))
        .flatMap(({ sides }) => sides.flatMap((side) => side.statements))
        .filter(isNew);
      const found = against.length > 0 ? against : statements.filter(isNew);
      if (found.length === 0) return [];
      const articles = [...new Set(found.map(articleOf))].sort();
      return [{ explainer: slug, note: n, sentence, why: against.length > 0 ? 'disputed' : 'added to', articles }];
    }),
  );
}

/** Sorts what the ledger holds, and what it left over, by article. */
export function reportOn(siteData: SiteData): Report {
  const { ledger } = siteData;
  const articles = ledger.articles.map((article): ArticleReport => {
    const from = (statement: string): boolean => articleOf(statement) === article.id;
    const amount = (list: readonly { readonly statements: readonly string[] }[]): number =>
      list.filter(({ statements }) => statements.some(from)).length;
    const places = (list: readonly { readonly statement: string; readonly text: string }[]): Place[] =>
      list.filter(({ statement }) => from(statement)).map(({ statement, text }) => ({ at: placeOf(statement), text }));
    return {
      id: article.id,
      file: article.file,
      title: article.title,
      publisher: article.publisher,
      published: article.published,
      gave: {
        paragraphs: article.blocks.filter(({ n }) => n !== null).length,
        statements: ledger.statements.filter((statement) => statement.article === article.id).length,
        claims: amount(ledger.claims),
        events: amount(ledger.events),
        figures: amount(ledger.figures),
        positions: amount(ledger.positions),
        guarantees: amount(ledger.guarantees),
      },
      leftOver: {
        statements: ledger.leftOver.statements.filter(from).map(placeOf),
        figures: places(ledger.leftOver.figures),
        dates: places(ledger.leftOver.dates),
      },
      boilerplate: article.blocks
        .filter(({ kind }) => kind === 'boilerplate')
        .map(({ line, text }) => ({ line, text })),
    };
  });
  const disagreements = ledger.disagreements.map(({ id, kind, about, sides }) => ({
    id,
    kind,
    about,
    sides: sides.map(({ label }) => label),
  }));
  return { articles, disagreements, readAgain: findReadAgain(siteData) };
}
