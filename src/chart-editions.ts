import type { ChartSpec } from './model/chart-spec.ts';
import type { LedgerArticle } from './model/ledger.ts';
import type { ChartEdition, ChartEditions } from './model/site.ts';

/** The charts as the ledger of one edition has them; they need not be drawn yet. */
export interface DrawnEdition {
  readonly date: string;
  readonly charts: readonly ChartSpec[];
}

/**
 * What the editions of each chart are.
 *
 * @param drawn - Every edition, oldest first; it is asked for one at a time.
 * @param live - The charts of the site, drawn from the whole ledger.
 * @returns In the order of the live charts.
 */
export function listChartEditions(
  drawn: Iterable<DrawnEdition>,
  live: readonly ChartSpec[],
  articles: readonly LedgerArticle[],
): ChartEditions[] {
  const changes = new Map<string, { date: string; spec: ChartSpec; data: string }[]>();
  for (const { date, charts } of drawn)
    for (const spec of charts) {
      const data = dataOf(spec);
      const before = changes.get(spec.id) ?? [];
      // A copy is drawn, and lets go of the edition's ledger; what stayed the same is never drawn.
      if (before.at(-1)?.data !== data) changes.set(spec.id, [...before, { date, spec: { ...spec }, data }]);
    }
  const corrected = correctionDays(articles);
  return live.map(({ id }) => ({
    chart: id,
    editions: (changes.get(id) ?? []).reverse().map(({ date, spec }, i): ChartEdition => {
      const days = standsOn(spec).flatMap((article) => corrected.get(article) ?? []);
      const since = days.filter((day) => day > date).sort()[0] ?? null;
      return { date, spec: i === 0 ? null : spec, correctedSince: since };
    }),
  }));
}

/** What of a chart counts as its data: a change of the drawing alone, such as the mark of today, is none. */
function dataOf({ title, sources, table }: ChartSpec): string {
  return JSON.stringify([title, sources, table.rows]);
}

function standsOn({ sources }: ChartSpec): string[] {
  return [...new Set(sources.map(({ statement }) => statement.split('#')[0] ?? ''))];
}

function correctionDays(articles: readonly LedgerArticle[]): Map<string, string[]> {
  return new Map(
    articles.map(({ id, revised, retracted }) => [
      id,
      [...revised.map(({ date }) => date), ...(retracted ? [retracted.date] : [])],
    ]),
  );
}
