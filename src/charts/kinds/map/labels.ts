import type { GeoPath } from 'd3-geo';
import type { MapFile } from '../../../model/chart-file.ts';
import type { Drawing } from '../../../model/chart-spec.ts';
import { type Box, grow, LEADING, textBox } from '../../boxes.ts';
import type { Label } from '../../marks/label.ts';
import { measureText, wrapText } from '../../measure-text.ts';
import { placeLabel, type Side, type Wanting } from '../../place-labels.ts';
import { spread } from '../../spread.ts';
import type { LonLat, MapArrow, MapData } from './data.ts';
import type { InsetLayout } from './inset.ts';
import type { PlacedPlace, Point } from './layout.ts';
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
  readonly path: GeoPath;
  readonly places: readonly PlacedPlace[];
  readonly arrows: readonly { readonly arrow: MapArrow; readonly from: Point; readonly to: Point }[];
  readonly inset: InsetLayout | null;
  readonly scaleBar: { readonly x: number; readonly y: number; readonly width: number };
}

const DOT = 6;
const REACH = 11;
const LINE_HALF = 9;
const AROUND: readonly Side[] = ['right', 'left', 'under', 'over'];

/** Names of the line's places in one column at its right, so that they never cover the line or each other. */
function stackBeside(order: LabelOrder): PlacedLabel[] {
  const { size, map } = order;
  const onLine = order.places.filter((each) => !each.apart).sort((a, b) => a.at[1] - b.at[1]);
  const gap = size * LEADING + 1;
  const wanted = onLine.map(({ at }) => at[1]);
  const ys = spread(wanted, gap, map.y0 + gap, map.y1 - gap);
  const moved = ys.some((y, i) => Math.abs(y - (wanted[i] ?? y)) > 3);
  const widest = Math.max(0, ...onLine.map(({ at }) => at[0]));
  return onLine.map(({ place, at }, i): PlacedLabel => {
    const y = ys[i] ?? at[1];
    const x = (moved ? widest + 20 : at[0] + REACH) + 1;
    const label: Label = {
      x,
      y: y + size * 0.34,
      lines: [place.name],
      size,
      anchor: 'start',
      bold: true,
      halo: true,
    };
    const leader: Point[] | null = moved
      ? [
          [at[0] + DOT, at[1]],
          [x - 3, y],
        ]
      : null;
    return { of: 'place', id: place.id, label, leader };
  });
}

/** All other labels, most important first; each stands where the earlier ones left room. */
function wantings(order: LabelOrder): (Named & Wanting)[] {
  const { file, data, shapes, size, project, path, places, arrows } = order;
  const ink = { size, halo: true } as const;
  const soft = { size, halo: true, tone: 'soft' } as const;
  const list: (Named & Wanting)[] = [];
  for (const { place, at } of places.filter((each) => each.apart)) {
    const label = { ...ink, lines: [place.name], bold: true };
    list.push({ of: 'place', id: place.id, x: at[0], y: at[1], reach: REACH, label, sides: AROUND });
  }
  const onLine = places.filter((each) => !each.apart);
  if (data.line && onLine.length > 0) {
    const x = Math.min(...onLine.map(({ at }) => at[0]));
    const y = onLine.reduce((sum, { at }) => sum + at[1], 0) / onLine.length;
    const lines = [data.line.name, ...(data.line.length ? [data.line.length] : [])];
    const label = { ...ink, lines, tone: 'accent', bold: true } as const;
    list.push({ of: 'line', id: 'line', x, y, reach: LINE_HALF + 8, label, sides: ['left', 'over', 'under', 'right'] });
  }
  for (const { arrow, from, to } of arrows) {
    const lines = wrapText(arrow.label, Math.max(90, Math.abs(to[0] - from[0])), size);
    const [x, y] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
    list.push({ of: 'arrow', id: arrow.label, x, y, reach: 8, label: { ...ink, lines }, sides: ['under', 'over'] });
  }
  for (const course of file.courses) {
    const [x, y] = project(course.at);
    const label = { ...ink, lines: wrapText(course.name, 110, size), tone: 'water' } as const;
    list.push({ of: 'course', id: course.name, x, y, reach: 6, label, sides: AROUND });
  }
  const shapeLabel = (regions: MapFile['highlight'], tone: 'name' | 'soft') => {
    for (const region of regions) {
      const shape = shapes.byId.get(region.id);
      const [x, y] = region.at ? project(region.at) : shape ? path.centroid(shape) : [0, 0];
      const lines = region.name.split('\n');
      const label = tone === 'name' ? ({ ...ink, lines, tone } as const) : { ...soft, lines };
      list.push({ of: 'shape', id: region.id, x, y, reach: 4, label, sides: ['on', 'under', 'over', 'right', 'left'] });
    }
  };
  shapeLabel(file.highlight, 'name');
  for (const free of file.labels) {
    const [x, y] = project(free.at);
    const label = { ...soft, lines: free.text.split('\n') };
    list.push({ of: 'free', id: free.text, x, y, reach: 4, label, sides: ['on', 'under', 'over'] });
  }
  shapeLabel(file.around, 'soft');
  return list;
}

/** Boxes that no label may touch: dots, the line, arrows, the scale bar and the inset. */
function takenBoxes({ places, arrows, inset, scaleBar, layout, size }: LabelOrder): Box[] {
  const around = ([x, y]: Point, by: number): Box => ({ x0: x - by, y0: y - by, x1: x + by, y1: y + by });
  const onLine = places.filter((each) => !each.apart).map(({ at }) => at);
  const steps = onLine.slice(1).flatMap((to, i) => {
    const from = onLine[i] ?? to;
    return [0.2, 0.4, 0.6, 0.8].map((t): Point => [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t]);
  });
  const shafts = arrows.map(({ from, to }) => ({
    x0: Math.min(from[0], to[0]),
    y0: Math.min(from[1], to[1]) - 3,
    x1: Math.max(from[0], to[0]),
    y1: Math.max(from[1], to[1]) + 3,
  }));
  const bar = { x0: scaleBar.x, y0: scaleBar.y - size * 2, x1: scaleBar.x + scaleBar.width, y1: scaleBar.y };
  return [
    ...places.map(({ at }) => around(at, DOT + 1)),
    ...steps.map((at) => around(at, LINE_HALF)),
    ...shafts,
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
    taken.push(textBox(label));
    placed.push({ of: wanting.of, id: wanting.id, label, leader: null });
  }
  return placed;
}

/** Width that a stack of names needs at the right of the line. */
export function stackWidth(names: readonly string[], size: number): number {
  return Math.max(0, ...names.map((name) => measureText(name, size, true)));
}
