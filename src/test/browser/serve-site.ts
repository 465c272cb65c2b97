import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../../scripts/site/server.ts';
import { readSettings } from '../../../scripts/site/settings.ts';
import { readSiteData } from '../../site/read-data.ts';
import { pagesOf } from './page-list.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site's home page. */
    readonly site: string;
    /** One page of each kind, and every explainer and chart: paths without a slash before them. */
    readonly pages: readonly string[];
  }
}

/** Serves the site that was last built to all browser tests. @throws When there is none. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { outDir, base, siteDataFile } = readSettings(process.env, process.cwd());
  if (!existsSync(join(outDir, 'index.html')) || !existsSync(siteDataFile))
    throw new Error('there is no built site to test: run npm run build first');
  const serving = await serveFolder(outDir, base, 0);
  const siteData = readSiteData(siteDataFile);
  project.provide('site', serving.address);
  project.provide('pages', pagesOf(siteData));
  return () => serving.close();
}
