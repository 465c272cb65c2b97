import type { ChartSpec, SourceRef } from './model/chart-spec.ts';
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
  const now = new Map(live.map((spec) => [spec.id, [spec, dataOf(spec)] as const]));
  for (const { date, charts } of drawn)
    for (const spec of charts) {
      const data = dataOf(spec);
      const before = changes.get(spec.id) ?? [];
      // What stayed the same is never drawn, nor is what the live charts show.
      if (before.at(-1)?.data === data) continue;
      const [own, as] = now.get(spec.id) ?? [spec, ''];
      changes.set(spec.id, [...before, { date, spec: toEmbed(as === data ? own : spec), data }]);
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

/**
 * As much of a chart as its embed page shows: one source an article, no list, no filters, no small picture. What is
 * copied is drawn, and lets go of the edition's ledger.
 */
function toEmbed(spec: ChartSpec): ChartSpec {
  const { id, kind, title, subtitle, name, description, note, table, drawings, empty } = spec;
  const sources = new Map<string, SourceRef>();
  for (const source of spec.sources) {
    const article = articleOf(source.statement);
    if (!sources.has(article)) sources.set(article, source);
  }
  const shown = { id, kind, title, subtitle, name, description, note, table, drawings, empty };
  return { ...shown, sources: [...sources.values()], small: null, filters: [], entries: [] };
}

const articleOf = (statement: string): string => statement.split('#')[0] ?? '';

/** What of a chart counts as its data: a change of the drawing alone, such as the mark of today, is none. */
function dataOf({ title, sources, table }: ChartSpec): string {
  return JSON.stringify([title, sources, table.rows]);
}

function standsOn({ sources }: ChartSpec): string[] {
  return [...new Set(sources.map(({ statement }) => articleOf(statement)))];
}

function correctionDays(articles: readonly LedgerArticle[]): Map<string, string[]> {
  return new Map(
    articles.map(({ id, revised, retracted }) => [
      id,
      [...revised.map(({ date }) => date), ...(retracted ? [retracted.date] : [])],
    ]),
  );
}
