import type { Article, Block, Sentence } from '../model/article.ts';
import type { Reading } from '../model/reading.ts';
import { listPlaces, makeStatement, type Told } from './statement.ts';

/** A reading without what follows from the rest: half as long, to be kept as JSON. */
export interface PackedReading extends Omit<Reading, 'article' | 'statements'> {
  readonly article: Omit<Article, 'blocks'>;
  readonly blocks: readonly PackedBlock[];
  /** One row a statement. */
  readonly told: readonly (readonly [
    Told['attribution'],
    Told['dates'],
    Told['quantities'],
    Told['subjects'],
    Told['names'],
    Told['quotes'],
    Told['continues'],
  ])[];
}

/** The text is null where it is the article's between the two places; of sentences it always is. */
type PackedBlock = readonly [
  ...[n: Block['n'], kind: Block['kind'], line: number, start: number, end: number],
  ...[text: string | null, original: readonly number[], sentences: readonly PackedSentence[]],
];
type PackedSentence = readonly [line: number, start: number, end: number];

/** Takes out of a reading what {@link unpackReading} puts back. */
export function packReading({ article: { blocks, ...article }, statements, ...found }: Reading): PackedReading {
  return {
    article,
    blocks: blocks.map(({ n, kind, line, start, end, text, original, sentences }) => [
      ...([n, kind, line, start, end] as const),
      text === article.text.slice(start, end) ? null : text,
      original,
      sentences.map((each) => [each.line, each.start, each.end] as const),
    ]),
    told: statements.map(({ attribution, dates, quantities, subjects, names, quotes, continues }) => [
      ...([attribution, dates, quantities, subjects, names, quotes, continues] as const),
    ]),
    ...found,
  };
}

/** The same reading, its keys in the same order. */
export function unpackReading({ article: rest, blocks, told, ...found }: PackedReading): Reading {
  const { taken, ...head } = rest;
  const article: Article = {
    ...head,
    blocks: blocks.map(([n, kind, line, start, end, text, original, sentences]) => ({
      ...{ n, kind, line, start, end },
      text: text ?? rest.text.slice(start, end),
      original,
      sentences: sentences.map(
        ([line, start, end], i): Sentence => ({ n: i + 1, line, start, end, text: rest.text.slice(start, end) }),
      ),
    })),
    ...(taken && { taken }),
  };
  const statements = listPlaces(article).map((place, at) => {
    const [attribution = [], dates = [], quantities = [], subjects = [], names = [], quotes = [], continues = false] =
      told[at] ?? [];
    return makeStatement(article, place, { attribution, dates, quantities, subjects, names, quotes, continues });
  });
  return { article, statements, ...found };
}
