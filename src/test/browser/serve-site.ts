import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../../scripts/site/server.ts';
import { readSettings } from '../../../scripts/site/settings.ts';
import type { SiteData } from '../../model/site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site's home page. */
    readonly site: string;
    /** One page of each kind, and every explainer and chart: paths without a slash before them. */
    readonly pages: readonly string[];
  }
}

function pagesOf({ explainers, charts, ledger }: SiteData): readonly string[] {
  const article = ledger.articles[0];
  const place = ledger.places.find(({ id }) => ledger.statements.some(({ places }) => places.includes(id)));
  const actor = ledger.actors.find(({ id }) => ledger.statements.some(({ actors }) => actors.includes(id)));
  const entityPages = [...(place ? [`places/${place.id}/`] : []), ...(actor ? [`actors/${actor.id}/`] : [])];
  return [
    '',
    ...explainers.map(({ slug }) => `explainers/${slug}/`),
    'articles/',
    ...(article ? [`articles/${article.id}/`] : []),
    'charts/',
    ...charts.map(({ id }) => `charts/${id}/`),
    'claims/',
    'places/',
    'actors/',
    ...entityPages,
    'disagreements/',
    'changes/',
    'about/',
    'data/',
    'search/',
    '404.html',
  ];
}

/** Serves the site that was last built to all browser tests. @throws When there is none. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { outDir, base, siteDataFile } = readSettings(process.env, process.cwd());
  if (!existsSync(join(outDir, 'index.html')) || !existsSync(siteDataFile))
    throw new Error('there is no built site to test: run npm run build first');
  const serving = await serveFolder(outDir, base, 0);
  const siteData = JSON.parse(readFileSync(siteDataFile, 'utf8')) as SiteData;
  project.provide('site', serving.address);
  project.provide(
    'pages',
    pagesOf(siteData).filter((path) => existsSync(join(outDir, path, path.endsWith('.html') ? '' : 'index.html'))),
  );
  return () => serving.close();
}
