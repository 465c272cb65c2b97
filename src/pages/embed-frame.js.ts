import type { APIRoute } from 'astro';
import { frameScript } from '../site/embed-assets.ts';

/** The script of embed pages. */
export const GET: APIRoute = () =>
  new Response(frameScript, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
