import type { SiteConfig } from '../../../model/site.ts';
import { LEADING } from '../../boxes.ts';
import { layOutKey, type PlacedKeyItem } from '../../marks/key.ts';
import type { Label } from '../../marks/label.ts';
import { measureText, wrapText } from '../../measure-text.ts';
import { capitalize, listWords, lowerFirst } from '../../phrases.ts';
import type { MatrixData, MatrixMark, MatrixRow } from './data.ts';
import { keyOf, radiusOf, sayOrigins } from './signs.ts';

export interface PlacedMark {
  readonly mark: MatrixMark;
  readonly model: string;
  readonly x: number;
  readonly y: number;
  /** Number of origins beside the dot, or the words of the narrow list. */
  readonly label: Label | null;
  /** What a finger may hit: left, top, width, height. */
  readonly hit: readonly [number, number, number, number];
}

/** Where everything in a matrix stands, in px. */
export interface MatrixLayout {
  readonly layout: 'narrow' | 'wide';
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly key: readonly PlacedKeyItem[];
  readonly labels: readonly Label[];
  readonly dashes: readonly Label[];
  readonly rules: readonly number[];
  readonly marks: readonly PlacedMark[];
}

const WIDE = { width: 720, size: 13, head: 188, pad: 9 } as const;
const NARROW = { width: 320, size: 13.5, indent: 28, pad: 12 } as const;
/** Least side of what a finger must hit. */
const TOUCH = 24;

function sayBy({ offered, objected }: MatrixRow): string[] {
  return [
    ...(offered.length > 0 ? [`offered by ${listWords(offered)}`] : []),
    ...(objected.length > 0 ? [`${listWords(objected)} ${objected.length === 1 ? 'objects' : 'object'}`] : []),
  ];
}

interface Stack {
  readonly labels: Label[];
  readonly bottom: number;
}

/** Lines of text under each other, from `top` on. */
function stack(blocks: readonly Omit<Label, 'y'>[], top: number): Stack {
  let y = top;
  const labels = blocks.map((block) => {
    const label: Label = { ...block, y: y + block.size };
    y += block.lines.length * block.size * LEADING;
    return label;
  });
  return { labels, bottom: y };
}

function rowHead(row: MatrixRow, x: number, width: number, size: number): Omit<Label, 'y'>[] {
  const by = sayBy(row).join('; ');
  return [
    { x, lines: wrapText(row.name, width, size, true), size, anchor: 'start', bold: true },
    ...(by ? [{ x, lines: wrapText(by, width, size), size, anchor: 'start', tone: 'soft' } as const] : []),
  ];
}

/** Width that a mark takes in a cell, and the number beside it. */
function widthOf(mark: MatrixMark, size: number): { width: number; count: string } {
  const count = mark.origins > 1 ? String(mark.origins) : '';
  const text = count ? measureText(count, size) + 3 : 0;
  return { width: Math.max(TOUCH, 2 * radiusOf(mark.origins) + text + 4), count };
}

/** Breaks the marks of a cell into lines that fit its width. */
function linesOf(cell: readonly MatrixMark[], room: number, size: number): MatrixMark[][] {
  const lines: MatrixMark[][] = [];
  let left = 0;
  for (const mark of cell) {
    const { width } = widthOf(mark, size);
    const line = lines.at(-1);
    if (line && width <= left) line.push(mark);
    else {
      lines.push([mark]);
      left = room;
    }
    left -= width;
  }
  return lines;
}

function placeLine(line: readonly MatrixMark[], model: string, middle: number, y: number, size: number): PlacedMark[] {
  const widths = line.map((mark) => widthOf(mark, size));
  let x = middle - widths.reduce((sum, { width }) => sum + width, 0) / 2;
  return line.map((mark, i) => {
    const { width = 0, count = '' } = widths[i] ?? {};
    const r = radiusOf(mark.origins);
    const text = count ? measureText(count, size) + 3 : 0;
    const at = x + (width - text) / 2;
    const label: Label | null = count
      ? { x: at + r + 3, y: y + size * 0.34, lines: [count], size, anchor: 'start' }
      : null;
    const hit = [x, y - TOUCH / 2, width, TOUCH] as const;
    x += width;
    return { mark, model, x: at, y, label, hit };
  });
}

