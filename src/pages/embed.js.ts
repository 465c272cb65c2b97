import type { APIRoute } from 'astro';
import { loaderScript } from '../site/embed-assets.ts';

/** The loader for other people's pages. */
export const GET: APIRoute = () =>
  new Response(loaderScript, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
