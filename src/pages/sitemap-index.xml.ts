import type { APIRoute } from 'astro';
import { href } from '../site/links.ts';
import { sitemapIndex } from '../site/sitemap.ts';

/** Names the one site map there is. */
export const GET: APIRoute = ({ site }) =>
  new Response(sitemapIndex([new URL(href('/sitemap-0.xml'), site).href]), {
    headers: { 'Content-Type': 'application/xml' },
  });
