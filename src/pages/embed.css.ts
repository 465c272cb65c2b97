import type { APIRoute } from 'astro';
import { embedStyles } from '../site/embed-assets.ts';

/** The style sheet of embed pages. */
export const GET: APIRoute = () =>
  new Response(embedStyles(), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
