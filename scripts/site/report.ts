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
  /** `untold`: of its claims, those that no sentence of ours tells. */
  readonly gave: Readonly<
    Record<
      'paragraphs' | 'statements' | 'claims' | 'untold' | 'events' | 'figures' | 'positions' | 'guarantees',
      number
    >
  >;
  readonly leftOver: {
    readonly statements: readonly Place[];
    /** With the unit that a measure for it would have. */
    readonly figures: readonly Place[];
    /** Dates that no event took up. */
    readonly dates: readonly Place[];
    /** Dates that nobody can tell from the text. */
    readonly unknownDates: readonly Place[];
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
    readonly sides: readonly { readonly label: string; readonly statements: readonly string[] }[];
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
  /** Rows of the overrides that fit nothing any more, or several things. */
  readonly overrides: readonly Message[];
  /** Weekdays that do not fit the date beside them. */
  readonly weekdays: readonly Message[];
  /** What else the build tells without it being a fault, such as a sentence to read again because a new article bears on it. */
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

/** How many rows have a statement of each article. */
function countByArticle(rows: readonly { readonly statements: readonly string[] }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { statements } of rows)
    for (const article of new Set(statements.map(articleOf))) counts.set(article, (counts.get(article) ?? 0) + 1);
  return counts;
}

/**
 * Sorts what the ledger holds, and what it left over, by article.
 *
 * @param messages - What the build told.
 */
export function reportOn(siteData: SiteData, messages: readonly Message[]): Report {
  const { ledger } = siteData;
  const { leftOver } = ledger;
  const statements = new Map(ledger.statements.map((statement) => [statement.id, statement]));
  const amounts = {
    claims: countByArticle(ledger.claims),
    untold: countByArticle(ledger.claims.filter(({ label }) => label === null)),
    events: countByArticle(ledger.events),
    figures: countByArticle(ledger.figures),
    positions: countByArticle(ledger.positions),
    guarantees: countByArticle(ledger.guarantees),
  };
  const given = Map.groupBy(ledger.statements, ({ article }) => article);
  const untaken = Map.groupBy(leftOver.statements, articleOf);
  const byArticle = <T extends { readonly statement: string }>(list: readonly T[]): ReadonlyMap<string, T[]> =>
    Map.groupBy(list, ({ statement }) => articleOf(statement));
  const isUnknown = ({ statement, offset }: { readonly statement: string; readonly offset: number }): boolean =>
    statements.get(statement)?.dates.find((date) => date.offset === offset)?.value === null;
  const figures = byArticle(leftOver.figures);
  const dates = byArticle(leftOver.dates.filter((date) => !isUnknown(date)));
  const unknownDates = byArticle(leftOver.dates.filter(isUnknown));
  const names = byArticle(leftOver.names);
  const unitOf = (statement: string, offset: number): string =>
    statements.get(statement)?.quantities.find((quantity) => quantity.offset === offset)?.unit ?? 'unknown';
  const places = (list: readonly { readonly statement: string; readonly text: string }[] = []): Place[] =>
    list.map(({ statement, text }) => ({ at: placeOf(statement), text }));
  const articles = ledger.articles.map((article): ArticleReport => {
    const { id, file, title, publisher, published, blocks } = article;
    const amount = (kind: keyof typeof amounts): number => amounts[kind].get(id) ?? 0;
    return {
      id,
      file,
      title,
      publisher,
      published,
      gave: {
        paragraphs: blocks.filter(({ n }) => n !== null).length,
        statements: given.get(id)?.length ?? 0,
        claims: amount('claims'),
        untold: amount('untold'),
        events: amount('events'),
        figures: amount('figures'),
        positions: amount('positions'),
        guarantees: amount('guarantees'),
      },
      leftOver: {
        statements: (untaken.get(id) ?? []).map((statement) => {
          const { text = null, quote = null } = statements.get(statement) ?? {};
          return { at: placeOf(statement), text: text ?? quote ?? '' };
        }),
        figures: (figures.get(id) ?? []).map(({ statement, text, offset }) => ({
          at: placeOf(statement),
          text: `${text} (unit: ${unitOf(statement, offset)})`,
        })),
        dates: places(dates.get(id)),
        unknownDates: places(unknownDates.get(id)),
        names: firstOfEach(names.get(id) ?? []),
      },
      boilerplate: blocks.filter(({ kind }) => kind === 'boilerplate').map(({ line, text }) => ({ line, text })),
    };
  });
  const disagreements = ledger.disagreements.map(({ id, kind, about, sides }) => ({
    id,
    kind,
    about,
    sides: sides.map(({ label, statements: all }) => ({ label, statements: all })),
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
  const isOverride = ({ rule }: Message): boolean => rule.startsWith('ledger/override-');
  const isWeekday = ({ rule }: Message): boolean => rule === 'extract/weekday-misfit';
  return {
    articles,
    disagreements,
    remainders,
    overrides: messages.filter(isOverride),
    weekdays: messages.filter(isWeekday),
    hints: messages.filter((each) => each.level === 'info' && !isOverride(each) && !isWeekday(each)),
  };
}
