// Makes the pictures, archives and the search index of a site that was just built, keeping nothing, and prints what each
// took as JSON: what a second build takes from the cache, or makes beside the pages.
import { readSiteData } from '../../src/site/read-data.ts';
import { speak } from '../../src/words/index.ts';
import { makeFiles } from '../site/files.ts';
import { makeSearch } from '../site/search.ts';
import { readSettings } from '../site/settings.ts';
import { root } from '../terminal/settings.ts';
import { createStopwatch } from './stopwatch.ts';

const settings = { ...readSettings(process.env, root), cacheDir: null };
const site = readSiteData(settings.siteDataFile);
speak(site.config);
const { take, costs } = createStopwatch();
await take('search', () => makeSearch(settings, site));
await take('pictures', () => makeFiles(settings, site));
console.log(JSON.stringify(costs));
