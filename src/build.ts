import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { type ChartThen, type KeptEditions, openHistory } from './chart-editions.ts';
import { drawCharts, planCharts } from './charts/index.ts';
import { composeExplainer } from './compose/index.ts';
import type { Effects } from './effects.ts';
import { eachDataFile, type Keep, ledgerFile, type Store, writeSiteData } from './exports/index.ts';
import { createReader, type PackedReading, packReading, unpackReading } from './extract/index.ts';
import { type ArticleSource, readArticle, readGazetteer, readRedirects, readSiteConfig } from './ingest/index.ts';
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
  /** Hands to the pages what they print besides the ledger; that is among the files of `/data/`, in a folder `data` beside it. */
  readonly siteDataFile: string;
  /** `https://example.org`: data files hold full addresses. */
  readonly origin: string;
  /** Path the site stands under, with a slash at both ends; charts hold links. */
  readonly base: string;
  readonly effects: Effects;
  /** Gives readings of earlier builds back; without it every article is read. */
  readonly keep?: Keep;
  /** Gives the charts of old editions back; without it all of them are planned. */
  readonly editions?: Store | null;
}

export interface BuildResult {
  readonly siteData: SiteData | null;
  readonly messages: readonly Message[];
  /** False when there was an error; then nothing was written. */
  readonly ok: boolean;
}

/** From the articles to all that the pages print, in order: this is the table of contents of the code. */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const { contentDir, articlesDir, explainersDir, base, effects } = options;
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
  if (!config || !gazetteer) {
    keep(await readArticles(articlesDir, effects));
    return { siteData: null, messages, ok: false };
  }
  const { readings, sums } = keep(await readAll(articlesDir, gazetteer, effects, options.keep));
  const chartFiles = await readTexts(join(contentDir, 'charts'), '.yaml', effects);
  const geo = await readTexts(join(contentDir, 'geo'), '.json', effects);
  const outlines = await readTexts(join(contentDir, 'outlines'), '.md', effects);

  // All is read: from here to the first file that is written nothing waits, so no other build can change the language.
  speak(config);
  const charted = (from: Ledger) => ({ files: chartFiles, ledger: from, config, geo, base });
  const keys = editionKeys(readings, sums, [overrides, config, chartFiles, geo, base]);
  const history = openHistory(options.editions && keptEditions(options.editions, keys));
  const look = (date: string, then: () => Ledger): void => history.add(date, () => planCharts(charted(then())).charts);
  const { ledger, editions, messages: unfit } = foldLedger(readings, gazetteer, overrides, look);
  messages.push(...unfit);
  const newest = newestDate(readings.map(({ article }) => article.published));
  // Nobody asks for them again, and they are half of all that is held.
  readings.length = 0;
  const { charts } = keep(drawCharts(charted(ledger)));
  const newestDay =
    ledger.articles
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
    newest,
    redirects,
    weekdays: messages.filter(({ rule }) => rule === 'extract/weekday-misfit'),
  };
  for (const { slug, mdx } of siteData.explainers) await effects.writeFile(join(explainersDir, `${slug}.mdx`), mdx);
  await writeData(siteData, options);
  return { siteData, messages, ok: true };
}

const sum = (of: string | Uint8Array): string => createHash('sha256').update(of).digest('hex');

/** Writes the files of `/data/`, one after the other, and what the pages need besides the ledger. */
async function writeData(siteData: SiteData, { siteDataFile, origin, base, effects }: BuildOptions): Promise<void> {
  let ledgerHash = '';
  for (const { name, pieces, sizes } of eachDataFile(siteData, { origin, base })) {
    const path = join('data', name);
    await effects.writeFile(join(dirname(siteDataFile), path), pieces);
    if (path === join(ledgerFile)) ledgerHash = sizes().hash;
  }
  await effects.writeFile(siteDataFile, writeSiteData(siteData, ledgerHash));
}

/** What is understood of each article that is not refused; of the same file and gazetteer, the same as before. */
async function readAll(
  folder: string,
  gazetteer: Gazetteer,
  effects: Effects,
  keep: Keep = async (_, make) => make(),
): Promise<{
  readonly readings: Reading[];
  /** Hash of all that a reading is made of. */
  readonly sums: ReadonlyMap<Article, string>;
  readonly messages: readonly Message[];
}> {
  const words = sum(JSON.stringify(gazetteer));
  interface Understood {
    readonly reading: Reading | null;
    readonly messages: Message[];
  }
  type Kept = Omit<Understood, 'reading'> & { readonly reading: PackedReading | null };
  const unpack = ({ reading, messages }: Kept): Understood => ({
    reading: reading && unpackReading(reading),
    messages,
  });
  let reader: ReturnType<typeof createReader> | null = null;
  const understand = (source: ArticleSource): Understood => {
    const { article, messages } = readArticle(source);
    reader ??= createReader(gazetteer);
    return { reading: article && reader(article), messages };
  };
  const readings = new Map<Article, Reading>();
  const sums = new Map<Article, string>();
  const { articles, messages } = await readArticles(folder, effects, async (source) => {
    const { bytes, ...rest } = source;
    let made: Understood | null = null;
    const of = [words, rest, sum(bytes)];
    const kept = await keep(of, () => {
      made = understand(source);
      const { reading, messages } = made;
      return Buffer.from(JSON.stringify({ reading: reading && packReading(reading), messages } satisfies Kept));
    });
    const { reading, messages } = made ?? unpack(JSON.parse(new TextDecoder().decode(kept)) as Kept);
    if (reading) {
      readings.set(reading.article, reading);
      sums.set(reading.article, sum(JSON.stringify(of)));
    }
    return { article: reading?.article ?? null, messages };
  });
  const all = articles.flatMap((article) => readings.get(article) ?? []);
  return { readings: all, sums, messages: [...messages, ...all.flatMap((reading) => reading.messages)] };
}

/** By the day of an edition, the hash of all that its charts are made of. Articles without a day are of the first. */
function editionKeys(
  readings: readonly Reading[],
  sums: ReadonlyMap<Article, string>,
  more: unknown,
): ReadonlyMap<string, string> {
  const days = Map.groupBy(readings, ({ article }) => article.added ?? '');
  let key = sum(JSON.stringify(more));
  return new Map(
    [...days.keys()].sort().map((day) => {
      key = sum(JSON.stringify([key, days.get(day)?.map(({ article }) => sums.get(article))]));
      return [day, key];
    }),
  );
}

function keptEditions(store: Store, keys: ReadonlyMap<string, string>): KeptEditions {
  return {
    take: (date) => {
      const found = store.take(keys.get(date));
      return found && (JSON.parse(new TextDecoder().decode(found)) as ChartThen[]);
    },
    put: (date, charts) => store.put(keys.get(date), Buffer.from(JSON.stringify(charts))),
  };
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
