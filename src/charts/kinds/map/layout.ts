import { geoPath } from 'd3-geo';
import { curveCatmullRom, line as lineShape } from 'd3-shape';
import type { MapFile } from '../../../model/chart-file.ts';
import type { Drawing } from '../../../model/chart-spec.ts';
import type { Box } from '../../boxes.ts';
import type { Label } from '../../marks/label.ts';
import { pathOf } from '../../px.ts';
import { SIZES } from '../../sizes.ts';
import type { LonLat, MapArrow, MapData, MapLine, MapPlace } from './data.ts';
import { type InsetLayout, layOutInset } from './inset.ts';
import { type Named, placeMapLabels } from './labels.ts';
import type { PlacedPlace, Point } from './placed.ts';
import { fitFrame, kmPerPx, lengthKm, smooth, thin } from './projection.ts';
import type { Shapes } from './shapes.ts';

const LEAST_STEP = 0.7;
const INSET_SHARE = { narrow: 0.5, wide: 0.24 } as const;
const GAP = 12;

/** Where everything on the map stands, in px. */
export interface MapLayout {
  readonly layout: Drawing['layout'];
  readonly width: number;
  readonly height: number;
  readonly map: Box;
  readonly size: number;
  readonly land: string;
  readonly highlights: readonly string[];
  readonly inner: string;
  readonly outer: string;
  readonly courses: readonly string[];
  readonly line: { readonly line: MapLine; readonly core: string; readonly ends: string } | null;
  readonly places: readonly PlacedPlace[];
  readonly arrows: readonly { readonly arrow: MapArrow; readonly from: Point; readonly to: Point }[];
  readonly labels: readonly (Named & { readonly label: Label; readonly leader: readonly Point[] | null })[];
  readonly inset: InsetLayout | null;
  readonly scale: { readonly x: number; readonly y: number; readonly km: number; readonly width: number };
}

/** How wide a map is drawn and how large its letters; `step` is the least length of a piece of a border, in px. */
export interface Paper {
  readonly width: number;
  readonly size: number;
  readonly step?: number;
}

const curve = lineShape().curve(curveCatmullRom.alpha(0.5)).digits(1);

/** The point that lies `by` px beyond `end`, going on from `before`. */
function beyond(before: Point, end: Point, by: number): Point {
  const length = Math.hypot(end[0] - before[0], end[1] - before[1]) || 1;
  return [end[0] + ((end[0] - before[0]) / length) * by, end[1] + ((end[1] - before[1]) / length) * by];
}

/** A line through the places, drawn out at both ends until it is as long as its figure says. */
function layOutLine(line: MapLine, points: readonly Point[], scale: number): MapLayout['line'] {
  const [first, second] = points;
  const [last, beforeLast] = [points.at(-1), points.at(-2)];
  if (!first || !second || !last || !beforeLast) return { line, core: '', ends: '' };
  const known = lengthKm(line.places.map((place) => place.at));
  const rest = Math.max(0, (line.km ?? 0) - known) / 2 / scale;
  const ends =
    rest === 0 ? '' : pathOf([beyond(second, first, rest), first]) + pathOf([last, beyond(beforeLast, last, rest)]);
  return { line, core: curve(points.map(([x, y]) => [x, y])) ?? '', ends };
}

/** Longest round length that takes up at most a fifth of the map. */
function niceKm(width: number, scale: number): number {
  const room = (width / 5) * scale;
  const power = 10 ** Math.floor(Math.log10(room));
  return [5, 2, 1].map((step) => step * power).find((km) => km <= room) ?? power;
}

/**
 * Lays a map out for one width.
 *
 * Marks outside the frame are left out. Labels that find no room are left out too, names of the subject first served.
 */
export function layOutMap(
  file: MapFile,
  data: MapData,
  shapes: Shapes,
  layout: Drawing['layout'],
  { width, size, step = LEAST_STEP }: Paper = SIZES[layout],
): MapLayout {
  const { projection, height } = fitFrame(file.frame[layout], width);
  const scale = kmPerPx(projection, width, height);
  const map: Box = { x0: 0, y0: 0, x1: width, y1: height };
  const path = geoPath(thin(projection, step)).digits(1);
  const draw = (object: Parameters<typeof path>[0]) => path(object) ?? '';
  const project = (at: LonLat): Point => projection([at[0], at[1]]) ?? [0, 0];
  const inside = ([x, y]: Point) => x >= 0 && x <= width && y >= 0 && y <= height;

  const placed = (places: readonly MapPlace[], apart: boolean) =>
    places.map((place) => ({ place, at: project(place.at), apart })).filter(({ at }) => inside(at));
  const onLine = placed(data.line?.places ?? [], false);
  const places = [...onLine, ...placed(data.apart, true)];
  const line =
    data.line &&
    layOutLine(
      data.line,
      onLine.map(({ at }) => at),
      scale,
    );
  const arrows = data.arrows.map((arrow) => ({ arrow, from: project(arrow.from), to: project(arrow.to) }));

  const insetWidth = Math.round(width * INSET_SHARE[layout]);
  const inset = file.inset ? layOutInset({ file, shapes, projection, map, layout, width: insetWidth, size }) : null;
  const km = niceKm(width, scale);
  const corner = file.inset?.corner === 'bottom-left' && layout === 'wide' ? width - GAP - km / scale : GAP;
  const scaleBar = { x: corner, y: height - GAP, km, width: km / scale };
  const labels = placeMapLabels({
    file,
    data,
    shapes,
    layout,
    size,
    map,
    project,
    unproject: ([x, y]) => projection.invert?.([x, y]) ?? null,
    path,
    places,
    arrows,
    inset,
    scaleBar,
  });

  return {
    layout,
    width,
    height: inset ? Math.max(height, inset.box.y1 + 1) : height,
    map,
    size,
    land: draw(shapes.whole),
    highlights: file.highlight.map(({ id }) => shapes.byId.get(id)).flatMap((shape) => (shape ? draw(shape) : [])),
    inner: draw(shapes.inner),
    outer: draw(shapes.outer),
    courses: file.courses.map(({ points }) => draw({ type: 'LineString', coordinates: smooth(points) })),
    line,
    places,
    arrows,
    labels,
    inset,
    scale: scaleBar,
  };
}
