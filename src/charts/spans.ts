import { dateBounds } from '../format/index.ts';

const DAY = 86_400_000;

/** A stretch of time in ms since 1970, UTC; `end` is the first moment after it. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** Known to the day. */
  readonly exact: boolean;
}

/** Midnight UTC of a day written `YYYY-MM-DD`. */
function midnight(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/**
 * The stretch of time that an EDTF date can mean.
 *
 * @returns Null for what is no date. An open end (`2022/..`) closes with its other end, because nothing says how far
 *   it goes; the event's `relation` tells that it goes on.
 */
export function spanOf(edtf: string): Span | null {
  const closed = edtf.replace(/^(?:\.\.)?\/|\/(?:\.\.)?$/, '');
  const bounds = dateBounds(closed);
  if (!bounds) return null;
  return { start: midnight(bounds.start), end: midnight(bounds.end) + DAY, exact: bounds.start === bounds.end };
}
