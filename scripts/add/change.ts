import { countIndependent } from '../../src/ledger/index.ts';
import type { ChartSpec } from '../../src/model/chart-spec.ts';
import type { Claim, Ledger } from '../../src/model/ledger.ts';
import type { SiteData } from '../../src/model/site.ts';

/** A claim; its label is null where no sentence of ours fits it. */
export type Told = Pick<Claim, 'id' | 'label'>;

/** What becomes of the site when articles are added. */
export interface Change {
  readonly claims: {
    readonly new: readonly Told[];
    /** Claims that gained an independent origin. */
    readonly confirmed: readonly (Told & { readonly by: readonly string[] })[];
    /** Claims that more articles now repeat, without a new origin. */
    readonly repeated: readonly Told[];
    /** Claims that are there no longer: joined with others, or under another date. */
    readonly gone: readonly Told[];
  };
  /** Disagreements that are new, or have a side more. */
  readonly contradicted: readonly { readonly about: string; readonly sides: readonly string[] }[];
  readonly figures: readonly Told[];
  readonly events: readonly Told[];
  /** Charts whose title or data change. */
  readonly charts: readonly { readonly chart: string; readonly title: string; readonly rows: number }[];
  /** Explainers whose file changes, with the lines that come and go. */
  readonly explainers: readonly { readonly explainer: string; readonly added: number; readonly removed: number }[];
  /** Articles that were there and share claims with the new ones, the most first. */
  readonly shares: readonly { readonly article: string; readonly claims: number }[];
}

const tell = ({ id, label }: Told): Told => ({ id, label });

/**
 * Compares the site as it is with the site as it will be.
 *
 * @param added - Ids of the new articles.
 */
export function compareSites(before: SiteData, after: SiteData, added: readonly string[]): Change {
  const [old, now] = [before.ledger, after.ledger];
  const byId = new Map(old.claims.map((claim) => [claim.id, claim]));
  const kept = now.claims.flatMap((claim) => {
    const was = byId.get(claim.id);
    return was ? [{ claim, was }] : [];
  });
  const gained = kept.map((each) => ({ ...each, by: newOrigins(each.was, each.claim) }));
  const confirmed = gained.filter(({ claim, was }) => countIndependent(claim.origins) > countIndependent(was.origins));
  const repeated = kept.filter(
    ({ claim, was }) => claim.articles.length > was.articles.length && !confirmed.some((each) => each.claim === claim),
  );
  const ids = new Set(now.claims.map(({ id }) => id));
  const told = new Map(now.claims.map(({ id, label }) => [id, label]));
  const fresh = <T extends { readonly id: string }>(list: readonly T[], from: readonly T[]): readonly T[] => {
    const there = new Set(from.map(({ id }) => id));
    return list.filter(({ id }) => !there.has(id));
  };
  return {
    claims: {
      new: now.claims.filter(({ id }) => !byId.has(id)).map(tell),
      confirmed: confirmed.map(({ claim, by }) => ({ ...tell(claim), by })),
      repeated: repeated.map(({ claim }) => tell(claim)),
      gone: old.claims.filter(({ id }) => !ids.has(id)).map(tell),
    },
    contradicted: contradictions(old, now),
    figures: fresh(now.figures, old.figures).map(({ id, claim }) => ({ id, label: told.get(claim) ?? null })),
    events: fresh(now.events, old.events).map(({ id, date, label }) => ({ id, label: `${date} ${label}` })),
    charts: after.charts.flatMap((chart) => {
      const was = before.charts.find(({ id }) => id === chart.id);
      if (was && shown(was) === shown(chart)) return [];
      return [{ chart: chart.id, title: chart.title, rows: chart.table.rows.length - (was?.table.rows.length ?? 0) }];
    }),
    explainers: after.explainers.flatMap(({ slug, mdx }) => {
      const was = before.explainers.find((each) => each.slug === slug)?.mdx ?? '';
      return was === mdx ? [] : [{ explainer: slug, added: linesOnlyIn(mdx, was), removed: linesOnlyIn(was, mdx) }];
    }),
    shares: sharing(now, added),
  };
}

/** Whether anything of the site is another. */
export function isNothing(change: Change): boolean {
  const { claims, shares: _, ...rest } = change;
  return [...Object.values(claims), ...Object.values(rest)].every((list) => list.length === 0);
}

function newOrigins(was: Claim, claim: Claim): readonly string[] {
  const there = new Set(was.origins.map(({ id }) => id));
  return claim.origins.filter(({ id, kind }) => !there.has(id) && kind !== 'own-voice').map(({ label }) => label);
}

function contradictions(old: Ledger, now: Ledger): Change['contradicted'] {
  const sides = new Map(old.disagreements.map((each) => [each.id, each.sides.length]));
  return now.disagreements
    .filter((each) => each.sides.length > (sides.get(each.id) ?? 0))
    .map((each) => ({ about: each.about, sides: each.sides.map(({ label }) => label) }));
}

/** What readers meet of a chart; its drawing follows from it. */
const shown = ({ title, subtitle, table }: ChartSpec): string => JSON.stringify([title, subtitle, table]);

function linesOnlyIn(text: string, other: string): number {
  const left = new Map<string, number>();
  for (const line of other.split('\n')) left.set(line, (left.get(line) ?? 0) + 1);
  return text.split('\n').filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  }).length;
}

function sharing({ claims }: Ledger, added: readonly string[]): Change['shares'] {
  const shared = new Map<string, number>();
  for (const { articles } of claims) {
    if (!articles.some((id) => added.includes(id))) continue;
    for (const id of articles) if (!added.includes(id)) shared.set(id, (shared.get(id) ?? 0) + 1);
  }
  return [...shared].map(([article, count]) => ({ article, claims: count })).sort((a, b) => b.claims - a.claims);
}
