import type { APIRoute } from 'astro';
import { chartScript } from '../site/embed-assets.ts';

/** The tooltips and keys of embed pages. */
export const GET: APIRoute = () =>
  new Response(chartScript, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
