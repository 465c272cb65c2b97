import { dateBounds } from '../format/index.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Override } from '../model/overrides.ts';
import type { Reading } from '../model/reading.ts';
import { listClaims } from './claims.ts';
import { findDisagreements } from './disagreements.ts';
import { listEvents } from './events.ts';
import { listLeftOver } from './left-over.ts';
import { listFigures, listGuarantees, listPositions } from './lists.ts';
import { listActors, listPlaces } from './names.ts';
import { compare } from './order.ts';
import { applyOverrides } from './overrides.ts';
import { findRemainders } from './remainders.ts';
import { applyRights, listArticle } from './rights.ts';
import { speakerFinder } from './speakers.ts';
import { listTerms, makeTerms } from './terms.ts';

/**
 * Makes the ledger.
 *
 * @param readings - Of all articles, in any order.
 * @param gazetteer - The one they were read with.
 * @param overrides - An editor's word over the reader's; rows that do not fit change nothing.
 * @returns Lists in a fixed order: equal readings give equal bytes. Never throws.
 */
export function buildLedger(
  readings: readonly Reading[],
  gazetteer: Gazetteer,
  overrides: readonly Override[] = [],
): Ledger {
  const terms = makeTerms(gazetteer);
  const inOrder = [...readings].sort((a, b) => compare(a.article.id, b.article.id));
  const edited = applyOverrides(inOrder, terms, overrides);
  const { readings: sorted, groups } = edited;
  const articles = new Map(sorted.map(({ article }) => [article.id, listArticle(article)]));
  const newest = newestDate(sorted.map(({ article }) => article.published));
  const events = edited.markEvents(listEvents(groups, newest, terms));
  const figures = listFigures(groups, terms);
  const disagreements = findDisagreements(groups, figures, terms);
  const claims = edited.markClaims(listClaims(groups, disagreements, events, speakerFinder(sorted), articles, terms));
  const statements = sorted.flatMap((reading) => applyRights(reading.statements, reading.article));
  const places = new Set(statements.flatMap((statement) => statement.places));
  const actors = new Set([
    ...statements.flatMap((statement) => [
      ...statement.actors,
      ...statement.attribution.map(({ actor }) => actor ?? ''),
    ]),
    ...claims.flatMap(({ about }) => about.actors),
  ]);
  const introduced = sorted.flatMap((reading) => reading.introduced);
  return {
    version: 1,
    articles: [...articles.values()],
    statements,
    claims,
    events,
    figures,
    positions: listPositions(groups, terms),
    guarantees: listGuarantees(groups, terms),
    disagreements,
    remainders: findRemainders(figures, terms),
    places: listPlaces(gazetteer, introduced, places),
    actors: listActors(gazetteer, introduced, actors),
    terms: listTerms(gazetteer),
    leftOver: listLeftOver(
      statements,
      claims,
      events,
      sorted.flatMap((reading) => reading.candidates),
    ),
  };
}

/** EDTF of the newest publication date, or null when none is known. */
export function newestDate(dates: readonly (string | null)[]): string | null {
  const known = dates.filter((date) => date !== null);
  const end = (date: string) => dateBounds(date)?.end ?? '';
  return known.sort((a, b) => compare(end(a), end(b))).at(-1) ?? null;
}
