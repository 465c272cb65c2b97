import type { GeoConicProjection, GeoProjection, GeoStream, GeoStreamWrapper } from 'd3-geo';
import { geoConicConformal, geoDistance, geoPath } from 'd3-geo';
import type { MultiPoint } from 'geojson';

/** West, south, east, north. */
export type LonLatBox = readonly [number, number, number, number];

const EARTH_RADIUS_KM = 6371;
const STEPS = 8;

/** Points along the edges of a box, because its edges are curves on paper. */
export function outline([west, south, east, north]: LonLatBox): [number, number][] {
  const steps = Array.from({ length: STEPS + 1 }, (_, i) => i / STEPS);
  const lon = (t: number) => west + (east - west) * t;
  const lat = (t: number) => south + (north - south) * t;
  return [
    ...steps.map((t): [number, number] => [lon(t), north]),
    ...steps.map((t): [number, number] => [east, lat(1 - t)]),
    ...steps.map((t): [number, number] => [lon(1 - t), south]),
    ...steps.map((t): [number, number] => [west, lat(t)]),
  ];
}

/**
 * A conformal projection that fills `width` with a box of the earth, north up along its middle.
 *
 * @returns `height` is what the box needs; nothing outside is drawn.
 */
export function fitFrame(frame: LonLatBox, width: number): { projection: GeoConicProjection; height: number } {
  const [west, south, east, north] = frame;
  const sixth = (north - south) / 6;
  const edge: MultiPoint = { type: 'MultiPoint', coordinates: outline(frame) };
  const projection = geoConicConformal()
    .rotate([-(west + east) / 2, 0])
    .parallels([south + sixth, north - sixth])
    .fitWidth(width, edge);
  const [[, top], [, bottom]] = geoPath(projection).bounds(edge);
  const height = Math.round(bottom - top);
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  return { projection, height };
}

/** Kilometres of ground under one px, at the middle of a drawing. */
export function kmPerPx(projection: GeoProjection, width: number, height: number): number {
  const reach = width / 10;
  const west = projection.invert?.([width / 2 - reach, height / 2]);
  const east = projection.invert?.([width / 2 + reach, height / 2]);
  if (!west || !east) throw new Error('projection cannot be inverted');
  return (geoDistance(west, east) * EARTH_RADIUS_KM) / (2 * reach);
}

/** Kilometres along a row of points. */
export function lengthKm(points: readonly (readonly [number, number])[]): number {
  return points.slice(1).reduce((sum, point, i) => {
    const from = points[i] ?? point;
    return sum + geoDistance([from[0], from[1]], [point[0], point[1]]) * EARTH_RADIUS_KM;
  }, 0);
}

/**
 * Leaves out points nearer than `least` px to the one before, which saves most of a coastline's bytes and none of its
 * look; first and last point of a line stay.
 */
export function thin(projection: GeoProjection, least: number): GeoStreamWrapper {
  return {
    stream(sink) {
      let last: [number, number] | null = null;
      let held: [number, number] | null = null;
      const filter: GeoStream = {
        point(x, y) {
          if (last && Math.hypot(x - last[0], y - last[1]) < least) {
            held = [x, y];
            return;
          }
          last = [x, y];
          held = null;
          sink.point(x, y);
        },
        lineStart() {
          last = null;
          held = null;
          sink.lineStart();
        },
        lineEnd() {
          if (held) sink.point(...held);
          sink.lineEnd();
        },
        polygonStart: () => sink.polygonStart(),
        polygonEnd: () => sink.polygonEnd(),
      };
      return projection.stream(filter);
    },
  };
}

/** A point of the Catmull-Rom spline between `b` and `c`, one coordinate at a time. */
function between(a: number, b: number, c: number, d: number, t: number): number {
  return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
}

/** Puts points of a smooth curve between points of the earth; being of the earth, a frame can still cut them. */
export function smooth(points: readonly (readonly [number, number])[]): [number, number][] {
  return points.flatMap((from, i): [number, number][] => {
    const to = points[i + 1];
    if (!to) return [[from[0], from[1]]];
    const [before, after] = [points[i - 1] ?? from, points[i + 2] ?? to];
    return Array.from({ length: STEPS }, (_, step): [number, number] => {
      const t = step / STEPS;
      return [between(before[0], from[0], to[0], after[0], t), between(before[1], from[1], to[1], after[1], t)];
    });
  });
}
