import type { Feature, FeatureCollection, MultiLineString } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { Objects, Topology } from 'topojson-specification';
import type { MapFile } from '../../../model/chart-file.ts';
import type { Trouble } from '../../context.ts';

/** Shapes of a geo file and their borders, each drawn once. */
export interface Shapes {
  readonly all: FeatureCollection;
  readonly byId: ReadonlyMap<string, Feature>;
  /** Lines that two shapes share. */
  readonly inner: MultiLineString;
  /** Lines around all shapes together. */
  readonly outer: MultiLineString;
}

type ShapeFile = Topology<Objects<{ readonly name?: string }>>;

function isTopology(value: unknown): value is ShapeFile {
  return typeof value === 'object' && value !== null && 'objects' in value && 'arcs' in value;
}

function refuse(words: string, text: string, hint: string, rule: string): Trouble {
  return { level: 'error', words, text, hint, rule };
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
    const there = Object.keys(files).join(', ') || 'none';
    troubles.push(refuse(geo.file, `no geo file "${geo.file}"`, `Write one of: ${there}.`, 'geo-unknown'));
    return null;
  }
  const object = topology.objects[geo.object];
  if (object?.type !== 'GeometryCollection') {
    const there = Object.keys(topology.objects).join(', ');
    troubles.push(
      refuse(geo.object, `"${geo.file}" has no object "${geo.object}"`, `Write one of: ${there}.`, 'geo-unknown'),
    );
    return null;
  }
  const collection = object;
  const all = feature(topology, collection);
  const byId = new Map(all.features.map((each) => [String(each.id), each]));
  const missing = [...highlight, ...around].filter((region) => !byId.has(region.id));
  for (const { id } of missing) {
    troubles.push(
      refuse(
        id,
        `"${geo.file}" has no shape "${id}"`,
        `Write one of: ${[...byId.keys()].join(', ')}.`,
        'shape-unknown',
      ),
    );
  }
  if (missing.length > 0) return null;
  return {
    all,
    byId,
    inner: mesh(topology, collection, (a, b) => a !== b),
    outer: mesh(topology, collection, (a, b) => a === b),
  };
}
