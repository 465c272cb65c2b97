import type { MapPlace } from './data.ts';

/** A point of the drawing, in px. */
export type Point = readonly [number, number];

/** A place where it is drawn. */
export interface PlacedPlace {
  readonly place: MapPlace;
  readonly at: Point;
  /** It stands apart from the line. */
  readonly apart: boolean;
}
