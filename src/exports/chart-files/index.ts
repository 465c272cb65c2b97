import type { ChartSpec } from '../../model/chart-spec.ts';
import type { PrintedData } from '../../model/site.ts';
import { fullAddress, type SiteAddress } from '../address.ts';
import { openBook } from '../book.ts';
import { CARD, drawCard } from '../picture/card.ts';
import { drawChartSvg, MOST_SOURCES } from '../picture/chart-svg.ts';
import type { Palette } from '../picture/colours.ts';
import type { StyledDrawing } from '../picture/drawing.ts';
import type { Type } from '../picture/face.ts';
import { renderPng } from '../picture/png.ts';
import { type ChartOrigin, chartCsv, chartJson } from './chart-data.ts';
import { chartHtml } from './chart-html.ts';
import { chartZip } from './chart-zip.ts';

/** What pictures are made with, read from disk by who calls. */
export interface PictureAssets {
  /** Opened when a picture is drawn at all, which a second build spares. */
  readonly type: () => Type;
  readonly palette: Palette;
  /** Style sheet of a drawing with plain values. */
  readonly css: (svg: string, theme: 'light' | 'dark' | 'auto') => string;
  /** Font files as WOFF2, in base64. */
  readonly fonts: { readonly sans: string; readonly serif: string };
}

/**
 * Gives back what was made of the same things before, or makes it.
 *
 * @param of - All that the result depends on, as far as it can differ between two builds by the same code.
 */
export type Keep = (of: unknown, make: () => Uint8Array | Promise<Uint8Array>) => Promise<Uint8Array>;

/** The same in two steps, for work that waits for nothing. */
export interface Store {
  /** @returns Null when nothing whole was put there. */
  readonly take: (of: unknown) => Uint8Array | null;
  readonly put: (of: unknown, made: Uint8Array) => void;
}

/** Files by their path from the site's root, without a slash before it. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Twice the size in px, for screens and paper of today; never less than this. */
const LEAST_WIDTH = 1200;
/** A picture of more pixels than this would be heavier than any page takes; a very high chart is drawn smaller. */
const MOST_PIXELS = 6_000_000;

/** Width in px of the picture that is made of an SVG file. */
export function pictureWidth(svg: string): number {
  const size = (name: string): number => Number(new RegExp(` ${name}="(\\d+)"`).exec(svg)?.[1] ?? LEAST_WIDTH / 2);
  const [width, height] = [size('width'), size('height')];
  return Math.round(Math.min(Math.max(2 * width, LEAST_WIDTH), Math.sqrt((MOST_PIXELS * width) / height)));
}

function styled(drawing: StyledDrawing['drawing'], { css }: PictureAssets): StyledDrawing {
  return { drawing, css: { light: css(drawing.svg, 'light'), dark: css(drawing.svg, 'dark') } };
}

const UNSEEN =
  /<title id="[^"]*">[^<]*<\/title>|<desc id="[^"]*">[^<]*<\/desc>| aria-label="[^"]*"| xlink:href="[^"#][^"]*"/g;

/** Of an SVG file what a picture shows: not its words for those who hear it, nor where its links lead. */
export const seenOf = (svg: string): string => svg.replace(UNSEEN, '');

/** A PNG of an SVG file; one that looks the same is not made again. */
const picture = (svg: string, width: number, keep: Keep): Promise<Uint8Array> =>
  keep(['png', width, seenOf(svg)], () => renderPng(svg, width));

const widest = ({ drawings }: ChartSpec) => [...drawings].sort((a, b) => b.width - a.width)[0];

/** The files of every chart: `.svg`, `.png`, `.csv`, `.json`, `.html` and `.zip`. */
export async function chartFiles(
  site: PrintedData,
  at: SiteAddress,
  assets: PictureAssets,
  keep: Keep,
): Promise<Files> {
  const { config, charts, ledger, editions } = site;
  const book = openBook(ledger, at);
  const files: Record<string, string | Uint8Array> = {};
  for (const chart of charts) {
    const address = fullAddress(at, `/charts/${chart.id}/`);
    const origin: ChartOrigin = {
      address,
      siteName: config.name,
      edition: editions[0]?.date ?? null,
      statementAddress: book.statementAddress,
    };
    const resolve = (href: string): string => new URL(href, address).href;
    const drawing = chart.empty === null ? widest(chart) : undefined;
    const { id, title, subtitle, description, note, empty } = chart;
    const sources = book.articlesOf(chart.sources.map(({ statement }) => statement));
    const shown = {
      chart: { id, title, subtitle, description, note, empty },
      drawing: drawing ? styled(drawing, assets) : null,
      sources,
      siteName: config.name,
      address,
      palette: assets.palette,
    };
    const named = { ...shown, sources: sources.slice(0, MOST_SOURCES) };
    const svg = await keep(['svg', named, sources.length], () =>
      encode(drawChartSvg({ ...shown, resolve, type: assets.type() }).svg),
    );
    const text = new TextDecoder().decode(svg);
    const png = await picture(text, pictureWidth(text), keep);
    const css = assets.css(chart.drawings.map((each) => each.svg).join(''), 'auto');
    const { palette, fonts } = assets;
    const own: Files = {
      [`${chart.id}.svg`]: svg,
      [`${chart.id}.png`]: png,
      [`${chart.id}.csv`]: chartCsv(chart),
      [`${chart.id}.json`]: chartJson(chart, origin),
      [`${chart.id}.html`]: chartHtml({ ...origin, chart, language: config.language, css, palette, fonts, resolve }),
    };
    const parcel = chartZip(chart, origin, own);
    const zip = await keep(['zip', chart.id, parcel.sums], parcel.pack);
    for (const [name, content] of Object.entries({ ...own, [`${chart.id}.zip`]: zip }))
      files[`charts/${name}`] = content;
  }
  return files;
}

/** The pictures that other sites show beside a link: of home, of each explainer and of each chart. */
export async function cardFiles(site: PrintedData, assets: PictureAssets, keep: Keep): Promise<Files> {
  const { config, charts, explainers } = site;
  const pictureOf = (chart: ChartSpec | undefined): StyledDrawing | null => {
    const drawing = chart?.small ?? (chart && widest(chart));
    return chart?.empty === null && drawing ? styled(drawing, assets) : null;
  };
  const chartOf = (id: string | undefined) => charts.find((chart) => chart.id === id);
  const cards = [
    ['home', config.name, config.tagline, chartOf(explainers[0]?.chart)],
    ...explainers.map(
      ({ slug, title, question, chart }) => [`explainers/${slug}`, title, question, chartOf(chart)] as const,
    ),
    ...charts.map((chart) => [`charts/${chart.id}`, chart.title, chart.subtitle, chart] as const),
  ] as const;
  const files: Record<string, Uint8Array> = {};
  for (const [path, title, lead, chart] of cards) {
    const siteName = path === 'home' ? '' : config.name;
    const card = { name: 'card', siteName, title, lead, drawing: pictureOf(chart), palette: assets.palette };
    const svg = await keep(['card', card], () => encode(drawCard({ ...card, type: assets.type() })));
    files[`pictures/${path}.png`] = await picture(new TextDecoder().decode(svg), CARD.width, keep);
  }
  return files;
}
