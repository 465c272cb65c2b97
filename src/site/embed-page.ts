import type { ChartSpec } from '../model/chart-spec.ts';
import type { Site } from './data.ts';
import { articleHref } from './links.ts';

/** A source as an embed page names it. */
export interface EmbedSource {
  readonly name: string;
  readonly href: string;
}

/** The articles that a chart stands on, each once, in the order of the chart's marks; those that are gone are left out. */
export function embedSources(chart: ChartSpec, site: Site, unnamed: string): readonly EmbedSource[] {
  const ids = new Set(chart.sources.flatMap(({ statement }) => site.statement.get(statement)?.article ?? []));
  return [...ids].map((id) => ({ name: site.article.get(id)?.publisher ?? unnamed, href: articleHref(id) }));
}
