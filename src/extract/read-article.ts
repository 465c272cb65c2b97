import type { Article, Block, Sentence } from '../model/article.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import type { DateMention, NameMention } from '../model/mention.ts';
import type { FigureMention, Reading } from '../model/reading.ts';
import type { Statement } from '../model/statement.ts';
import { checkWeekdays } from './check-weekdays.ts';
import { createEventParser } from './facts/event.ts';
import { createFactParser, createSubjectParser } from './facts/fact.ts';
import { createFigureParser } from './facts/figure.ts';
import { createGuaranteeParser } from './facts/guarantee.ts';
import { createPositionParser } from './facts/position.ts';
import { createRoleParser } from './facts/role.ts';
import { indexGazetteer } from './gazetteer-index.ts';
import { createMatchers } from './matcher.ts';
import { readSpeech, type Speech } from './parsers/attribution-article.ts';
import { readNames } from './parsers/candidate-join.ts';
import { findDates } from './parsers/date/index.ts';
import { createNameFinder } from './parsers/name.ts';
import { findQuantities } from './parsers/quantity/index.ts';
import { piecesOf } from './pieces.ts';
import { inferPublished } from './published.ts';
import { createVoiceRefiner } from './refiners/refine-voices.ts';
import type { Scope } from './scope.ts';
import { tokenize } from './tokens.ts';
import { makeWordRow } from './wording.ts';

/** Reads one article after another with one gazetteer, whose look-ups are made once. */
export type Reader = (article: Article) => Reading;

// Wires give each sentence a paragraph of its own, so "a day later" may count from a date some paragraphs back; beyond
// this many sentences a reader has lost it too.
const CARRY = 5;

/** Whether later paragraphs may count from a date: one day, or a few. */
function isCountable({ value, relation }: DateMention): boolean {
  return value !== null && relation === null && /^\d{4}-\d\d-\d\d/.test(value);
}

interface Place {
  readonly block: Block;
  readonly paragraph: number;
  /** Grows with each heading. */
  readonly section: number;
  readonly sentence: Sentence;
  readonly id: string;
}

/** Makes a reader. Reading looks at the article and the gazetteer alone, and never throws. */
export function createReader(gazetteer: Gazetteer): Reader {
  const index = indexGazetteer(gazetteer);
  const matchers = createMatchers(gazetteer.words);
  const finder = createNameFinder(gazetteer);
  const findSubjects = createSubjectParser(gazetteer, matchers);
  const findFigures = createFigureParser(gazetteer, matchers);
  const findEvents = createEventParser(gazetteer, matchers);
  const findPositions = createPositionParser(gazetteer, matchers);
  const startGuarantees = createGuaranteeParser(gazetteer, matchers);
  const findRoles = createRoleParser(gazetteer);
  const findFacts = createFactParser(gazetteer, matchers);

  return (unread) => {
    const article = datePublication(unread);
    const places = listPlaces(article);
    const { names, candidates, introduced, known } = readNames(
      places.map(({ sentence, id }) => ({ sentence, statement: id })),
      finder,
    );
    const speeches = readSpeeches(places, names, known);
    const findGuarantees = startGuarantees();
    const reading = { figures: [], events: [], positions: [], guarantees: [], roles: [], facts: [] } as Found;
    const statements: Statement[] = [];
    let dates: Statement['dates'] = [];
    let carried: DateMention | null = null;
    let carriedAt = 0;

    const written = timeOfWriting(article);
    for (const [at, { block, paragraph, section, sentence, id }] of places.entries()) {
      const newParagraph = paragraph !== places[at - 1]?.paragraph;
      if (newParagraph) {
        carried = dates.findLast(isCountable) ?? carried;
        dates = [];
        // Behind a heading, or some sentences on, another story may be told.
        if (at - carriedAt > CARRY || section !== places[at - 1]?.section) carried = null;
      }
      const named = names[at] ?? [];
      const row = makeWordRow(tokenize(piecesOf(sentence)), named, sentence.start, index.idsOf);
      const earlier = dates;
      const found = findDates(sentence, { published: article.published, earlier, carried });
      if (found.some(isCountable)) carriedAt = at;
      if (found.length > 0) dates = [...dates, ...found];
      const { attribution = [], quotes = [], continues = false, source = null } = speeches[at] ?? {};
      const shared = source === null ? null : speeches[at - sentence.n + 1 + source];
      const speakers = attribution.length > 0 ? attribution : (shared?.attribution ?? []);
      const statement: Statement = {
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
        dates: found,
        quantities: findQuantities(sentence),
        places: idsOf(named, 'place'),
        actors: idsOf(named, 'actor'),
        subjects: findSubjects(row),
        names: named,
        quotes,
        continues,
        original: block.original,
      };
      const scope: Scope = { statement, row, block, speakers, index };
      const lastDate = earlier.findLast(({ value }) => value !== null)?.value ?? null;
      const figures = findFigures(scope, article.published, lastDate);
      statements.push(withMeasures(statement, figures));
      reading.figures.push(...figures);
      reading.events.push(...findEvents(scope, written));
      reading.positions.push(...findPositions(scope));
      reading.guarantees.push(...findGuarantees(scope));
      reading.roles.push(...findRoles(scope));
      reading.facts.push(...findFacts(scope));
    }
    return { article, statements, ...reading, introduced, candidates, messages: checkWeekdays(statements, article) };
  };
}

