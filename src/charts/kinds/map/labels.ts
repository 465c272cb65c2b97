import { type GeoPath, geoContains } from 'd3-geo';
import type { Feature } from 'geojson';
import type { MapFile } from '../../../model/chart-file.ts';
import type { Drawing } from '../../../model/chart-spec.ts';
import { spoken } from '../../../words/index.ts';
import { type Box, grow, LEADING, textBox } from '../../boxes.ts';
import type { Label } from '../../marks/label.ts';
import { clipText, measureText, wrapText } from '../../measure-text.ts';
import { placeLabel, type Side, type Wanting } from '../../place-labels.ts';
import { spread } from '../../spread.ts';
import type { LonLat, MapArrow, MapData } from './data.ts';
import type { InsetLayout } from './inset.ts';
import type { PlacedPlace, Point } from './placed.ts';
import type { Shapes } from './shapes.ts';

/** What a label names, so that drawing puts it into the right link. */
export interface Named {
  readonly of: 'place' | 'line' | 'arrow' | 'shape' | 'course' | 'free';
  readonly id: string;
}

export type PlacedLabel = Named & { readonly label: Label; readonly leader: readonly Point[] | null };

export interface LabelOrder {
  readonly file: MapFile;
  readonly data: MapData;
  readonly shapes: Shapes;
  readonly layout: Drawing['layout'];
  readonly size: number;
  readonly map: Box;
  readonly project: (at: LonLat) => Point;
  /** Null for what lies off the earth. */
  readonly unproject: (at: Point) => LonLat | null;
  readonly path: GeoPath;
  readonly places: readonly PlacedPlace[];
  readonly arrows: readonly { readonly arrow: MapArrow; readonly from: Point; readonly to: Point }[];
  readonly inset: InsetLayout | null;
  readonly scaleBar: { readonly x: number; readonly y: number; readonly width: number };
}

const DOT = 6;
const REACH = 11;
const LINE_HALF = 9;
/** Room that two labels keep between them. */
const CLEAR = 3;
const AROUND: readonly Side[] = [
  'right',
  'left',
  'under',
  'over',
  'under-right',
  'under-left',
  'over-right',
  'over-left',
];
const SHARES = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] as const;
const STEPS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1] as const;

/**
 * Names of the line's places in one column beside it, so that they never cover the line or each other: at its right, or
 * at its left where only that has room. A name that has room on neither side is cut.
 */
function stackBeside(order: LabelOrder): PlacedLabel[] {
  const { size, map } = order;
  const onLine = order.places.filter((each) => !each.apart).sort((a, b) => a.at[1] - b.at[1]);
  const gap = size * LEADING + 1;
  const wanted = onLine.map(({ at }) => at[1]);
  const ys = spread(wanted, gap, map.y0 + gap, map.y1 - gap);
  const moved = ys.some((y, i) => Math.abs(y - (wanted[i] ?? y)) > 3);
  const xs = onLine.map(({ at }) => at[0]);
  const stand = (way: 1 | -1, x: number) =>
    (moved ? (way === 1 ? Math.max(0, ...xs) : Math.min(...xs)) + way * 20 : x + way * REACH) + way;
  const roomOf = (way: 1 | -1, x: number) => (way === 1 ? map.x1 - stand(1, x) : stand(-1, x) - map.x0) - CLEAR;
  const widest = Math.max(0, ...onLine.map(({ place }) => measureText(place.name, size, true)));
  const [left, right] = ([-1, 1] as const).map((way) => Math.min(...xs.map((x) => roomOf(way, x))));
  const way = (right ?? 0) >= widest || (right ?? 0) >= (left ?? 0) ? 1 : -1;
  return onLine.map(({ place, at }, i): PlacedLabel => {
    const y = ys[i] ?? at[1];
    const x = stand(way, at[0]);
    const label: Label = {
      x,
      y: y + size * 0.34,
      lines: [clipText(place.name, roomOf(way, at[0]), size, true)],
      size,
      anchor: way === 1 ? 'start' : 'end',
      bold: true,
      halo: true,
    };
    const leader: Point[] | null = moved
      ? [
          [at[0] + way * DOT, at[1]],
          [x - way * 3, y],
        ]
      : null;
    return { of: 'place', id: place.id, label, leader };
  });
}

/** Width at which names of shapes are broken where the map is small. */
const NAME = 84;

/** Points inside a shape as it is drawn, its middle first, then nearest the middle. */
function spotsInside(shape: Feature, path: GeoPath, unproject: LabelOrder['unproject']): Point[] {
  const [x, y] = path.centroid(shape);
  const [[x0, y0], [x1, y1]] = path.bounds(shape);
  const grid = SHARES.flatMap((s) => SHARES.map((t): Point => [x0 + (x1 - x0) * s, y0 + (y1 - y0) * t]));
  const inside = grid.filter((at) => {
    const earth = unproject(at);
    return earth !== null && geoContains(shape, [earth[0], earth[1]]);
  });
  const away = (at: Point) => Math.hypot(at[0] - x, at[1] - y);
  return [[x, y], ...inside.sort((a, b) => away(a) - away(b))];
}

/** Both ends of a label lie in its shape: a name that reaches into the next region names that one too. */
function isWithin(shape: Feature, { x0, y0, x1, y1 }: Box, unproject: LabelOrder['unproject']): boolean {
  const y = (y0 + y1) / 2;
  return [x0, x1].every((x) => {
    const earth = unproject([x, y]);
    return earth !== null && geoContains(shape, [earth[0], earth[1]]);
  });
}

