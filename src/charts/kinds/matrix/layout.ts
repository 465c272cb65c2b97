import { LEADING } from '../../boxes.ts';
import type { PlacedKeyItem } from '../../marks/key.ts';
import type { Label } from '../../marks/label.ts';
import { wrapText } from '../../measure-text.ts';
import { listWords } from '../../phrases.ts';
import type { MatrixMark, MatrixRow } from './data.ts';

/** Least side of what a finger must hit. */
export const TOUCH = 24;

export interface PlacedMark {
  readonly mark: MatrixMark;
  readonly x: number;
  readonly y: number;
  /** Number of origins and letters of the side beside the dot, or the words of the narrow list. */
  readonly label: Label | null;
  /** The label names the component in words. */
  readonly inWords: boolean;
  /** What a finger may hit: left, top, width, height. */
  readonly hit: readonly [number, number, number, number];
}

/** One model. */
export interface PlacedRow {
  readonly name: string;
  readonly labels: readonly Label[];
  /** Where nothing is said. */
  readonly dashes: readonly (readonly [number, number])[];
  readonly marks: readonly PlacedMark[];
}

/** Where everything in a matrix stands, in px. */
export interface MatrixLayout {
  readonly layout: 'narrow' | 'wide';
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly key: readonly PlacedKeyItem[];
  /** Heads of the columns. */
  readonly heads: readonly Label[];
  /** Heights of the lines between the rows. */
  readonly rules: readonly number[];
  readonly rows: readonly PlacedRow[];
}

/**
 * Name of a model and the sides that are named with it.
 *
 * @returns Labels whose first line begins at height 0, and the height of all.
 */
export function layOutName(row: MatrixRow, width: number, size: number): { labels: Label[]; height: number } {
  const name = wrapText(row.name, width, size, true);
  const lines = row.sides.length === 0 ? [] : wrapText(listWords(row.sides), width, size);
  const shared = { x: 0, size, anchor: 'start' } as const;
  const height = (name.length + lines.length) * size * LEADING;
  const labels: Label[] = [{ ...shared, y: size, lines: name, bold: true }];
  if (lines.length > 0) labels.push({ ...shared, y: size + name.length * size * LEADING, lines, tone: 'soft' });
  return { labels, height };
}

/** The same labels, further down. */
export function lower(labels: readonly Label[], by: number): Label[] {
  return labels.map((label) => ({ ...label, y: label.y + by }));
}
