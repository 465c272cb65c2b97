import type { APIRoute } from 'astro';
import { loadSite } from '../site/data.ts';
import { sitemap, sitePages } from '../site/sitemap.ts';

/** Every page of the site. */
export const GET: APIRoute = ({ site }) =>
  new Response(sitemap(sitePages(loadSite()).map((path) => new URL(path, site).href)), {
    headers: { 'Content-Type': 'application/xml' },
  });
