import type { Article, Block, Sentence } from '../model/article.ts';
import type { NameMention } from '../model/mention.ts';
import type { Statement } from '../model/statement.ts';

/** A sentence that says something, and where it stands. */
export interface Place {
  readonly block: Block;
  readonly paragraph: number;
  /** Grows with each heading. */
  readonly section: number;
  readonly sentence: Sentence;
  /** Of its statement. */
  readonly id: string;
}

/** The sentences of an article of which each is a statement, in order. */
export function listPlaces(article: Article): Place[] {
  let section = 0;
  return article.blocks.flatMap((block) => {
    const { n, kind, sentences } = block;
    if (kind === 'heading') section += 1;
    if (n === null) return [];
    const paragraph = { block, paragraph: n, section };
    return sentences.map((sentence) => ({ ...paragraph, sentence, id: `${article.id}#p${n}s${sentence.n}` }));
  });
}

/** What reading finds in a sentence; all else of its statement follows from its place. */
export type Told = Pick<
  Statement,
  'attribution' | 'dates' | 'quantities' | 'subjects' | 'names' | 'quotes' | 'continues'
>;

/** Puts a statement together. */
export function makeStatement(article: Article, { block, paragraph, sentence, id }: Place, told: Told): Statement {
  const { attribution, dates, quantities, subjects, names, quotes, continues } = told;
  return {
    id,
    article: article.id,
    paragraph,
    sentence: sentence.n,
    line: sentence.line,
    start: sentence.start,
    end: sentence.end,
    text: sentence.text,
    quote: null,
    attribution,
    dates,
    quantities,
    places: idsOf(names, 'place'),
    actors: idsOf(names, 'actor'),
    subjects,
    names,
    quotes,
    continues,
    original: block.original,
  };
}

/** The ids of all names of one kind, each once. */
function idsOf(names: readonly NameMention[], kind: NameMention['kind']): string[] {
  const ids: string[] = [];
  for (const name of names) if (name.kind === kind && !ids.includes(name.id)) ids.push(name.id);
  return ids;
}
