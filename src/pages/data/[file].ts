import type { APIRoute } from 'astro';
import { dataPackageFile, listDataFiles, readDataFile } from '../../site/data-files.ts';

/** The data files, as the build wrote them. */
export const getStaticPaths = () =>
  [...listDataFiles(), dataPackageFile()].map(({ name }) => ({ params: { file: name } }));

export const GET: APIRoute = ({ params }) => new Response(readDataFile(params.file ?? ''));
