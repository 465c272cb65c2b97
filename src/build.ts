import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { openHistory } from './chart-editions.ts';
import { drawCharts, planCharts } from './charts/index.ts';
import { composeExplainer } from './compose/index.ts';
import type { Effects } from './effects.ts';
import { dataFiles, type Keep } from './exports/index.ts';
import { createReader } from './extract/index.ts';
import { readGazetteer, readRedirects, readSiteConfig } from './ingest/index.ts';
import { checkOverrides, foldLedger, newestDate, readOverrides, withExplainers, withPages } from './ledger/index.ts';
import type { Article } from './model/article.ts';
import type { Explainer } from './model/explainer.ts';
import type { Gazetteer } from './model/gazetteer.ts';
import type { Ledger } from './model/ledger.ts';
import type { Message } from './model/message.ts';
import type { Override } from './model/overrides.ts';
import type { Reading } from './model/reading.ts';
import type { SiteData } from './model/site.ts';
import { checkSlugs, readArticles, readIfThere, readTexts } from './read-content.ts';
import { speak } from './words/index.ts';

export interface BuildOptions {
  readonly contentDir: string;
  readonly articlesDir: string;
  /** Where the made explainers go. */
  readonly explainersDir: string;
  /** The file that hands everything to the pages; the files of `/data/` go into a folder `data` beside it. */
  readonly siteDataFile: string;
  /** `https://example.org`: data files hold full addresses. */
  readonly origin: string;
  /** Path the site stands under, with a slash at both ends; charts hold links. */
  readonly base: string;
  readonly effects: Effects;
  /** Gives readings of earlier builds back; without it every article is read. */
  readonly keep?: Keep;
}

export interface BuildResult {
  readonly siteData: SiteData | null;
  readonly messages: readonly Message[];
  /** False when there was an error; then nothing was written. */
  readonly ok: boolean;
}

/** From the articles to all that the pages print, in order: this is the table of contents of the code. */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const { contentDir, articlesDir, explainersDir, siteDataFile, origin, base, effects } = options;
  const messages: Message[] = [];
  const keep = <T extends { readonly messages: readonly Message[] }>(result: T): T => {
    messages.push(...result.messages);
    return result;
  };

  const { config } = keep(
    readSiteConfig(await effects.readText(join(contentDir, 'site.yaml')), join(contentDir, 'site.yaml')),
  );
  const { gazetteer } = keep(readGazetteer(await readTexts(join(contentDir, 'gazetteer'), '.yaml', effects)));
  const editors = join(contentDir, 'overrides.yaml');
  const { overrides } = keep(readOverrides(await readIfThere(editors, effects), editors));
  const moves = join(contentDir, 'redirects.yaml');
  const { redirects } = keep(readRedirects(await readIfThere(moves, effects), moves));
  const { articles } = keep(await readArticles(articlesDir, effects));
  if (!config || !gazetteer) return { siteData: null, messages, ok: false };
  const chartFiles = await readTexts(join(contentDir, 'charts'), '.yaml', effects);
  const geo = await readTexts(join(contentDir, 'geo'), '.json', effects);
  const outlines = await readTexts(join(contentDir, 'outlines'), '.md', effects);

  const readings = await readAll(articles, gazetteer, options.keep);
  for (const { messages: told } of readings) messages.push(...told);

  // All is read: from here to the first file that is written nothing waits, so no other build can change the language.
  speak(config);
  const charted = (from: Ledger) => ({ files: chartFiles, ledger: from, config, geo, base });
  const history = openHistory();
  const look = (date: string, then: Ledger): void => history.add(date, planCharts(charted(then)).charts);
  const { ledger, editions, messages: unfit } = foldLedger(readings, gazetteer, overrides, look);
  messages.push(...unfit);
  const { charts } = keep(drawCharts(charted(ledger)));
  const newestDay =
    articles
      .flatMap(({ added }) => added ?? [])
      .sort()
      .at(-1) ?? null;
  const chartEditions = history.close(newestDay, charts, ledger.articles);
  const explainers: Explainer[] = [];
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
    chartEditions,
    editions: withExplainers(editions, explainers, ledger.disagreements),
    newest: newestDate(articles.map(({ published }) => published)),
    redirects,
    weekdays: messages.filter(({ rule }) => rule === 'extract/weekday-misfit'),
  };
  const files = dataFiles(siteData, { origin, base });
  for (const { slug, mdx } of siteData.explainers) await effects.writeFile(join(explainersDir, `${slug}.mdx`), mdx);
  for (const [name, content] of Object.entries(files))
    await effects.writeFile(join(siteDataFile, '..', 'data', name), content);
  await effects.writeFile(siteDataFile, JSON.stringify(siteData));
  return { siteData, messages, ok: true };
}

/** What is understood of each article; of the same article and gazetteer, the same as before. */
async function readAll(
  articles: readonly Article[],
  gazetteer: Gazetteer,
  keep: Keep = async (_, make) => make(),
): Promise<Reading[]> {
  const words = createHash('sha256').update(JSON.stringify(gazetteer)).digest('hex');
  let reader: ReturnType<typeof createReader> | null = null;
  const read = (article: Article): Reading => {
    reader ??= createReader(gazetteer);
    return reader(article);
  };
  const readings: Reading[] = [];
  for (const article of articles) {
    let made: Reading | null = null;
    const bytes = await keep([words, article], () => {
      made = read(article);
      return Buffer.from(JSON.stringify(made));
    });
    readings.push(made ?? (JSON.parse(Buffer.from(bytes).toString('utf8')) as Reading));
  }
  return readings;
}

/**
 * What the ledger alone is made of, from any folder of articles. Articles that were refused are missing from it and told
 * of; of the editor's overrides those are taken that speak of an article of the folder.
 */
export async function buildLedgerOf(
  articlesDir: string,
  contentDir: string,
  effects: Effects,
): Promise<{
  readonly readings: readonly Reading[];
  readonly gazetteer: Gazetteer | null;
  readonly overrides: readonly Override[];
  readonly messages: readonly Message[];
}> {
  const { gazetteer, messages: faults } = readGazetteer(
    await readTexts(join(contentDir, 'gazetteer'), '.yaml', effects),
  );
  const { articles, messages } = await readArticles(articlesDir, effects);
  const settings = join(contentDir, 'site.yaml');
  // The labels of claims are in the site's language here too; what is wrong in its settings is the build's to tell.
  speak(readSiteConfig(await readIfThere(settings, effects), settings).config ?? { language: 'en' });
  const editors = join(contentDir, 'overrides.yaml');
  const edited = readOverrides(await readIfThere(editors, effects), editors);
  const overrides = edited.overrides.filter(({ target }) => articles.some(({ id }) => id === target.article));
  const readings = gazetteer ? articles.map(createReader(gazetteer)) : [];
  const unfit = gazetteer ? checkOverrides(readings, gazetteer, overrides) : [];
  const told = readings.flatMap((reading) => reading.messages);
  return { readings, gazetteer, overrides, messages: [...faults, ...edited.messages, ...messages, ...told, ...unfit] };
}
