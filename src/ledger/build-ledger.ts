import { dateBounds } from '../format/index.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Attribution } from '../model/mention.ts';
import type { Reading } from '../model/reading.ts';
import type { Statement } from '../model/statement.ts';
import { listClaims } from './claims.ts';
import { collectGroups } from './collect.ts';
import { findDisagreements } from './disagreements.ts';
import { listEvents } from './events.ts';
import { listLeftOver } from './left-over.ts';
import { listFigures, listGuarantees, listPositions } from './lists.ts';
import { listActors, listPlaces } from './names.ts';
import { compare } from './order.ts';
import { applyRights, listArticle } from './rights.ts';
import { listTerms, makeTerms } from './terms.ts';

/**
 * Makes the ledger.
 *
 * @param readings - Of all articles, in any order.
 * @param gazetteer - The one they were read with.
 * @returns Lists in a fixed order: equal readings give equal bytes. Never throws.
 */
export function buildLedger(readings: readonly Reading[], gazetteer: Gazetteer): Ledger {
  const sorted = [...readings].sort((a, b) => compare(a.article.id, b.article.id));
  const terms = makeTerms(gazetteer);
  const articles = new Map(sorted.map(({ article }) => [article.id, listArticle(article)]));
  const groups = collectGroups(sorted, terms);
  const newest = newestDate(sorted.map(({ article }) => article.published));
  const events = listEvents(groups, newest, terms);
  const figures = listFigures(groups, terms);
  const disagreements = findDisagreements(groups, figures, terms);
  const claims = listClaims(groups, disagreements, events, speakerFinder(sorted), articles, terms);
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
    places: listPlaces(gazetteer, introduced, places),
    actors: listActors(gazetteer, introduced, actors),
    terms: listTerms(gazetteer),
    leftOver: listLeftOver(statements, claims, events),
  };
}

/** EDTF of the newest publication date, or null when none is known. */
export function newestDate(dates: readonly (string | null)[]): string | null {
  const known = dates.filter((date) => date !== null);
  const end = (date: string) => dateBounds(date)?.end ?? '';
  return known.sort((a, b) => compare(end(a), end(b))).at(-1) ?? null;
}

/** The attribution of a statement, or of the one it goes on from. */
function speakerFinder(readings: readonly Reading[]): (statement: Statement) => readonly Attribution[] {
  const speakers = new Map<string, readonly Attribution[]>();
  for (const { statements } of readings) {
    let before: readonly Attribution[] = [];
    for (const statement of statements) {
      if (statement.attribution.length > 0 || !statement.continues) before = statement.attribution;
      speakers.set(statement.id, before);
    }
  }
  return ({ id }) => speakers.get(id) ?? [];
}
