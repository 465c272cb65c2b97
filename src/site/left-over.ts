import type { LedgerArticle, LeftOver } from '../model/ledger.ts';
import type { Site } from './data.ts';

/** What the site made nothing of: how much, and in which paragraphs. */
export interface LeftOverView {
  /** Sentences that no page tells. */
  readonly sentences: Places;
  /** Amounts that fit no measure, and dates of no event. */
  readonly figures: Places;
  readonly dates: Places;
}

/** Places of an article, by their paragraphs. */
export interface Places {
  readonly count: number;
  /** Numbers of the paragraphs, each once, in their order. */
  readonly paragraphs: readonly number[];
}

/** A stretch of a sentence. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Words that the site made nothing of; `offset` counts from where the article begins. */
export interface Unused {
  readonly text: string;
  readonly offset: number;
}

/** Where they stand in a sentence, as far as its words are told as they are in the file. */
export function stretchesOf(sentence: string, start: number, unused: readonly Unused[]): Stretch[] {
  const found: Stretch[] = [];
  for (const { text, offset } of unused.toSorted((a, b) => a.offset - b.offset)) {
    const at = sentence.indexOf(text, Math.max(0, offset - start));
    if (at >= (found.at(-1)?.end ?? 0)) found.push({ start: at, end: at + text.length });
  }
  return found;
}

const nothing: Omit<LeftOver, 'names'> = { statements: [], figures: [], dates: [] };

/** Amounts and dates that the site made nothing of, by statement. */
export function unusedIn(site: Site, article: string): ReadonlyMap<string, readonly Unused[]> {
  const { figures, dates } = site.leftOverIn.get(article) ?? nothing;
  return Map.groupBy([...figures, ...dates], ({ statement }) => statement);
}

/** The number of the paragraph in a statement's id, `<article>#p14s2`. */
const paragraphOf = (statement: string): number =>
  Number.parseInt(statement.slice(statement.lastIndexOf('#p') + 2), 10);

/** What of an article the site made nothing of. */
export function viewLeftOver(site: Site, { id }: LedgerArticle): LeftOverView {
  const { statements, figures, dates } = site.leftOverIn.get(id) ?? nothing;
  const places = (list: readonly string[]): Places => {
    const paragraphs = new Set(list.map(paragraphOf));
    return { count: list.length, paragraphs: [...paragraphs].sort((a, b) => a - b) };
  };
  return {
    sentences: places(statements),
    figures: places(figures.map(({ statement }) => statement)),
    dates: places(dates.map(({ statement }) => statement)),
  };
}
