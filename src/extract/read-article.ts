import type { Article } from '../model/article.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import type { NameMention } from '../model/mention.ts';
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
import { createNameFinder } from './parsers/name.ts';
import { findQuantities } from './parsers/quantity/index.ts';
import { piecesOf } from './pieces.ts';
import { inferPublished } from './published.ts';
import { readDates } from './read-dates.ts';
import { createVoiceRefiner } from './refiners/refine-voices.ts';
import type { Scope } from './scope.ts';
import { listPlaces, makeStatement, type Place } from './statement.ts';
import { tokenize } from './tokens.ts';
import { forgetSentences } from './word-table.ts';
import { makeWordRow, type WordRow } from './wording.ts';

/** Reads one article after another with one gazetteer, whose look-ups are made once. */
export type Reader = (article: Article) => Reading;

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
    forgetSentences();
    const article = datePublication(unread);
    const places = listPlaces(article);
    const { names, candidates, introduced, known } = readNames(
      places.map(({ sentence, id }) => ({ sentence, statement: id })),
      finder,
    );
    const speeches = readSpeeches(places, names, known);
    // One form of words after the other is looked for in all sentences, which takes less time than all forms in each:
    // the program is far larger than the text, and so each of its parts is fetched once an article.
    const dated = readDates(places, article.published);
    const quantities = places.map(({ sentence }) => findQuantities(sentence));
    const rows = places
      .map(({ sentence }, at) =>
        makeWordRow(tokenize(piecesOf(sentence)), names[at] ?? [], sentence.start, index.idsOf),
      )
      .map(matchers.prepare);
    const subjects = rows.map(findSubjects);

    const scopes = places.map((place, at): Scope => {
      const { sentence } = place;
      const named = names[at] ?? [];
      const { attribution = [], quotes = [], continues = false, source = null } = speeches[at] ?? {};
      const shared = source === null ? null : speeches[at - sentence.n + 1 + source];
      const speakers = attribution.length > 0 ? attribution : (shared?.attribution ?? []);
      const statement = makeStatement(article, place, {
        attribution,
        dates: dated[at]?.dates ?? [],
        quantities: quantities[at] ?? [],
        subjects: subjects[at] ?? [],
        names: named,
        quotes,
        continues,
      });
      return { statement, row: rows[at] as WordRow, block: place.block, speakers, index };
    });
    const written = timeOfWriting(article);
    const findGuarantees = startGuarantees();
    const figures = scopes.map((scope, at) => findFigures(scope, article.published, dated[at]?.before ?? null));
    const statements = scopes.map(({ statement }, at) => withMeasures(statement, figures[at] ?? []));
    return {
      article,
      statements,
      figures: figures.flat(),
      events: scopes.flatMap((scope) => findEvents(scope, written)),
      positions: scopes.flatMap((scope) => findPositions(scope)),
      guarantees: scopes.flatMap((scope) => findGuarantees(scope)),
      roles: scopes.flatMap((scope) => findRoles(scope)),
      facts: scopes.flatMap((scope) => findFacts(scope)),
      introduced,
      candidates,
      messages: checkWeekdays(statements, article),
    };
  };
}

/** Reads one article. To read many with one gazetteer, make a reader once. */
export function extract(article: Article, gazetteer: Gazetteer): Reading {
  return createReader(gazetteer)(article);
}

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
