import { geoDistance } from 'd3-geo';
import type { MapFile } from '../../../model/chart-file.ts';
import type { ChartTable } from '../../../model/chart-spec.ts';
import { spoken } from '../../../words/index.ts';
import type { ChartContext, Charted, Trouble } from '../../context.ts';
import { capitalize, columnsOf, countWords, listWords } from '../../phrases.ts';
import { renderDrawing } from '../../render.ts';
import { chartSpec, type Findings } from '../../spec.ts';
import type { Words } from '../../words.ts';
import { gatherMap, type LonLat, type MapData, type MapPlace } from './data.ts';
import { drawMap } from './draw.ts';
import { layOutMap } from './layout.ts';
import { lengthKm } from './projection.ts';
import { readShapes } from './shapes.ts';
import { drawSmallMap } from './small.ts';

/** The wind in which `to` lies, seen from `from`: 0 is north, 2 east. */
function windTo(from: LonLat, to: LonLat): number {
  const east = (to[0] - from[0]) * Math.cos(((from[1] + to[1]) / 2) * (Math.PI / 180));
  const turn = Math.atan2(east, to[1] - from[1]) / (Math.PI / 4);
  return (Math.round(turn) + 8) % 8;
}

/** Where a place stands apart from the line: `Weir lies 40 km south-west of Mill`. */
function sayApart(place: MapPlace, line: readonly MapPlace[]): string {
  const away = (other: MapPlace) => geoDistance([...place.at], [...other.at]);
  const nearest = [...line].sort((a, b) => away(a) - away(b))[0];
  if (!nearest) return spoken().charts.isMarked(place.name);
  // To the nearest five: the dot stands for a whole town.
  const km = Math.max(5, Math.round(lengthKm([nearest.at, place.at]) / 5) * 5);
  return spoken().charts.standsApart(place.name, km, windTo(nearest.at, place.at), nearest.name);
}

function describeMap(file: MapFile, { line, apart, arrows }: MapData): string[] {
  const sentences: string[] = [];
  const say = spoken().charts;
  const [first, ...others] = line?.places ?? [];
  const last = others.at(-1);
  if (line && first && last) {
    const between = others.slice(0, -1).map((place) => place.name);
    const [start, end] = [
      [first.name, windTo(last.at, first.at)],
      [last.name, windTo(first.at, last.at)],
    ] as const;
    sentences.push(say.line(capitalize(line.name), start, between, end, line.length));
  }
  sentences.push(...apart.map((place) => sayApart(place, line?.places ?? [])));
  for (const { label, from, to } of arrows) sentences.push(say.arrow(windTo(from, to), label));
  for (const course of file.courses) sentences.push(say.schematic(course.name));
  if (file.inset) sentences.push(say.smallMap(file.inset.caption));
  return sentences;
}

function tabulate({ line, apart }: MapData): ChartTable {
  const row = (where: string) => (place: MapPlace) => [
    place.name,
    where,
    place.at[0],
    place.at[1],
    place.statements.length,
  ];
  return {
    columns: columnsOf(spoken().charts.columns.map),
    rows: [
      ...(line?.places ?? []).map(row(spoken().charts.onLine(line?.name ?? ''))),
      ...apart.map(row(spoken().charts.apart)),
    ],
  };
}

function mapWords({ line, apart }: MapData): Words {
  const names = (places: readonly MapPlace[]) =>
    places.length === 0 ? null : listWords(places.map((each) => each.name));
  const places = line?.places ?? [];
  return {
    'line.names': names(places),
    'line.first': places[0]?.name ?? null,
    'line.last': places.length > 1 ? (places.at(-1)?.name ?? null) : null,
    'line.count': places.length > 1 ? countWords(places.length) : null,
    'line.length': line?.length ?? null,
    'apart.names': names(apart),
  };
}

/** Draws `kind: map`: places along a line and apart from it, among shapes. */
export function chartMap(file: MapFile, context: ChartContext): Charted {
  const troubles: Trouble[] = [];
  const shapes = readShapes(file, context.geo, troubles);
  if (!shapes) return { chart: null, troubles };
  const data = gatherMap(file, context, troubles);
  const findings: Findings = {
    words: mapWords(data),
    sentences: describeMap(file, data),
    table: tabulate(data),
    statements: data.statements,
    notes: [
      ...file.courses.map(({ name, source }) => spoken().charts.course(name, source)),
      spoken().charts.boundaries(file.geo.credit),
    ],
    any: data.line !== null || data.apart.length > 0,
    drawSmall: () => drawSmallMap(file, data, shapes),
    draw: (name, description) =>
      (['narrow', 'wide'] as const).map((layout) => {
        const map = layOutMap(file, data, shapes, layout);
        const { width, height } = map;
        const children = drawMap(map, context.base);
        return renderDrawing({ id: context.id, kind: file.kind, layout, width, height, name, description, children });
      }),
  };
  return chartSpec(file, context, findings, troubles);
}
