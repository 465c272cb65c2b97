import type { OverlapFile } from '../../../model/chart-file.ts';
import type { Claim, Ledger } from '../../../model/ledger.ts';
import { spoken } from '../../../words/index.ts';
import { claimsFor } from '../../ask.ts';
import type { ChartContext } from '../../context.ts';
import { articleOf, independentOrigins, sortStatements } from '../../sources.ts';

/** What one article, or those of the last column together, say of one claim. */
export interface OverlapCell {
  /** Column. */
  readonly at: number;
  /** Ids of the origins that it draws on; none when it speaks in its own voice. */
  readonly origins: readonly string[];
  /** The same in words. */
  readonly names: readonly string[];
  /** Id of the side that all these origins are of, or null. */
  readonly side: string | null;
  readonly statements: readonly string[];
}

export interface OverlapRow {
  readonly claim: string;
  readonly label: string;
  readonly origins: number;
  readonly articles: number;
  readonly disputed: boolean;
  readonly cells: readonly OverlapCell[];
  /** Columns that repeat one origin, left to right; one entry for each such origin. */
  readonly echoes: readonly (readonly number[])[];
}

export interface OverlapGroup {
  /** Independent origins: none, one, or two and more. */
  readonly id: 'several' | 'one' | 'none';
  readonly count: number;
  readonly rows: readonly OverlapRow[];
}

/** Claims by articles, without pixels. */
export interface OverlapData {
  readonly columns: readonly { readonly id: string | null; readonly name: string; readonly only: number }[];
  readonly groups: readonly OverlapGroup[];
  /** Number of all claims, of those in several articles, and of those in one only. */
  readonly all: number;
  readonly several: number;
  readonly single: number;
  readonly statements: readonly string[];
}

function groupOf(origins: number): OverlapGroup['id'] {
  return origins > 1 ? 'several' : origins === 1 ? 'one' : 'none';
}

function readRow(
  claim: Claim,
  place: ReadonlyMap<string, number>,
  sides: ReadonlyMap<string, string | null>,
  ledger: Ledger,
): OverlapRow {
  const named = claim.origins.filter(({ kind }) => kind !== 'own-voice');
  const columns = [...new Set(claim.articles.flatMap((article) => place.get(article) ?? []))].sort((a, b) => a - b);
  const columnOf = (statement: string) => place.get(articleOf(statement));
  const byColumn = Map.groupBy(claim.statements, columnOf);
  const reach = named.map((origin) => ({ origin, columns: new Set(origin.statements.map(columnOf)) }));
  const cells = columns.map((at): OverlapCell => {
    const own = reach.flatMap(({ origin, columns: reached }) => (reached.has(at) ? [origin] : []));
    const found = new Set(own.map(({ actor }) => (actor && sides.get(actor)) || null));
    return {
      at,
      origins: own.map(({ id }) => id),
      names: [...new Set(own.map(({ label }) => label))],
      side: found.size === 1 ? ([...found][0] ?? null) : null,
      statements: sortStatements(ledger, byColumn.get(at) ?? []),
    };
  });
  const echoes = [...new Set(named.map(({ id }) => id))]
    .map((id) => cells.filter(({ origins }) => origins.includes(id)).map(({ at }) => at))
    .filter((at) => at.length > 1);
  return {
    claim: claim.id,
    label: claim.label ?? '',
    origins: independentOrigins([claim]).size,
    articles: claim.articles.length,
    disputed: claim.disputedBy.length > 0,
    cells,
    echoes,
  };
}

/** How many of the claims each article holds. */
function countArticles(claims: readonly Claim[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { articles } of claims) for (const id of articles) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** Sorts the claims of the ledger by how many articles and origins they stand on. */
export function gatherOverlap(file: OverlapFile, { ledger }: ChartContext): OverlapData {
  const claims = claimsFor(ledger, file.query);
  const several = claims.filter(({ articles }) => articles.length > 1);
  const shared = countArticles(several);
  const all = countArticles(claims);
  const held = ledger.articles.filter(({ id }) => all.has(id));
  const most = new Set(
    [...held]
      .sort((a, b) => (shared.get(b.id) ?? 0) - (shared.get(a.id) ?? 0))
      .slice(0, file.articles)
      .map(({ id }) => id),
  );
  const own = held.filter(({ id }) => most.has(id));
  const others = held.length - own.length;
  const place = new Map(held.map(({ id }) => [id, own.length]));
  for (const [at, { id }] of own.entries()) place.set(id, at);
  const alone = new Map<number | undefined, number>();
  for (const { articles } of claims)
    if (articles.length === 1) {
      const at = place.get(articles[0] ?? '');
      alone.set(at, (alone.get(at) ?? 0) + 1);
    }
  const only = (at: number) => alone.get(at) ?? 0;
  const sides = new Map(ledger.actors.map((actor) => [actor.id, actor.side]));
  const counted = several.map((claim) => ({ claim, origins: independentOrigins([claim]).size }));
  const groups = (['several', 'one', 'none'] as const).map((id): OverlapGroup => {
    const ranked = counted
      .filter(({ origins }) => groupOf(origins) === id)
      .sort(
        (a, b) =>
          b.origins - a.origins ||
          b.claim.articles.length - a.claim.articles.length ||
          a.claim.id.localeCompare(b.claim.id),
      );
    // A claim that may not be told in words is counted, and not shown.
    const shown = ranked.filter(({ claim }) => claim.label !== null).slice(0, file.most);
    return { id, count: ranked.length, rows: shown.map(({ claim }) => readRow(claim, place, sides, ledger)) };
  });
  return {
    columns: [
      ...own.map(({ id, publisher, title }, i) => ({ id, name: publisher ?? title ?? id, only: only(i) })),
      ...(others === 0 ? [] : [{ id: null, name: spoken().charts.otherArticles(others), only: only(own.length) }]),
    ],
    groups,
    all: claims.length,
    several: several.length,
    single: claims.length - several.length,
    statements: groups.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap(({ statements }) => statements)),
    ),
  };
}
