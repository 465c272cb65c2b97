import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSite } from '../../site/data.ts';
import { embedStyles } from '../../site/embed-assets.ts';

export const getStaticPaths = (() =>
  loadSite().charts.map(({ id }) => ({ params: { chart: id } }))) satisfies GetStaticPaths;

/** The style sheet of the embed pages of a chart. */
export const GET: APIRoute = ({ params }) =>
  new Response(embedStyles(params.chart ?? ''), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
