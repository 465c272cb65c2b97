import type { APIRoute } from 'astro';
import { loadSite } from '../site/data.ts';
import { sideStyles } from '../site/side-styles.ts';

/** The colours of the parties, from the site's configuration; a file, because the policy of the pages allows no inline style. */
export const GET: APIRoute = () =>
  new Response(sideStyles(loadSite().config), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
