import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ChartSpec } from '../model/chart-spec.ts';
import type { Explainer, ExplainerNote } from '../model/explainer.ts';
import type {
  Claim,
  Disagreement,
  Figure,
  Guarantee,
  LedgerActor,
  LedgerArticle,
  LedgerEvent,
  Position,
  Rejected,
} from '../model/ledger.ts';
import type { PrintedData, PrintedLedger } from '../model/site.ts';
import type { PrintedStatement } from '../model/statement.ts';
import { speak } from '../words/index.ts';
import { readSiteData } from './read-data.ts';

/** The site's data with the look-ups that pages need. Lists in maps keep the ledger's order. */
export interface Site extends PrintedData {
  readonly article: ReadonlyMap<string, LedgerArticle>;
  readonly statement: ReadonlyMap<string, PrintedStatement>;
  readonly claim: ReadonlyMap<string, Claim>;
  readonly event: ReadonlyMap<string, LedgerEvent>;
  readonly figure: ReadonlyMap<string, Figure>;
  readonly actor: ReadonlyMap<string, LedgerActor>;
  readonly disagreement: ReadonlyMap<string, Disagreement>;
  readonly chart: ReadonlyMap<string, ChartSpec>;
  readonly explainer: ReadonlyMap<string, Explainer>;
  /** By statement id. */
  readonly statementClaims: ReadonlyMap<string, readonly Claim[]>;
  /** By statement id. */
  readonly statementRejected: ReadonlyMap<string, readonly Rejected[]>;
  /** By article id. */
  readonly articleClaims: ReadonlyMap<string, readonly Claim[]>;
  /** What the site made nothing of, by article id. */
  readonly leftOverIn: ReadonlyMap<string, PrintedLedger['leftOver']>;
  /** Ids of the charts with a mark that stands on a statement, by statement id. */
  readonly statementCharts: ReadonlyMap<string, readonly string[]>;
  /** By article id and paragraph, `<article>#p14`. */
  readonly paragraphStatements: ReadonlyMap<string, readonly PrintedStatement[]>;
  /** Slugs of the explainers that tell a claim, by claim id. */
  readonly toldIn: ReadonlyMap<string, readonly string[]>;
  /** The notes of the explainers that stand on a statement, by statement id. */
  readonly citedIn: ReadonlyMap<string, readonly { readonly slug: string; readonly note: ExplainerNote }[]>;
  /** What a claim is as data, by claim id. */
  readonly claimEvent: ReadonlyMap<string, LedgerEvent>;
  readonly claimFigure: ReadonlyMap<string, Figure>;
  readonly claimPosition: ReadonlyMap<string, Position>;
  readonly claimGuarantee: ReadonlyMap<string, Guarantee>;
}

const byId = <T extends { readonly id: string }>(list: readonly T[]): Map<string, T> =>
  new Map(list.map((item) => [item.id, item]));

const byClaim = <T extends { readonly claim: string }>(list: readonly T[]): Map<string, T> =>
  new Map(list.map((item) => [item.claim, item]));

/** Items by each of their keys, in their order; a key that an item has twice counts once. */
export function group<T>(list: readonly T[], keys: (item: T) => readonly string[]): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const item of list) {
    const its = keys(item);
    for (const key of its.length > 1 ? new Set(its) : its) {
      const found = map.get(key);
      if (found === undefined) map.set(key, [item]);
      else found.push(item);
    }
  }
  return map;
}

function sortLeftOver({ statements, figures, dates }: PrintedLedger['leftOver']): Site['leftOverIn'] {
  const articleOf = (statement: string): string => statement.split('#')[0] ?? '';
  const parts = [
    Map.groupBy(statements, articleOf),
    Map.groupBy(figures, ({ statement }) => articleOf(statement)),
    Map.groupBy(dates, ({ statement }) => articleOf(statement)),
  ] as const;
  const ids = new Set(parts.flatMap((part) => [...part.keys()]));
  const [of, figuresOf, datesOf] = parts;
  return new Map(
    [...ids].map((id) => [
      id,
      { statements: of.get(id) ?? [], figures: figuresOf.get(id) ?? [], dates: datesOf.get(id) ?? [] },
    ]),
  );
}

/**
 * Adds the look-ups to the data.
 *
 * @param data - As the build wrote it.
 */
export function indexSite<D extends PrintedData>(data: D): Site & D {
  const { ledger, explainers } = data;
  const order = new Map(data.config.explainers.map((slug, i) => [slug, i]));
  const rank = (slug: string): number => order.get(slug) ?? order.size;
  const told = group(explainers, (page) => page.claims);
  const cited = explainers.flatMap(({ slug, notes }) => notes.map((note) => ({ slug, note })));
  return {
    ...data,
    explainers: [...explainers].sort((a, b) => rank(a.slug) - rank(b.slug)),
    article: byId(ledger.articles),
    statement: byId(ledger.statements),
    claim: byId(ledger.claims),
    event: byId(ledger.events),
    figure: byId(ledger.figures),
    actor: byId(ledger.actors),
    disagreement: byId(ledger.disagreements),
    chart: byId(data.charts),
    explainer: new Map(explainers.map((page) => [page.slug, page])),
    statementClaims: group(ledger.claims, (claim) => claim.statements),
    statementRejected: group(ledger.rejected, (row) => [row.statement]),
    articleClaims: group(ledger.claims, (claim) => claim.articles),
    leftOverIn: sortLeftOver(ledger.leftOver),
    statementCharts: new Map(
      [...group(data.charts, ({ sources }) => sources.map(({ statement }) => statement))].map(([id, charts]) => [
        id,
        [...new Set(charts.map((chart) => chart.id))],
      ]),
    ),
    paragraphStatements: group(ledger.statements, (s) => [`${s.article}#p${s.paragraph}`]),
    toldIn: new Map([...told].map(([claim, pages]) => [claim, pages.map((page) => page.slug)])),
    citedIn: group(cited, ({ note }) => note.statements),
    claimEvent: byClaim(ledger.events),
    claimFigure: byClaim(ledger.figures),
    claimPosition: byClaim(ledger.positions),
    claimGuarantee: byClaim(ledger.guarantees),
  };
}

/** Path of the file that the build wrote; it is another whenever the ledger beside it is. */
export const siteDataPath = resolve(process.env.SITE_DATA || '.cache/site-data.json');

let last: { readonly time: number; readonly site: Site } | null = null;

/** Each component asks for the data, and in a build the file stays as it is. */
const isBuild = process.env.NODE_ENV === 'production';

/**
 * The site's data, and the run speaks its language from then on. Read once, and again in development when the file has
 * changed.
 *
 * @throws When the build has not written the file yet.
 */
export function loadSite(): Site {
  if (isBuild && last !== null) return last.site;
  const time = statSync(siteDataPath).mtimeMs;
  if (last?.time !== time) {
    last = { time, site: indexSite(readSiteData(siteDataPath)) };
    speak(last.site.config);
  }
  return last.site;
}
