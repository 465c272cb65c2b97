// Goes through the stages one by one and prints what each took as JSON. A process of its own, so that none starts warm.
import { basename, join } from 'node:path';
import { drawCharts } from '../../src/charts/index.ts';
import { composeExplainer } from '../../src/compose/index.ts';
import { realEffects } from '../../src/effects.ts';
import { createReader } from '../../src/extract/index.ts';
import { readGazetteer, readSiteConfig } from '../../src/ingest/index.ts';
import { foldLedger } from '../../src/ledger/index.ts';
import { readArticles, readTexts } from '../../src/read-content.ts';
import { createStopwatch } from './stopwatch.ts';

const contentDir = process.argv[2] ?? 'content';
const { take, costs } = createStopwatch();

const texts = (folder: string, ending: string) => readTexts(join(contentDir, folder), ending, realEffects);
const site = join(contentDir, 'site.yaml');
const { config } = readSiteConfig(await realEffects.readText(site), site);
const { gazetteer } = readGazetteer(await texts('gazetteer', '.yaml'));
if (!config || !gazetteer) throw new Error(`no content that can be read in ${contentDir}`);
const [outlines, files, geo] = [
  await texts('outlines', '.md'),
  await texts('charts', '.yaml'),
  await texts('geo', '.json'),
];

const { articles } = await take('ingest', () => readArticles(join(contentDir, 'articles'), realEffects));
const readings = await take('extract', () => articles.map(createReader(gazetteer)));
const { ledger, editions } = await take('ledger', () => foldLedger(readings, gazetteer));
const { charts } = await take('charts', () => drawCharts({ files, ledger, config, geo, base: '/' }));
await take('compose', () =>
  outlines.map((outline) =>
    composeExplainer({
      outline: { ...outline, slug: basename(outline.name, '.md') },
      ...{ ledger, gazetteer, editions, config },
      charts: charts.map(({ id }) => id),
    }),
  ),
);
console.log(JSON.stringify(costs));
