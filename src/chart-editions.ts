import { createHash } from 'node:crypto';
import type { ChartSpec, SourceRef } from './model/chart-spec.ts';
import type { LedgerArticle } from './model/ledger.ts';
import type { ChartEdition, ChartEditions } from './model/site.ts';

/** One chart as it was from a day on; `data` is {@link dataOf} it. */
interface Change {
  readonly date: string;
  readonly data: string;
  spec: ChartSpec;
}

/** One chart in an edition. */
export interface ChartThen {
  readonly id: string;
  /** Hash of what counts as its data. */
  readonly data: string;
  /** As much as an embed page shows; null when the edition before had the same data. */
  readonly spec: ChartSpec | null;
}

/** The charts of editions as an earlier build left them, of the same articles by the same code. */
export interface KeptEditions {
  readonly take: (date: string) => readonly ChartThen[] | null;
  readonly put: (date: string, charts: readonly ChartThen[]) => void;
}

/** Takes the charts of one edition after the other, oldest first, and tells what the editions of each chart are. */
export interface ChartHistory {
  /**
   * The charts as the ledger of an edition had them; they need not be drawn yet.
   *
   * @param plan - Called only when no earlier build kept them.
   */
  readonly add: (date: string, plan: () => readonly ChartSpec[]) => void;
  /**
   * The charts as they are now. What was planned is kept.
   *
   * @param date - Of the newest edition; null when there is none.
   * @returns In the order of the live charts.
   */
  readonly close: (
    date: string | null,
    live: readonly ChartSpec[],
    articles: readonly LedgerArticle[],
  ) => ChartEditions[];
}

/** Opens a history without editions. */
export function openHistory(kept: KeptEditions | null = null): ChartHistory {
  const changes = new Map<string, Change[]>();
  const planned: { readonly date: string; readonly charts: readonly Omit<ChartThen, 'spec'>[] }[] = [];
  const change = ({ date, data, spec }: Change): void => {
    const before = changes.get(spec.id) ?? [];
    const last = before.at(-1);
    // What stayed the same is never drawn, nor is what the live chart may yet turn out to show.
    if (last?.data === data) return;
    if (last) last.spec = toEmbed(last.spec);
    changes.set(spec.id, [...before, { date, data, spec }]);
  };
  const plan = (date: string, charts: readonly ChartSpec[]): void => {
    const all = charts.map((spec) => ({ spec, date, data: dataOf(spec) }));
    planned.push({ date, charts: all.map(({ spec: { id }, data }) => ({ id, data })) });
    all.forEach(change);
  };
  const keep = (): void => {
    for (const { date, charts } of planned)
      kept?.put(
        date,
        charts.map(({ id, data }) => {
          const own = changes.get(id)?.find((each) => each.date === date);
          return { id, data, spec: own ? toEmbed(own.spec) : null };
        }),
      );
  };
  return {
    add: (date, make) => {
      const found = kept?.take(date) ?? null;
      if (found === null) plan(date, make());
      else for (const { data, spec } of found) if (spec) change({ date, data, spec });
    },
    close: (date, live, articles) => {
      if (date !== null) plan(date, live);
      keep();
      const corrected = correctionDays(articles);
      return live.map((now) => {
        const own = changes.get(now.id) ?? [];
        const editions = own.toReversed().map((change, i): ChartEdition => {
          // A chart that came back to what it was is drawn as it is now.
          const spec = change.data === own.at(-1)?.data ? now : change.spec;
          const days = standsOn(spec).flatMap((article) => corrected.get(article) ?? []);
          const since = days.filter((day) => day > change.date).sort()[0] ?? null;
          return { date: change.date, spec: i === 0 ? null : toEmbed(spec), correctedSince: since };
        });
        return { chart: now.id, editions };
      });
    },
  };
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

/** Hash of what of a chart counts as its data: a change of the drawing alone, such as the mark of today, is none. */
function dataOf({ title, sources, table }: ChartSpec): string {
  return createHash('sha256')
    .update(JSON.stringify([title, sources, table.rows]))
    .digest('base64');
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
