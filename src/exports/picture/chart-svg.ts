import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import type { ChartSpec } from '../../model/chart-spec.ts';
import { spoken } from '../../words/index.ts';
import { createDarkroom, type Palette } from './colours.ts';
import { paintDrawing, type StyledDrawing } from './drawing.ts';
import { balanceText, type Face, type Type, wrapText } from './face.ts';
import { createPen } from './pen.ts';
import { writeSvg } from './svg-file.ts';

/** Everything that a chart's picture shows. */
export interface ChartPicture {
  readonly chart: Pick<ChartSpec, 'id' | 'title' | 'subtitle' | 'description' | 'note' | 'empty'>;
  /** The widest drawing; null when the ledger has nothing for it. */
  readonly drawing: StyledDrawing | null;
  /** `Gazette, 2 March 2026`, each source once. */
  readonly sources: readonly string[];
  /** Name of the site and licence, in the last line. */
  readonly siteName: string;
  /** Full address of the chart's page. */
  readonly address: string;
  readonly resolve: (href: string) => string;
  readonly palette: Palette;
  readonly type: Type;
}

const MARGIN = 24;
const WIDTH = 630;
const LEADING = 1.32;
/** A picture names so many sources and counts the others: a thousand would be a column of words below a chart. */
export const MOST_SOURCES = 24;

/** A picture and its size in px. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/**
 * A chart as one SVG file: title, drawing, note, sources and where it comes from. Words are outlines, so that it looks
 * the same everywhere; colours are attributes for the light and a media query for the dark.
 */
export function drawChartSvg(picture: ChartPicture): Picture {
  const { chart, drawing, sources, siteName, address, resolve, palette, type } = picture;
  const [pen, darkroom] = [createPen(chart.id), createDarkroom(chart.id)];
  const named = sources.slice(0, MOST_SOURCES);
  const listed = [
    ...named,
    ...(sources.length > named.length ? [spoken().files.more(sources.length - named.length)] : []),
  ];
  const told = spoken().files.sources(listed.join('; '));
  const inner = Math.max(drawing?.drawing.width ?? 0, WIDTH);
  const children: ElementContent[] = [];
  let y = MARGIN;
  const write = (text: string, face: Face, size: number, colour: Palette[keyof Palette], wrap = wrapText): void => {
    const lines = wrap(face, text, size, inner).map((line, at) => {
      const baseline = y + size + at * size * LEADING;
      return pen.write({ text: line, face, size, x: MARGIN, y: baseline });
    });
    y += lines.length * size * LEADING;
    children.push(s('g', darkroom.paint({ fill: colour }), lines));
  };
  write(chart.title, type.serif, 25, palette.ink, balanceText);
  y += 3;
  write(chart.subtitle, type.sans, 15, palette.soft);
  y += 18;
  if (drawing === null) write(chart.empty ?? '', type.sans, 16, palette.ink);
  else {
    const marks = paintDrawing(drawing, { type, pen, darkroom, resolve, words: true });
    children.push(s('g', { transform: `translate(${MARGIN} ${Math.round(y)})` }, [marks]));
    y += drawing.drawing.height;
  }
  y += 18;
  if (chart.note !== '') write(`${spoken().files.note}: ${chart.note}`, type.sans, 12.5, palette.soft);
  y += 5;
  if (sources.length > 0) write(told, type.sans, 12.5, palette.soft);
  y += 5;
  const before = children.length;
  const shown = address.replace(/^https?:\/\//, '').replace(/\/$/, '');
  write(`${siteName} · ${spoken().files.licence} · ${shown}`, type.bold, 12.5, palette.accent);
  children.push(s('a', { xLinkHref: address }, children.splice(before)));
  const [width, height] = [inner + 2 * MARGIN, Math.ceil(y + MARGIN)];
  const ground = s('rect', { width, height, ...darkroom.paint({ fill: palette.paper }) });
  const svg = writeSvg({
    name: chart.id,
    title: chart.title,
    description: `${chart.description} ${told}. ${address}`,
    width,
    height,
    css: darkroom.css(),
    children: [pen.glyphs(), ground, ...children],
  });
  return { svg, width, height };
}