/** Models as rows, terms as columns. */
export function layOutWide(data: MatrixData, config: SiteConfig): MatrixLayout {
  const { width, size, head, pad } = WIDE;
  const key = layOutKey(keyOf(data, config, size), size * 0.8, width, size);
  const column = (width - head) / data.terms.length;
  const middles = data.terms.map((_, i) => head + column * (i + 0.5));
  const heads = data.terms.map((term) => wrapText(term.name, column - 6, size));
  const lineHeight = size * LEADING;
  let y = key.bottom + 14 + Math.max(...heads.map((lines) => lines.length)) * lineHeight;
  const labels: Label[] = heads.map((lines, i) => ({
    x: middles[i] ?? head,
    y: y - 6 - (lines.length - 1) * lineHeight,
    lines,
    size,
    anchor: 'middle',
    bold: true,
  }));
  const [rules, dashes, marks]: [number[], Label[], PlacedMark[]] = [[], [], []];
  for (const row of data.rows) {
    rules.push(y);
    const text = stack(rowHead(row, 0, head - 14, size), y + pad);
    const cells = row.cells.map((cell) => linesOf(cell, column - 2, size));
    const dots = Math.max(...cells.map((lines) => lines.length)) * TOUCH;
    const bottom = Math.max(text.bottom, y + pad + dots) + pad;
    const middle = (y + bottom) / 2;
    labels.push(...text.labels);
    cells.forEach((lines, i) => {
      const x = middles[i] ?? head;
      if (lines.length === 0)
        dashes.push({ x, y: middle + size * 0.34, lines: ['–'], size, anchor: 'middle', tone: 'soft' });
      lines.forEach((line, j) => {
        marks.push(...placeLine(line, row.name, x, middle + (j - (lines.length - 1) / 2) * TOUCH, size));
      });
    });
    y = bottom;
  }
  rules.push(y);
  return { layout: 'wide', width, height: y + 1, size, key: key.placed, labels, dashes, rules, marks };
}

/** What a mark says in the narrow list; the sign says `stated`, all else is said in words too. */
function sayMark({ name, status, origins }: MatrixMark): string {
  const how = status === 'stated' ? '' : `${status}, `;
  return `${capitalize(name)} · ${how}${sayOrigins(origins)}`;
}

/** Models as headings, their components as a list under each. */
export function layOutNarrow(data: MatrixData, config: SiteConfig): MatrixLayout {
  const { width, size, indent, pad } = NARROW;
  const key = layOutKey(keyOf(data, config, size), size * 0.8, width, size);
  let y = key.bottom + 10;
  const [rules, labels, marks]: [number[], Label[], PlacedMark[]] = [[], [], []];
  for (const row of data.rows) {
    rules.push(y);
    const head = stack(rowHead(row, 0, width, size), y + pad);
    labels.push(...head.labels);
    y = head.bottom + 4;
    for (const mark of row.cells.flat()) {
      const lines = wrapText(sayMark(mark), width - indent, size);
      const height = Math.max(TOUCH, lines.length * size * LEADING + 6);
      const first = y + 3 + size;
      const label: Label = { x: indent, y: first, lines, size, anchor: 'start' };
      marks.push({ mark, model: row.name, x: 11, y: first - size * 0.34, label, hit: [0, y, width, height] });
      y += height;
    }
    const blank = data.terms
      .filter((_, i) => row.cells[i]?.length === 0)
      .map((term) => term.name.replaceAll('\u00ad', ''));
    if (blank.length > 0) {
      const words = `Not said: ${listWords(blank.map(lowerFirst))}`;
      const block = {
        x: indent,
        lines: wrapText(words, width - indent, size),
        size,
        anchor: 'start',
        tone: 'soft',
      } as const;
      const said = stack([block], y + 3);
      labels.push(...said.labels);
      y = said.bottom;
    }
    y += pad;
  }
  return { layout: 'narrow', width, height: y, size, key: key.placed, labels, dashes: [], rules, marks };
}
