import { createHash } from 'node:crypto';
import frame from '../client/embed/frame.ts?classic';
import loader from '../client/embed/loader.ts?classic';
import embed from '../styles/embed.css?raw';
import fonts from '../styles/fonts.css?raw';
import print from '../styles/print.css?raw';
import tokens from '../styles/tokens.css?raw';
import { loadSite } from './data.ts';
import { embedCss } from './embed-css.ts';
import { sideStyles } from './side-styles.ts';

const chartSheets = import.meta.glob<string>('../styles/chart*.css', { query: '?raw', import: 'default', eager: true });

/** The style sheet of embed pages. */
export const embedStyles = (): string =>
  embedCss([fonts, tokens, sideStyles(loadSite().config), ...Object.values(chartSheets), embed, print]);

/** The script of embed pages. */
export const frameScript: string = frame;

/** The script of the pages around them, `/embed.js`. */
export const loaderScript: string = loader;

/** A short name for one state of a file: an address that holds it never goes stale in a cache. */
export const versionOf = (content: string): string => createHash('sha256').update(content).digest('hex').slice(0, 10);

/** Address of the loader that never changes: under it, another text would be another version. */
export const pinnedLoader = `/embed.${versionOf(loader)}.js`;

/** For the attribute `integrity` of a script element that pins the loader. */
export const loaderIntegrity = `sha384-${createHash('sha384').update(loader).digest('base64')}`;
