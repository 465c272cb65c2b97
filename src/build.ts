import { basename, join } from 'node:path';
import { drawCharts } from './charts/index.ts';
import { composeExplainer } from './compose/index.ts';
import type { Effects } from './effects.ts';
import { describeLedger } from './exports/index.ts';
import { createReader } from './extract/index.ts';
import { readGazetteer, readSiteConfig } from './ingest/index.ts';
import { buildLedger, foldEditions, newestDate, withPages } from './ledger/index.ts';
import type { Explainer } from './model/explainer.ts';
import type { Gazetteer } from './model/gazetteer.ts';
import type { Message } from './model/message.ts';
import type { Reading } from './model/reading.ts';
import type { SiteData } from './model/site.ts';
import { checkSlugs, readArticles, readTexts } from './read-content.ts';

export interface BuildOptions {
  readonly contentDir: string;
  readonly articlesDir: string;
  /** Where the made explainers go. */
  readonly explainersDir: string;
  /** The file that hands everything to the pages; the ledger and its schema are written beside it. */
  readonly siteDataFile: string;
  /** Path the site stands under, with a slash at both ends; charts hold links. */
  readonly base: string;
  readonly effects: Effects;
}

export interface BuildResult {
  readonly siteData: SiteData | null;
  readonly messages: readonly Message[];
  /** False when there was an error; then nothing was written. */
  readonly ok: boolean;
}

/** From the articles to all that the pages print, in order: this is the table of contents of the code. */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const { contentDir, articlesDir, explainersDir, siteDataFile, base, effects } = options;
  const messages: Message[] = [];
  const keep = <T extends { readonly messages: readonly Message[] }>(result: T): T => {
    messages.push(...result.messages);
    return result;
  };

  const { config } = keep(
    readSiteConfig(await effects.readText(join(contentDir, 'site.yaml')), join(contentDir, 'site.yaml')),
  );
  const { gazetteer } = keep(readGazetteer(await readTexts(join(contentDir, 'gazetteer'), '.yaml', effects)));
  const { articles } = keep(await readArticles(articlesDir, effects));
  if (!config || !gazetteer) return { siteData: null, messages, ok: false };

  const read = createReader(gazetteer);
  const readings = articles.map((article) => keep(read(article)));
  const ledger = buildLedger(readings, gazetteer);
  const editions = foldEditions(readings, gazetteer);

  const chartFiles = await readTexts(join(contentDir, 'charts'), '.yaml', effects);
  const geo = await readTexts(join(contentDir, 'geo'), '.json', effects);
  const { charts } = keep(drawCharts({ files: chartFiles, ledger, config, geo, base }));
  const explainers: Explainer[] = [];
  const outlines = await readTexts(join(contentDir, 'outlines'), '.md', effects);
  for (const outline of outlines) {
    const slug = basename(outline.name, '.md');
    const names = charts.map(({ id }) => id);
    const { explainer } = keep(
      composeExplainer({ outline: { ...outline, slug }, ledger, gazetteer, charts: names, editions, config }),
    );
    if (explainer) explainers.push(explainer);
  }

  const slugs = outlines.map(({ name }) => basename(name, '.md'));
  messages.push(...checkSlugs(config.explainers, slugs, join(contentDir, 'site.yaml'), join(contentDir, 'outlines')));
  if (messages.some(({ level }) => level === 'error')) return { siteData: null, messages, ok: false };
  const siteData: SiteData = {
    config,
    ledger: withPages(ledger, explainers),
    explainers: config.explainers.flatMap((slug) => explainers.filter((page) => page.slug === slug)),
    charts,
    editions,
    newest: newestDate(articles.map(({ published }) => published)),
  };
  for (const { slug, mdx } of siteData.explainers) await effects.writeFile(join(explainersDir, `${slug}.mdx`), mdx);
  for (const [name, content] of Object.entries(describeLedger(siteData.ledger)))
    await effects.writeFile(join(siteDataFile, '..', name), content);
  await effects.writeFile(siteDataFile, JSON.stringify(siteData));
  return { siteData, messages, ok: true };
}

/** The ledger alone, from any folder of articles. Articles that were refused are missing from it and told of. */
export async function buildLedgerOf(
  articlesDir: string,
  contentDir: string,
  effects: Effects,
): Promise<{
  readonly readings: readonly Reading[];
  readonly gazetteer: Gazetteer | null;
  readonly messages: readonly Message[];
}> {
  const { gazetteer, messages: faults } = readGazetteer(
    await readTexts(join(contentDir, 'gazetteer'), '.yaml', effects),
  );
  const { articles, messages } = await readArticles(articlesDir, effects);
  const readings = gazetteer ? articles.map(createReader(gazetteer)) : [];
  return {
    readings,
    gazetteer,
    messages: [...faults, ...messages, ...readings.flatMap((reading) => reading.messages)],
  };
}
