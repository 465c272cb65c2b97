import { sortMessages } from '../message.ts';
import type { Correction, Edition } from '../model/edition.ts';
import type { Explainer } from '../model/explainer.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import type { Disagreement, Ledger } from '../model/ledger.ts';
import type { Message } from '../model/message.ts';
import type { Override } from '../model/overrides.ts';
import type { Reading } from '../model/reading.ts';
import { createView } from './build-ledger.ts';
import { type Group, groupBy, push, unique } from './entry.ts';
import { sharpestDate } from './event-parts.ts';
import { createFold, type Fold, type Step } from './fold.ts';
import { compare } from './order.ts';

/** An edition while its ledger can be looked at. */
export interface EditionStep {
  readonly edition: Edition;
  /** The ledger of the articles added up to then, read by today's reader and with today's overrides. */
  readonly view: () => Ledger;
  readonly isLast: boolean;
}

// Figures that a new one stands beside: the latest of its measure.
const BESIDE = 3;

/**
 * Goes through the editions, oldest first. An edition is all articles added on one day; articles with no day of adding
 * belong to the first one. Each article is folded in once, so what an edition costs is what it changes; a view costs
 * the size of its ledger, and is good until the next step.
 */
export function* walkEditions(
  readings: readonly Reading[],
  fold: Fold,
  view = createView(fold),
): Generator<EditionStep> {
  const days = new Map<string, Reading[]>();
  for (const reading of readings) push(days, reading.article.added ?? '', reading);
  const dates = [...days.keys()].filter((day) => day !== '').sort(compare);
  const latest = latestFigures();
  for (const [i, date] of dates.entries()) {
    const added = [...(i === 0 ? (days.get('') ?? []) : []), ...(days.get(date) ?? [])];
    const step = fold.add(added);
    yield { edition: tell(date, added, step, latest), view, isLast: i === dates.length - 1 };
  }
}

/** What one pass over the readings makes. */
export interface Folded {
  /** As {@link buildLedger} makes it. */
  readonly ledger: Ledger;
  /**
   * What each edition changed, newest first. Corrections and retractions stand under their own day, which is an edition
   * without articles when none was added on it. What pages have to do with it is for `withExplainers` to say.
   */
  readonly editions: readonly Edition[];
  /** As {@link checkOverrides} gives them. */
  readonly messages: readonly Message[];
}

/**
 * Makes the ledger, edition by edition.
 *
 * @param look - May look at the ledger of every edition but the last, oldest first; a look costs the size of it.
 */
export function foldLedger(
  readings: readonly Reading[],
  gazetteer: Gazetteer,
  overrides: readonly Override[] = [],
  look?: (date: string, then: () => Ledger) => void,
): Folded {
  const fold = createFold(gazetteer, overrides);
  const view = createView(fold);
  const editions: Edition[] = [];
  for (const { edition, isLast } of walkEditions(readings, fold, view)) {
    editions.push(edition);
    if (!isLast) look?.(edition.date, view);
  }
  if (editions.length === 0) fold.add(readings);
  const corrections = readings.flatMap(({ article: { id, revised, retracted } }) => {
    const of = { article: id, explainer: null };
    return [
      ...revised.map(({ date, note }) => ({ date, ...of, kind: 'revised' as const, note })),
      ...(retracted ? [{ date: retracted.date, ...of, kind: 'retracted' as const, note: retracted.reason }] : []),
    ];
  });
  return { ledger: view(), editions: correct(editions, corrections), messages: sortMessages(fold.messages()) };
}

