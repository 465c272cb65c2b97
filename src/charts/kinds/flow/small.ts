import { s } from 'hastscript';
import type { SmallPicture } from '../../../model/chart-spec.ts';
import type { Box } from '../../boxes.ts';
import { drawFrame } from '../../marks/frame.ts';
import { drawLabel } from '../../marks/label.ts';
import { measureText } from '../../measure-text.ts';
import { renderSmall } from '../../render.ts';
import { SMALL } from '../../sizes.ts';
import { type FlowData, type FlowStep, sum } from './data.ts';
import { drawRibbon, nodeKind } from './draw.ts';
import { placeRibbons } from './ribbons.ts';

const HEIGHT = 170;
const BAR = 7;
const MIDDLE = 120;
/** Least distance of two bars. */
const GAP = 3;
const HEAD = 17;

/** Bars one under the other over the whole height, as high as their sentences. */
function stackBars(parts: readonly (readonly FlowStep[])[], x: number, unit: number, head = 0): Box[] {
  const total = parts.reduce((all, steps) => all + sum(steps) * unit, 0) + parts.length * head;
  const gap = parts.length < 2 ? 0 : (HEIGHT - total) / (parts.length - 1);
  let y = parts.length < 2 ? (HEIGHT - total) / 2 : 0;
  return parts.map((steps) => {
    const y0 = y + head;
    y = y0 + sum(steps) * unit + gap;
    return { x0: x, y0, x1: x + BAR, y1: y - gap };
  });
}

/** The flows alone, and the names of the outlets that have room for them. */
export function drawSmallFlow({ sources, outlets, articles, steps }: FlowData): SmallPicture {
  const { width, size } = SMALL;
  const own = {
    sources: sources.map(({ id }) => steps.filter(({ source }) => source?.id === id)),
    outlets: outlets.map((name) => steps.filter(({ outlet }) => outlet === name)),
    articles: articles.map(({ id }) => steps.filter(({ article }) => article === id)),
  };
  const most = Math.max(...Object.values(own).map((parts) => parts.length));
  const unit = Math.max(0, (HEIGHT - most * GAP) / Math.max(1, sum(steps)));
  const named = outlets.length * (HEAD + 6) + sum(own.outlets.flat()) * unit < HEIGHT;
  const bars = {
    sources: stackBars(own.sources, 0, unit),
    outlets: stackBars(own.outlets, MIDDLE, unit, named ? HEAD : 0),
    articles: stackBars(own.articles, width - BAR, unit),
  };
  const place = <T>(list: readonly T[], key: keyof typeof own) =>
    list.map((item, i) => ({
      item,
      steps: own[key][i] ?? [],
      box: bars[key][i] ?? { x0: 0, y0: 0, x1: 0, y1: 0 },
      labels: [],
      hit: null,
    }));
  const placed = placeRibbons(
    place(sources, 'sources').map(({ item, ...node }) => ({ ...node, source: item })),
    place(outlets, 'outlets').map(({ item, ...node }) => ({ ...node, name: item })),
    place(articles, 'articles').map(({ item, ...node }) => ({ ...node, article: item })),
    unit,
  );
  const fits = (name: string) => named && measureText(name, size, true) <= width - MIDDLE - BAR - 8;
  return renderSmall('flow', width, HEIGHT, [
    ...[...placed.sources, ...placed.outlets].flatMap(({ ribbons }) => ribbons.map(drawRibbon)),
    s('g', [
      ...placed.sources.map(({ source, box }) => drawFrame(box, nodeKind(source))),
      ...[...bars.outlets, ...bars.articles].map((box) => drawFrame(box, 'node')),
      ...placed.outlets
        .filter(({ name }) => fits(name))
        .map(({ name, box }) =>
          drawLabel({ x: MIDDLE, y: box.y0 - 4, lines: [name], size, anchor: 'start', bold: true, halo: true }),
        ),
    ]),
  ]);
}
