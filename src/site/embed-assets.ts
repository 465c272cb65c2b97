import { createHash } from 'node:crypto';
import chart from '../client/embed/chart.ts?classic';
import frame from '../client/embed/frame.ts?classic';
import loader from '../client/embed/loader.ts?classic';
import embed from '../styles/embed.css?raw';
import fonts from '../styles/fonts.css?raw';
import print from '../styles/print.css?raw';
import tokens from '../styles/tokens.css?raw';
import { loadSite, type Site } from './data.ts';
import { embedCss, pruneCss } from './embed-css.ts';
import { sideStyles } from './side-styles.ts';

// Options of a glob are read where they are written: they cannot be shared.
const chartSheets = import.meta.glob<string>('../styles/chart*.css', { query: '?raw', import: 'default', eager: true });
const printed = import.meta.glob<string>(
  ['../layouts/Embed.astro', '../components/ChartTable.astro', '../components/Drawings.astro'],
  { query: '?raw', import: 'default', eager: true },
);

const sheets = new WeakMap<Site, Map<string, string>>();

/**
 * The style sheet of the embed pages of a chart, of all its editions; made once for all of them.
 *
 * @param id - Of the chart.
 */
export function embedStyles(id: string): string {
  const site = loadSite();
  const made = sheets.get(site) ?? new Map<string, string>();
  sheets.set(site, made);
  const sheet = made.get(id) ?? makeSheet(site, id);
  made.set(id, sheet);
  return sheet;
}

function makeSheet({ config, chart, chartEditions }: Site, id: string): string {
  const own = chartEditions.find((one) => one.chart === id)?.editions ?? [];
  const drawings = [chart.get(id), ...own.map(({ spec }) => spec)].flatMap((spec) => spec?.drawings ?? []);
  const classes = drawings.flatMap(({ layout, svg }) => [`drawing-${layout}`, svg.replace(/ d="[^"]*"/g, '')]);
  const css = embedCss([fonts, tokens, sideStyles(config), ...Object.values(chartSheets), embed, print]);
  return pruneCss(css, [...Object.values(printed), chartScript, ...classes].join(' '));
}

/** The script of embed pages. */
export const frameScript: string = frame;

/** What makes the marks of an embedded chart tell their sources. */
export const chartScript: string = chart;

/** The script of the pages around them, `/embed.js`. */
export const loaderScript: string = loader;

/** A short name for one state of a file: an address that holds it never goes stale in a cache. */
export const versionOf = (content: string): string => createHash('sha256').update(content).digest('hex').slice(0, 10);

/** Address of the loader that never changes: under it, another text would be another version. */
export const pinnedLoader = `/embed.${versionOf(loader)}.js`;

/** For the attribute `integrity` of a script element that pins the loader. */
export const loaderIntegrity = `sha384-${createHash('sha384').update(loader).digest('base64')}`;