/** The editions with the explainers that each touched, and with the corrections of explainers. Newest first. */
export function withExplainers(
  editions: readonly Edition[],
  explainers: readonly Explainer[],
  disagreements: readonly Disagreement[],
): Edition[] {
  const quarrels = new Map(disagreements.map(({ id, sides }) => [id, sides.flatMap(({ claims }) => claims)]));
  const citing = new Map<string, string[]>();
  for (const { slug, claims } of explainers) for (const claim of claims) push(citing, claim, slug);
  const touched = editions.map((edition): Edition => {
    const changed = [
      ...edition.newClaims,
      ...edition.movedEvents.map(({ event }) => event),
      ...edition.confirmed.map(({ claim }) => claim),
      ...edition.repeated,
      ...edition.contradicted.flatMap((id) => quarrels.get(id) ?? []),
    ];
    return { ...edition, explainers: unique(changed.flatMap((claim) => citing.get(claim) ?? [])).sort(compare) };
  });
  const corrections = explainers.flatMap(({ slug, revised }) =>
    revised.map(({ date, note }) => ({ date, article: null, explainer: slug, kind: 'revised' as const, note })),
  );
  return correct(touched, corrections);
}

/** Sets corrections to their days. */
function correct(
  editions: readonly Edition[],
  corrections: readonly (Correction & { readonly date: string })[],
): Edition[] {
  const byDay = new Map(editions.map((edition) => [edition.date, edition]));
  for (const [date, all] of groupBy(corrections, (each) => each.date)) {
    const edition = byDay.get(date) ?? { ...NOTHING_NEW, date };
    const notes = all.map(({ article, explainer, kind, note }) => ({ article, explainer, kind, note }));
    byDay.set(date, { ...edition, corrections: [...edition.corrections, ...notes] });
  }
  return [...byDay.values()].sort((a, b) => compare(b.date, a.date));
}

/** An edition that changed nothing. */
export const NOTHING_NEW: Omit<Edition, 'date'> = {
  articles: [],
  newClaims: [],
  newFigures: [],
  newEvents: [],
  movedEvents: [],
  confirmed: [],
  repeated: [],
  contradicted: [],
  explainers: [],
  corrections: [],
};

function tell(date: string, added: readonly Reading[], { claims, contradicted }: Step, latest: LatestFigures): Edition {
  const changes = [...claims].sort((a, b) => compare(a.group.id, b.group.id));
  const fresh = changes.filter(({ before }) => before === null).map(({ group }) => group);
  const kept = changes.flatMap(({ group, before, gained }) => (before ? [{ group, before, gained }] : []));
  const figures = fresh.filter(isFigure);
  const newFigures = figures.map((figure) => ({ figure: figure.id, beside: latest.of(figure) }));
  for (const figure of figures) latest.add(figure);
  return {
    ...NOTHING_NEW,
    date,
    articles: added.map(({ article }) => article.id).sort(compare),
    newClaims: fresh.map(({ id }) => id),
    newFigures,
    newEvents: fresh.filter(({ kind }) => kind === 'event').map(({ id }) => id),
    movedEvents: kept.flatMap(({ group, before: { id, date: from } }) =>
      from === null || id === group.id || from === sharpestDate(group) ? [] : [{ event: group.id, from }],
    ),
    confirmed: kept.flatMap(({ group, gained }) => unique(gained).map((origin) => ({ claim: group.id, origin }))),
    repeated: kept.filter(({ gained }) => gained.length === 0).map(({ group }) => group.id),
    contradicted,
  };
}

function isFigure({ kind, entries }: Group): boolean {
  return kind === 'figure' && entries[0]?.figure?.quantity.value != null;
}

/** The latest figures of each measure so far. */
interface LatestFigures {
  readonly of: (figure: Group) => string[];
  readonly add: (figure: Group) => void;
}

function latestFigures(): LatestFigures {
  const byMeasure = new Map<string, { readonly id: string; readonly asOf: string }[]>();
  const measureOf = ({ entries }: Group) => entries[0]?.figure?.measure ?? '';
  return {
    of: (figure) => (byMeasure.get(measureOf(figure)) ?? []).map(({ id }) => id),
    add: (figure) => {
      const all = [
        ...(byMeasure.get(measureOf(figure)) ?? []),
        { id: figure.id, asOf: figure.entries[0]?.about.date ?? '' },
      ];
      byMeasure.set(measureOf(figure), all.sort((a, b) => compare(b.asOf, a.asOf)).slice(0, BESIDE));
    },
  };
}
