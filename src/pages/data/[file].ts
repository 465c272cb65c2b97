import type { APIRoute, GetStaticPaths } from 'astro';
import { listDataFiles, readDataFile } from '../../site/data-files.ts';

export const getStaticPaths: GetStaticPaths = () => listDataFiles().map(({ name }) => ({ params: { file: name } }));

/** The ledger and its schema, as the build wrote them. */
export const GET: APIRoute = ({ params }) =>
  new Response(readDataFile(params.file ?? ''), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