/** Reads one article. To read many with one gazetteer, make a reader once. */
export function extract(article: Article, gazetteer: Gazetteer): Reading {
  return createReader(gazetteer)(article);
}

type Found = {
  -readonly [K in 'figures' | 'events' | 'positions' | 'guarantees' | 'roles' | 'facts']: Reading[K][number][];
};

/** A publication date that nobody gave is worked out from the article's own words, or stays unknown. */
function datePublication(article: Article): Article {
  if (article.published !== null) return article;
  const { published, reasons } = inferPublished(article);
  return published === null
    ? article
    : { ...article, published, publishedBasis: 'inferred', publishedReasons: reasons };
}

/** When the article was written; a day that was only worked out is no more exact than its month. */
function timeOfWriting({ published, publishedBasis }: Article): string | null {
  const isDay = published !== null && /^\d{4}-\d\d-\d\d$/.test(published);
  return isDay && publishedBasis === 'inferred' ? published.slice(0, 7) : published;
}

function listPlaces(article: Article): Place[] {
  let section = 0;
  return article.blocks.flatMap((block) => {
    const { n, kind, sentences } = block;
    if (kind === 'heading') section += 1;
    if (n === null) return [];
    const paragraph = { block, paragraph: n, section };
    return sentences.map((sentence) => ({ ...paragraph, sentence, id: `${article.id}#p${n}s${sentence.n}` }));
  });
}

/** Who speaks in each sentence. Speech is read a paragraph at a time, since a speaker may stand behind a quotation. */
function readSpeeches(
  places: readonly Place[],
  names: readonly (readonly NameMention[])[],
  known: Parameters<typeof readSpeech>[1],
): Speech[] {
  const spoken = places.map(({ paragraph, sentence }, at) => ({ paragraph, sentence, names: names[at] ?? [] }));
  const refine = createVoiceRefiner();
  return readSpeech([...Map.groupBy(spoken, ({ paragraph }) => paragraph).values()], known)
    .flat()
    .map((speech) => ({ ...speech, attribution: refine(speech.attribution) }));
}

function withMeasures(statement: Statement, figures: readonly FigureMention[]): Statement {
  if (figures.length === 0) return statement;
  const measures = new Map(figures.map(({ quantity, measure }) => [quantity.offset, measure]));
  const quantities = statement.quantities.map((each) => ({ ...each, measure: measures.get(each.offset) ?? null }));
  return { ...statement, quantities };
}

/** The ids of all names of one kind, each once. */
function idsOf(names: readonly NameMention[], kind: NameMention['kind']): string[] {
  const ids: string[] = [];
  for (const name of names) if (name.kind === kind && !ids.includes(name.id)) ids.push(name.id);
  return ids;
}
