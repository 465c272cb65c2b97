import type { Attribution, DateMention, NameMention, QuantityMention, QuoteMention } from './mention.ts';

/** One sentence or list item of an article, with all that was found in it. */
export interface Statement {
  /** `<article>#p14s2`; also its address. */
  readonly id: string;
  readonly article: string;
  readonly paragraph: number;
  readonly sentence: number;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** The words, or null where the rights do not allow them. Exactly the file's `slice(start, end)`. */
  readonly text: string | null;
  /** The short quotation that may be shown, or null. */
  readonly quote: string | null;
  readonly attribution: readonly Attribution[];
  readonly dates: readonly DateMention[];
  readonly quantities: readonly QuantityMention[];
  /** Ids of places, each once, in the order of first mention. */
  readonly places: readonly string[];
  /** Ids of actors, each once, in the order of first mention. */
  readonly actors: readonly string[];
  /** Ids of the gazetteer's subjects. */
  readonly subjects: readonly string[];
  readonly names: readonly NameMention[];
  readonly quotes: readonly QuoteMention[];
  /** No source of its own, but goes on from an attributed sentence of the same paragraph. */
  readonly continues: boolean;
  /** Numbers of the original's paragraphs, in a retelling. */
  readonly original: readonly number[];
}

/** A statement without what only files of data tell: that is two fifths of its bytes. */
export type PrintedStatement = Omit<Statement, 'end' | 'dates' | 'quantities' | 'subjects' | 'names' | 'continues'>;
