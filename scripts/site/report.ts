import { formatAmount } from '../../src/format/index.ts';
import type { Message } from '../../src/model/message.ts';
import type { SiteData } from '../../src/model/site.ts';

/** A place in an article with the words there. */
interface Place {
  /** Paragraph and sentence, `p14s2`. */
  readonly at: string;
  /** Empty where the rights do not let the words be shown. */
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
    readonly statements: readonly Place[];
    readonly figures: readonly Place[];
    readonly dates: readonly Place[];
    /** Names that no row of the gazetteer has, each once, where it stands first; with its kind where the text tells it. */
    readonly names: readonly Place[];
  };
  readonly boilerplate: readonly { readonly line: number; readonly text: string | null }[];
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
  /** What the parts that an article gives leave over of their total; no error. */
  readonly remainders: readonly {
    readonly article: string;
    /** Paragraphs and sentences, `p14s2`. */
    readonly at: readonly string[];
    readonly about: string;
    readonly total: string;
    readonly parts: readonly string[];
    readonly remainder: string;
  }[];
  /** What the build tells without it being a fault, such as a sentence to read again because a new article bears on it. */
  readonly hints: readonly Message[];
}

const articleOf = (statement: string): string => statement.split('#')[0] ?? '';
const placeOf = (statement: string): string => statement.split('#')[1] ?? '';

/** Each name once, where it stands first, with how often it stands. */
function firstOfEach(names: SiteData['ledger']['leftOver']['names']): Place[] {
  const groups = Map.groupBy(names, ({ text }) => text);
  return [...groups].map(([text, all]) => {
    const kind = all.find((each) => each.kind !== 'unknown')?.kind ?? 'kind unknown';
    return { at: placeOf(all[0]?.statement ?? ''), text: `${text} (${kind}, ${all.length} ×)` };
  });
}

/**
 * Sorts what the ledger holds, and what it left over, by article.
 *
 * @param messages - What the build told.
 */
export function reportOn(siteData: SiteData, messages: readonly Message[]): Report {
  const { ledger } = siteData;
  const words = new Map(ledger.statements.map(({ id, text, quote }) => [id, text ?? quote ?? '']));
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
        statements: ledger.leftOver.statements
          .filter(from)
          .map((id) => ({ at: placeOf(id), text: words.get(id) ?? '' })),
        figures: places(ledger.leftOver.figures),
        dates: places(ledger.leftOver.dates),
        names: firstOfEach(ledger.leftOver.names.filter(({ statement }) => from(statement))),
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
  const measures = new Map(ledger.terms.measures.map((row) => [row.id, row]));
  const remainders = ledger.remainders.map(({ article, measure, total, parts, remainder, statements }) => {
    const unit = measures.get(measure)?.unit ?? '';
    const say = (value: number): string => formatAmount({ value, valueMax: null, unit });
    return {
      article,
      at: statements.map(placeOf),
      about: measures.get(measure)?.name ?? measure,
      total: say(total),
      parts: parts.map((part) => `${say(part.value)} (${measures.get(part.measure)?.name ?? part.measure})`),
      remainder: say(remainder),
    };
  });
  return { articles, disagreements, remainders, hints: messages.filter(({ level }) => level === 'info') };
}
