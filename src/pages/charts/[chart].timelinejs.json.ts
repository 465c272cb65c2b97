import type { APIRoute } from 'astro';
import { toTimelineJs } from '../../exports/index.ts';
import type { ChartSpec } from '../../model/chart-spec.ts';
import { loadSite } from '../../site/data.ts';
import { statementHref } from '../../site/links.ts';

export function getStaticPaths() {
  return loadSite()
    .charts.filter(({ entries }) => entries.length > 0)
    .map((chart) => ({ params: { chart: chart.id }, props: { chart } }));
}

/** The events of a chart for TimelineJS, with whole addresses, because it is shown elsewhere. */
export const GET: APIRoute<{ readonly chart: ChartSpec }> = ({ props, site }) =>
  Response.json(toTimelineJs(props.chart, (statement) => new URL(statementHref(statement), site).href));
