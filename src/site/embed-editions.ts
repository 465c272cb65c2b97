import type { ChartSpec } from '../model/chart-spec.ts';
import type { SiteData } from '../model/site.ts';

/** One address of a chart as of a day. */
export interface EmbedEdition {
  readonly chart: ChartSpec;
  /** Day of adding that stands in the address, `YYYY-MM-DD`. */
  readonly date: string;
  /** The edition that last changed the chart up to that day; another day than `date` when nothing changed on it. */
  readonly inForce: string;
  readonly correctedSince: string | null;
}

/**
 * The addresses of all charts as of all editions. Each day of adding keeps its address for every chart, also when a later
 * reading of the articles finds that nothing changed on it: somebody may have pasted it while something did.
 */
export function embedEditions({
  charts,
  chartEditions,
  editions,
}: Pick<SiteData, 'charts' | 'chartEditions' | 'editions'>): readonly EmbedEdition[] {
  return chartEditions.flatMap(({ chart: id, editions: own }) => {
    const current = charts.find((chart) => chart.id === id);
    const days = [...new Set([...editions, ...own].map(({ date }) => date))].sort().reverse();
    return days.flatMap((date) => {
      const entry = own.find((one) => one.date <= date);
      // The newest entry is the chart as it is now.
      const chart = entry?.spec ?? current;
      return entry && chart ? [{ chart, date, inForce: entry.date, correctedSince: entry.correctedSince }] : [];
    });
  });
}
