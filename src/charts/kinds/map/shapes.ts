import type { Feature, FeatureCollection, MultiLineString, MultiPolygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type {
  GeometryObject,
  Objects,
  Polygon,
  Topology,
  MultiPolygon as TopoMultiPolygon,
} from 'topojson-specification';
import type { MapFile } from '../../../model/chart-file.ts';
import type { Trouble } from '../../context.ts';
import { unknownName } from '../../unknown-name.ts';

/** Shapes of a geo file and their borders, each drawn once. */
export interface Shapes {
  readonly all: FeatureCollection;
  readonly byId: ReadonlyMap<string, Feature>;
  /** Lines that two shapes share. */
  readonly inner: MultiLineString;
  /** Lines around all shapes together; where a frame cuts them they end. */
  readonly outer: MultiLineString;
  /** All shapes as one. */
  readonly whole: MultiPolygon;
}

type Area = Polygon<{ readonly name?: string }> | TopoMultiPolygon<{ readonly name?: string }>;

function isArea(geometry: GeometryObject<{ readonly name?: string }>): geometry is Area {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}

type ShapeFile = Topology<Objects<{ readonly name?: string }>>;

function isTopology(value: unknown): value is ShapeFile {
  return typeof value === 'object' && value !== null && 'objects' in value && 'arcs' in value;
}

/**
 * Reads the shapes that a map's file names.
 *
 * @returns Null, with a trouble, when the file, its object or a named shape is missing.
 */
export function readShapes(
  { geo, highlight, around }: MapFile,
  files: Readonly<Record<string, unknown>>,
  troubles: Trouble[],
): Shapes | null {
  const topology = files[geo.file];
  if (!isTopology(topology)) {
    troubles.push(unknownName('geo file', geo.file, Object.keys(files)));
    return null;
  }
  const collection = topology.objects[geo.object];
  if (collection?.type !== 'GeometryCollection') {
    troubles.push(unknownName('geo object', geo.object, Object.keys(topology.objects)));
    return null;
  }
  const all = feature(topology, collection);
  const byId = new Map(all.features.map((each) => [String(each.id), each]));
  const missing = [...highlight, ...around].filter((region) => !byId.has(region.id));
  troubles.push(...missing.map(({ id }) => unknownName('shape', id, [...byId.keys()])));
  if (missing.length > 0) return null;
  return {
    all,
    byId,
    inner: mesh(topology, collection, (a, b) => a !== b),
    outer: mesh(topology, collection, (a, b) => a === b),
    whole: merge(topology, collection.geometries.filter(isArea)),
  };
}
