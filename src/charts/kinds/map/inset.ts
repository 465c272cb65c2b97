import type { GeoConicProjection } from 'd3-geo';
import { geoConicConformal, geoPath } from 'd3-geo';
import type { MapFile } from '../../../model/chart-file.ts';
import type { Drawing } from '../../../model/chart-spec.ts';
import { type Box, LEADING } from '../../boxes.ts';
import type { Label } from '../../marks/label.ts';
import { wrapText } from '../../measure-text.ts';
import { pathOf } from '../../px.ts';
import { thin } from './projection.ts';
import type { Shapes } from './shapes.ts';

/** A small map of everything, with the large map's frame in it. */
export interface InsetLayout {
  readonly box: Box;
  readonly land: string;
  readonly highlights: readonly string[];
  readonly frame: string;
  readonly caption: Label;
}

export interface InsetOrder {
  readonly file: MapFile;
  readonly shapes: Shapes;
  readonly projection: GeoConicProjection;
  readonly map: Box;
  readonly layout: Drawing['layout'];
  readonly width: number;
  readonly size: number;
}

const PAD = 8;
const ASPECT = 0.66;
const GAP = 12;
const LEAST_STEP = 1.2;

/** Left and upper edge of the inset: in its corner of a wide map, under a narrow one. */
function corner({ file, map, layout, width }: InsetOrder, height: number): [number, number] {
  if (layout === 'narrow') return [0.5, map.y1 + GAP];
  const [vertical, side] = (file.inset?.corner ?? 'bottom-right').split('-');
  // Half a px keeps the hairline sharp and inside the drawing.
  return [side === 'left' ? 0.5 : map.x1 - width - 0.5, vertical === 'top' ? 0.5 : map.y1 - height - 0.5];
}

/** Lays the inset out; in the narrow layout its caption stands to its right, else under the small map. */
export function layOutInset(order: InsetOrder): InsetLayout {
  const { file, shapes, projection, map, layout, width, size } = order;
  const narrow = layout === 'narrow';
  const words = file.inset?.caption ?? '';
  const lines = wrapText(words, narrow ? map.x1 - width - 2 * GAP : width - 2 * PAD, size);
  const captionHeight = narrow ? 0 : lines.length * size * LEADING;
  const mapHeight = width * ASPECT;
  const height = Math.round(mapHeight + captionHeight + (narrow ? 0 : PAD / 2));
  const [x0, y0] = corner(order, height);
  const small = geoConicConformal()
    .rotate(projection.rotate())
    .parallels(projection.parallels())
    .fitExtent(
      [
        [x0 + PAD, y0 + PAD],
        [x0 + width - PAD, y0 + mapHeight - PAD],
      ],
      shapes.all,
    );
  const path = geoPath(thin(small, LEAST_STEP)).digits(1);
  const corners: [number, number][] = [
    [map.x0, map.y0],
    [map.x1, map.y0],
    [map.x1, map.y1],
    [map.x0, map.y1],
  ];
  const frame = corners.flatMap((at) => {
    const earth = projection.invert?.(at);
    const point = earth && small(earth);
    return point ? [point] : [];
  });
  return {
    box: { x0, y0, x1: x0 + width, y1: y0 + height },
    land: path(shapes.whole) ?? '',
    highlights: file.highlight.flatMap(({ id }) => {
      const shape = shapes.byId.get(id);
      return shape ? (path(shape) ?? []) : [];
    }),
    frame: pathOf(frame, true),
    caption: narrow
      ? { x: x0 + width + GAP, y: y0 + size, lines, size, anchor: 'start', tone: 'soft' }
      : { x: x0 + PAD, y: y0 + mapHeight + size * 0.7, lines, size, anchor: 'start', tone: 'soft' },
  };
}
