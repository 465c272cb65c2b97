import type { Edition } from '../model/edition.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import type { Claim, Ledger } from '../model/ledger.ts';
import type { Override } from '../model/overrides.ts';
import type { Reading } from '../model/reading.ts';
import { buildLedger } from './build-ledger.ts';
import { compare } from './order.ts';

/**
 * The ledger of each edition, oldest first: that of the articles added up to then, read by today's reader and with
 * today's overrides. Articles with no day of adding belong to the first one.
 */
export function* viewEditions(
  readings: readonly Reading[],
  gazetteer: Gazetteer,
  overrides: readonly Override[] = [],
): Generator<{ readonly date: string; readonly ledger: Ledger }> {
  const days = new Set(readings.flatMap(({ article }) => article.added ?? []));
  for (const date of [...days].sort(compare)) {
    const upTo = readings.filter(({ article }) => (article.added ?? '') <= date);
    yield { date, ledger: buildLedger(upTo, gazetteer, overrides) };
  }
}

/**
 * What each edition changed, newest first. An edition is all articles added on one day; the view of it is the ledger
 * of the articles added up to then, read by today's reader and with today's overrides. Articles with no day of adding belong to the first one.
 */
export function foldEditions(
  readings: readonly Reading[],
  gazetteer: Gazetteer,
  overrides: readonly Override[] = [],
): Edition[] {
  const days = [...new Set(readings.map(({ article }) => article.added ?? ''))]
    .filter((day) => day !== '')
    .sort(compare);
  const corrections = correctionDays(readings);
  let before: Ledger | null = null;
  const editions: Edition[] = [];
  for (const day of [...new Set([...days, ...corrections.keys()])].sort(compare)) {
    const upTo = readings.filter(({ article }) => (article.added ?? '') <= day);
    const after = buildLedger(upTo, gazetteer, overrides);
    const added = upTo.filter(
      ({ article }) => (article.added ?? '') === day || (before === null && article.added === null),
    );
    editions.push(
      difference(day, added.map(({ article }) => article.id).sort(compare), before, after, corrections.get(day) ?? []),
    );
    before = after;
  }
  return editions.reverse();
}

function difference(
  date: string,
  articles: readonly string[],
  before: Ledger | null,
  after: Ledger,
  corrections: Edition['corrections'],
): Edition {
  const earlier = new Map((before?.claims ?? []).map((claim) => [claim.id, claim]));
  const isNew = (id: string) => !earlier.has(id);
  const figuresBefore = new Set((before?.figures ?? []).map(({ id }) => id));
  const quarrels = new Set((before?.disagreements ?? []).map(({ id, sides }) => `${id} ${sides.length}`));
  const kept = after.claims.flatMap((claim) => {
    const old = earlier.get(claim.id);
    return old ? [{ claim, old }] : [];
  });
  return {
    date,
    articles,
    newClaims: after.claims.filter(({ id }) => isNew(id)).map(({ id }) => id),
    newFigures: after.figures
      .filter(({ id }) => !figuresBefore.has(id))
      .map(({ id, measure }) => ({
        figure: id,
        beside: (before?.figures ?? []).filter((other) => other.measure === measure).map((other) => other.id),
      })),
    newEvents: after.events.filter(({ id }) => isNew(id)).map(({ id }) => id),
    confirmed: kept.flatMap(({ claim, old }) => newOrigins(claim, old).map((origin) => ({ claim: claim.id, origin }))),
    repeated: kept
      .filter(({ claim, old }) => claim.articles.length > old.articles.length && newOrigins(claim, old).length === 0)
      .map(({ claim }) => claim.id),
    contradicted: after.disagreements
      .filter(({ id, sides }) => !quarrels.has(`${id} ${sides.length}`))
      .map(({ id }) => id),
    corrections,
  };
}

/** Independent origins that a claim had not before: an article's own voice confirms nothing. */
function newOrigins(claim: Claim, old: Claim): string[] {
  const had = new Set(old.origins.map(({ id }) => id));
  return [...new Set(claim.origins.filter(({ id, kind }) => kind !== 'own-voice' && !had.has(id)).map(({ id }) => id))];
}

function correctionDays(readings: readonly Reading[]): Map<string, { article: string; note: string }[]> {
  const days = new Map<string, { article: string; note: string }[]>();
  for (const { article } of readings) {
    const all = [
      ...article.revised,
      ...(article.retracted ? [{ date: article.retracted.date, note: `Retracted: ${article.retracted.reason}` }] : []),
    ];
    for (const { date, note } of all) days.set(date, [...(days.get(date) ?? []), { article: article.id, note }]);
  }
  return days;
}
