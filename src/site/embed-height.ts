import type { ChartSpec } from '../model/chart-spec.ts';

/** Width that a column of text usually has on other people's pages, in px. */
const COMMON = 640;

/* What `embed.css` and `chart-frame.css` set, in px; letters are taken to be a little under half as wide as high. */
const PADDING = 12;
const WIDE_FROM = 560;
const NARROW_AT_MOST = 480;
const WIDE_AT_MOST = 832;
const LETTER = 0.46;

const lines = (text: string, size: number, width: number): number =>
  text === '' ? 0 : Math.ceil((text.length * size * LETTER) / width);

/**
 * How high a chart is when it is embedded, worked out from its drawing and its words: right to a line or two, until the
 * loader tells the frame exactly.
 *
 * @param width - Of the frame, in px.
 * @returns Px, a multiple of ten.
 */
export function embedHeight(chart: ChartSpec, width: number = COMMON): number {
  const room = width - 2 * PADDING;
  const layout = room < WIDE_FROM ? 'narrow' : 'wide';
  const drawing = chart.drawings.find((each) => each.layout === layout) ?? chart.drawings[0];
  const most = drawing?.layout === 'wide' ? WIDE_AT_MOST : NARROW_AT_MOST;
  const drawn = drawing ? (Math.min(room, most) / drawing.width) * drawing.height : 24;
  const head = lines(chart.title, 20, room) * 25 + 5 + lines(chart.subtitle, 15, room) * 22;
  const foot = lines(chart.note, 13, Math.min(room, 736)) * 19.5 + 3 * 26 + 6;
  return Math.ceil((2 * PADDING + head + 24 + drawn + foot) / 10) * 10;
}
