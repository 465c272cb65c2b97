import type { APIRoute } from 'astro';
import { readDataFile } from '../../site/data-files.ts';

/** The ledger, as the build wrote it. */
export const GET: APIRoute = () =>
  new Response(readDataFile('ledger.json'), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
