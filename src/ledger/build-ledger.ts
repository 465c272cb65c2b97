import { dateBounds } from '../format/index.ts';
import { sortMessages } from '../message.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import type { Figure, Guarantee, Ledger, Position } from '../model/ledger.ts';
import type { Message } from '../model/message.ts';
import type { Override } from '../model/overrides.ts';
import type { Reading } from '../model/reading.ts';
import { type ClaimAlone, makeClaim, rankClaims } from './claims.ts';
import { inDecodedFile } from './decoded-offsets.ts';
import type { EditedGroup } from './entry.ts';
import { type EventAlone, makeEvent, rankEvents } from './events.ts';
import { createFold, type Fold } from './fold.ts';
import { leftOverNames, withLeftOver } from './left-over.ts';
import { listFigures, listGuarantees, listPositions, sortFigures, sortGuarantees, sortPositions } from './lists.ts';
import { listActors, listPlaces } from './names.ts';
import { compare } from './order.ts';
import { findRemainders } from './remainders.ts';
import { applyRights, listArticle } from './rights.ts';
import { listTerms } from './terms.ts';

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
  const fold = createFold(gazetteer, overrides);
  fold.add(readings);
  return createView(fold)();
}

/** One warning for each target of an override that fits nothing, or several things. Rows that fit say nothing. */
export function checkOverrides(
  readings: readonly Reading[],
  gazetteer: Gazetteer,
  overrides: readonly Override[],
): readonly Message[] {
  if (overrides.length === 0) return [];
  const fold = createFold(gazetteer, overrides);
  fold.add(readings);
  return sortMessages(fold.messages());
}

/** What a group is in the lists of the ledger, as far as it tells by itself. */
interface Made {
  readonly size: number;
  readonly claim: ClaimAlone;
  readonly event: EventAlone | null;
  readonly figures: readonly Figure[];
  readonly positions: readonly Position[];
  readonly guarantees: readonly Guarantee[];
}

/** What the ledger shows of an article by itself. */
interface ShownArticle {
  readonly article: Ledger['articles'][number];
  readonly statements: Ledger['statements'];
  readonly names: Ledger['leftOver']['names'];
}

function showArticle(reading: Reading): ShownArticle {
  const { article, statements: read, candidates } = reading;
  const { statements, names } = inDecodedFile(article.taken, {
    statements: applyRights(read, article),
    names: leftOverNames(read, candidates),
  });
  return { article: listArticle(article), statements, names };
}

/**
 * Looks at what is folded so far as a ledger. Asked again after a step, it makes anew only what the step touched, and
 * puts the lists together.
 */
export function createView(fold: Fold): () => Ledger {
  const { terms } = fold;
  const made = new WeakMap<EditedGroup['group'], Made>();
  const shown = new Map<string, ShownArticle>();
  return () => {
    const readings = [...fold.readings()].sort((a, b) => compare(a.article.id, b.article.id));
    const inOrder = readings.map((reading): ShownArticle => {
      const known = shown.get(reading.article.id) ?? showArticle(reading);
      shown.set(reading.article.id, known);
      return known;
    });
    const articles = new Map(inOrder.map(({ article }) => [article.id, article]));
    const make = (edited: EditedGroup): Made => {
      const { group, label } = edited;
      const size = group.entries.length;
      const known = label === null && edited.reasons.length === 0 ? made.get(group) : undefined;
      if (known?.size === size) return known;
      const fresh = {
        size,
        claim: makeClaim(edited, articles, terms),
        event: group.kind === 'event' ? makeEvent(edited, terms) : null,
        figures: listFigures([group], terms),
        positions: listPositions([group], terms),
        guarantees: listGuarantees([group]),
      };
      if (label === null && edited.reasons.length === 0) made.set(group, fresh);
      return fresh;
    };
    const all = fold.groups().map(make);
    const newest = newestDate(readings.map(({ article }) => article.published));
    const events = rankEvents(
      all.flatMap(({ event }) => event ?? []),
      newest,
    );
    const figures = sortFigures(all.flatMap((each) => each.figures));
    const disagreements = fold.disagreements();
    const claims = rankClaims(
      all.map(({ claim }) => claim),
      disagreements,
      events,
      terms,
    );
    const statements = inOrder.flatMap((each) => each.statements);
    const introduced = readings.flatMap((reading) => reading.introduced);
    const places = new Set(statements.flatMap((statement) => statement.places));
    const actors = new Set([
      ...statements.flatMap(({ actors: named, attribution }) => [
        ...named,
        ...attribution.map(({ actor }) => actor ?? ''),
      ]),
      ...claims.flatMap(({ about }) => about.actors),
    ]);
    const listed = {
      version: 1 as const,
      articles: [...articles.values()],
      statements,
      claims,
      events,
      figures,
      positions: sortPositions(all.flatMap((each) => each.positions)),
      guarantees: sortGuarantees(
        all.flatMap((each) => each.guarantees),
        terms,
      ),
      disagreements,
      remainders: findRemainders(figures, terms),
      rejected: [...fold.rejected()].sort((a, b) => compare(a.statement, b.statement) || compare(a.claim, b.claim)),
      places: listPlaces(terms.gazetteer, introduced, places),
      actors: listActors(terms.gazetteer, introduced, actors),
      terms: listTerms(terms.gazetteer),
    };
    return withLeftOver(
      listed,
      inOrder.flatMap(({ names }) => names),
    );
  };
}

/** EDTF of the newest publication date, or null when none is known. */
export function newestDate(dates: readonly (string | null)[]): string | null {
  let newest: { readonly date: string; readonly end: string } | null = null;
  for (const date of dates) {
    if (date === null) continue;
    const end = dateBounds(date)?.end ?? '';
    if (newest === null || end >= newest.end) newest = { date, end };
  }
  return newest?.date ?? null;
}
