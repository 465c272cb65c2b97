import { statSync } from 'node:fs';
import { extname } from 'node:path';
import type { Plugin } from 'vite';
import { ENTRY, FOLDER } from '../../src/client/search/find.ts';
import type { PrintedData } from '../../src/model/site.ts';
import { readSiteData } from '../../src/site/read-data.ts';
import { speak } from '../../src/words/index.ts';
import { makeFile } from './files.ts';
import { makeSearch } from './search.ts';
import { fileTypes, readPath } from './server.ts';
import type { Settings } from './settings.ts';

const isSearch = (path: string): boolean => path === ENTRY || path.startsWith(`${FOLDER}/`);

/** The site's data, read again when the build has written them anew. */
function dataOf(file: string): () => { readonly time: number; readonly site: PrintedData } {
  let last: { readonly time: number; readonly site: PrintedData } | null = null;
  return () => {
    const time = statSync(file).mtimeMs;
    if (last?.time !== time) last = { time, site: readSiteData(file) };
    speak(last.site.config);
    return last;
  };
}

/**
 * Gives Astro's development server what a build puts beside its pages: files of charts, feeds, data and the search index.
 * Each is made when it is first asked for.
 */
export function handOut(settings: Settings): Plugin {
  const { base, siteDataFile } = settings;
  const read = dataOf(siteDataFile);
  let search: { readonly time: number; readonly files: ReturnType<typeof makeSearch> } | null = null;
  const find = async (path: string): Promise<string | Uint8Array | null> => {
    const { time, site } = read();
    if (!isSearch(path)) return makeFile(settings, site, path);
    if (search?.time !== time) search = { time, files: makeSearch(settings, site) };
    return search.files[path] ?? null;
  };
  return {
    name: 'hand-out',
    configureServer(vite) {
      vite.middlewares.use((request, response, next) => {
        const path = readPath(request.url ?? '/', base);
        if (path === null) return next();
        find(path).then((content) => {
          if (content === null) return next();
          response.setHeader('Content-Type', fileTypes[extname(path)] ?? 'application/octet-stream');
          response.end(content);
        }, next);
      });
    },
  };
}