/** All other labels, most important first; each stands where the earlier ones left room. */
function wantings(order: LabelOrder): (Named & Wanting)[] {
  const { file, data, shapes, size, project, path, places, arrows } = order;
  const ink = { size, halo: true } as const;
  const list: (Named & Wanting)[] = [];
  for (const { place, at } of places.filter((each) => each.apart)) {
    const label = { ...ink, lines: [place.name], bold: true };
    list.push({ of: 'place', id: place.id, spots: [at], reach: REACH, label, sides: AROUND });
  }
  const onLine = places.filter((each) => !each.apart).map(({ at }) => at);
  if (data.line && onLine.length > 0) {
    const middle = onLine.reduce((sum, at) => sum + at[1], 0) / onLine.length;
    const left = Math.min(...onLine.map(([x]) => x));
    const lines = [data.line.name, ...(data.line.length ? [data.line.length] : [])];
    const label = { ...ink, lines, tone: 'accent', bold: true } as const;
    const spots = [[left, middle] as const, ...onLine];
    const sides = ['left', 'over', 'under-left', 'under'] as const;
    list.push({ of: 'line', id: 'line', spots, reach: LINE_HALF + 8, label, sides });
  }
  for (const { arrow, from, to } of arrows) {
    const lines = wrapText(arrow.label, Math.max(100, Math.abs(to[0] - from[0]) - 10), size);
    const along = (t: number): Point => [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
    const spots = [0.5, 0.3, 0.7, 0.1, 0.9].map(along);
    list.push({
      of: 'arrow',
      id: arrow.label,
      spots,
      reach: 12,
      label: { ...ink, lines },
      sides: ['over', 'under', 'under-left'],
    });
  }
  for (const course of file.courses) {
    const spots = [course.at, ...course.points].map(project);
    const label = { ...ink, lines: [course.name, spoken().charts.drawnSchematic], tone: 'water' } as const;
    list.push({ of: 'course', id: course.name, spots, reach: 8, label, sides: AROUND });
  }
  const shape = (region: MapFile['highlight'][number], tone: 'name' | 'soft') => {
    const feature = shapes.byId.get(region.id);
    const inside = feature ? spotsInside(feature, path, order.unproject) : [];
    const spots = [...(region.at ? [project(region.at)] : []), ...inside];
    const given = region.name.split('\n');
    const lines = order.layout === 'narrow' ? given.flatMap((line) => wrapText(line, NAME, size)) : given;
    const label = { ...ink, lines, tone };
    const sides = ['on', 'under', 'over', 'right', 'left'] as const;
    const around = tone === 'soft' && feature !== undefined;
    const fits = around ? (box: Box) => isWithin(feature, box, order.unproject) : () => true;
    list.push({ of: 'shape', id: region.id, spots, reach: 6, label, sides, fits });
  };
  for (const region of file.highlight) shape(region, 'name');
  for (const free of file.labels) {
    const label = { ...ink, lines: free.text.split('\n'), tone: 'soft' } as const;
    list.push({
      of: 'free',
      id: free.text,
      spots: [project(free.at)],
      reach: 6,
      label,
      sides: ['on', 'under', 'over'],
    });
  }
  for (const region of file.around) shape(region, 'soft');
  return list;
}

/** Boxes that no label may touch: dots, the line, arrows, the scale bar and the inset. */
function takenBoxes({ places, arrows, inset, scaleBar, layout, size }: LabelOrder): Box[] {
  const around = ([x, y]: Point, by: number): Box => ({ x0: x - by, y0: y - by, x1: x + by, y1: y + by });
  const steps = (from: Point, to: Point) =>
    STEPS.map((t): Point => [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t]);
  const onLine = places.filter((each) => !each.apart).map(({ at }) => at);
  const bar = { x0: scaleBar.x, y0: scaleBar.y - size * 2, x1: scaleBar.x + scaleBar.width, y1: scaleBar.y };
  return [
    ...places.map(({ at }) => around(at, DOT + 1)),
    ...onLine.slice(1).flatMap((to, i) => steps(onLine[i] ?? to, to).map((at) => around(at, LINE_HALF))),
    ...arrows.flatMap(({ from, to }) => steps(from, to).map((at) => around(at, 6))),
    grow(bar, 4),
    ...(inset && layout === 'wide' ? [grow(inset.box, 4)] : []),
  ];
}

/** Places every label of the map without collisions; those of least weight fall away first. */
export function placeMapLabels(order: LabelOrder): PlacedLabel[] {
  const placed = stackBeside(order);
  const taken = takenBoxes(order);
  for (const { label, leader } of placed) {
    taken.push(grow(textBox(label), 1));
    const [from, to] = leader ?? [];
    if (from && to) taken.push({ x0: from[0], y0: Math.min(from[1], to[1]), x1: to[0], y1: Math.max(from[1], to[1]) });
  }
  const bounds = grow(order.map, -4);
  for (const wanting of wantings(order)) {
    const label = placeLabel(wanting, taken, bounds);
    if (!label) continue;
    taken.push(grow(textBox(label), CLEAR));
    placed.push({ of: wanting.of, id: wanting.id, label, leader: null });
  }
  return placed;
}
