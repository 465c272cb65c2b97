import { spoken } from '../../../words/index.ts';
import { type Box, LEADING, textBox } from '../../boxes.ts';
import type { Held } from '../../held.ts';
import { layOutKey, type PlacedKeyItem } from '../../marks/key.ts';
import { type Label, placeText } from '../../marks/label.ts';
import { measureText, wrapText } from '../../measure-text.ts';
import { SIZES } from '../../sizes.ts';
import type { GridCell, GridData, GridRow } from './data.ts';
import { keyOf } from './key.ts';

/** An answer, or the count of those that are not shown. */
export interface PlacedAnswer {
  readonly held: Held | null;
  readonly label: Label;
  /** Middle of the dot. */
  readonly dot: readonly [number, number];
  /** What a finger may hit. */
  readonly hit: Box;
}

export interface PlacedCell {
  readonly cell: GridCell;
  readonly answers: readonly PlacedAnswer[];
}

export interface PlacedQuestion {
  readonly row: GridRow;
  readonly labels: readonly Label[];
  readonly cells: readonly PlacedCell[];
  /** Dashes with their words, where nothing is said. */
  readonly blanks: readonly Label[];
  readonly dashes: readonly (readonly [number, number])[];
  /** Bands in the sides' colours, by side. */
  readonly bands: readonly { readonly side: string; readonly box: Box }[];
}

/** Where everything in a grid stands, in px. */
export interface GridLayout {
  readonly layout: 'narrow' | 'wide';
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly key: readonly PlacedKeyItem[];
  readonly heads: readonly { readonly side: string; readonly label: Label; readonly bar: Box }[];
  readonly rules: readonly number[];
  readonly rows: readonly PlacedQuestion[];
}

const { size } = SIZES.wide;
const LEAD = size * LEADING;
const TOUCH = 24;
/** Where the words begin beside a dot, and where the dot's middle is. */
const INDENT = 25;
const DOT = 11;
const GAP = 14;
/** Least width of a column, and how much the number of words in it may count. */
const COLUMN = 108;
const WEIGHTS = [0, 0.5, 1] as const;

/** Words of one answer: what only others report says so. */
export function sayAnswer({ name, self, disputed }: Held): string {
  const marks = [!self && spoken().charts.reported, disputed && spoken().charts.disputed].filter(Boolean).join(', ');
  return marks === '' ? name : `${name} (${marks})`;
}

/** Places the answers of one cell below each other. */
function placeCell(cell: GridCell, x: number, top: number, width: number): { placed: PlacedCell; bottom: number } {
  let y = top;
  const place = (words: string, held: Held | null): PlacedAnswer => {
    const lines = wrapText(words, width - INDENT, size);
    const high = Math.max(TOUCH, lines.length * LEAD + 6);
    const first = y + (high - lines.length * LEAD) / 2;
    const hit = { x0: x, y0: y, x1: x + width, y1: y + high };
    y += high;
    const tone = held ? 'ink' : 'soft';
    return { held, label: placeText(x + INDENT, first, lines, { tone }), dot: [x + DOT, first + LEAD / 2], hit };
  };
  const answers = cell.shown.map((held) => place(sayAnswer(held), held));
  if (cell.rest.length > 0) answers.push(place(spoken().charts.andMore(cell.rest.length), null));
  return { placed: { cell, answers }, bottom: y };
}

/** The name of a question with the question behind it where both fit into one line, else under it. */
function placeHeading({ name, question }: GridRow, top: number, width: number): { labels: Label[]; bottom: number } {
  const tail = { text: question, tone: 'soft' } as const;
  const beside = placeText(0, top, [name], { bold: true, tail });
  if (textBox(beside).x1 <= width) return { labels: [beside], bottom: top + LEAD };
  const [first, then] = [wrapText(name, width, size, true), wrapText(question, width, size)];
  const under = top + first.length * LEAD;
  return {
    labels: [placeText(0, top, first, { bold: true }), placeText(0, under, then, { tone: 'soft' })],
    bottom: under + then.length * LEAD,
  };
}

/** Widths of the columns: more for a side with more words, by how much the words count. */
function shareColumns({ sides, rows }: GridData, width: number, weight: number): number[] {
  const words = sides.map((_, i) => {
    const shown = rows.flatMap((row) => row.cells[i]?.shown ?? []);
    return shown.reduce((sum, held) => sum + measureText(sayAnswer(held), size), 1) ** weight;
  });
  const all = words.reduce((sum, each) => sum + each, 0);
  const room = width - (sides.length - 1) * GAP;
  const least = Math.min(COLUMN, room / sides.length);
  return words.map((each) => least + ((room - least * sides.length) * each) / all);
}

/** Questions as headings over a row of cells, a column a side; of several widths of the columns the lowest. */
export function layOutWide(data: GridData): GridLayout {
  const { width } = SIZES.wide;
  const [best, ...others] = WEIGHTS.map((weight) => layOutColumns(data, shareColumns(data, width, weight))) as [
    GridLayout,
    ...GridLayout[],
  ];
  return others.reduce((a, b) => (b.height < a.height ? b : a), best);
}

function layOutColumns(data: GridData, columns: readonly number[]): GridLayout {
  const { width } = SIZES.wide;
  const key = layOutKey(keyOf(data), size * 0.8, width, size);
  const left = (i: number) => columns.slice(0, i).reduce((sum, each) => sum + each + GAP, 0);
  const wide = (i: number) => columns[i] ?? width;
  const names = data.sides.map(({ name }, i) => wrapText(name, wide(i), size, true));
  let y = key.bottom + 12;
  const high = Math.max(...names.map((lines) => lines.length)) * LEAD;
  const heads = data.sides.map(({ id }, i) => ({
    side: id,
    label: placeText(left(i), y + high - (names[i]?.length ?? 1) * LEAD, names[i] ?? [], { bold: true }),
    bar: { x0: left(i), y0: y + high + 3, x1: left(i) + wide(i), y1: y + high + 7 },
  }));
  y += high + 16;
  const rules: number[] = [];
  const rows = data.rows.map((row, at): PlacedQuestion => {
    if (at > 0) {
      rules.push(y);
      y += 9;
    }
    const { labels, bottom } = placeHeading(row, y, width);
    y = bottom + 5;
    const placed = row.cells.map((cell, i) => placeCell(cell, left(i), y, wide(i)));
    const blank = row.cells.flatMap(({ shown }, i) => (shown.length === 0 ? [left(i)] : []));
    const middle = y + TOUCH / 2;
    y = Math.max(y + TOUCH, ...placed.map((each) => each.bottom)) + 8;
    return {
      row,
      labels,
      cells: placed.map((each) => each.placed).filter(({ answers }) => answers.length > 0),
      blanks: blank.map((x) => placeText(x + INDENT, middle - LEAD / 2, [spoken().charts.notSaid], { tone: 'soft' })),
      dashes: blank.map((x) => [x + DOT, middle] as const),
      bands: [],
    };
  });
  return { layout: 'wide', width, height: y, size, key: key.placed, heads, rules, rows };
}

const BAND = 4;

/** Questions as headings over a list, each side with its answers; sides without a word share a line. */
export function layOutNarrow(data: GridData): GridLayout {
  const { width } = SIZES.narrow;
  const key = layOutKey(keyOf(data), size * 0.8, width, size);
  const inset = BAND + 8;
  let y = key.bottom + 8;
  const rules: number[] = [];
  const rows = data.rows.map((row): PlacedQuestion => {
    rules.push(y);
    y += 10;
    const { labels, bottom } = placeHeading(row, y, width);
    y = bottom + 6;
    const bands: { side: string; box: Box }[] = [];
    const cells = row.cells
      .filter(({ shown }) => shown.length > 0)
      .map((cell) => {
        const top = y;
        const side = wrapText(cell.name, width - inset, size, true);
        labels.push(placeText(inset, y, side, { bold: true, tone: 'soft' }));
        const { placed, bottom: end } = placeCell(cell, inset, y + side.length * LEAD, width - inset);
        bands.push({ side: cell.side, box: { x0: 0, y0: top, x1: BAND, y1: end } });
        y = end + 8;
        return placed;
      });
    const silent = row.cells.filter(({ shown }) => shown.length === 0).map((cell) => cell.name);
    const blanks: Label[] = [];
    const dashes: (readonly [number, number])[] = [];
    if (silent.length > 0) {
      const lines = wrapText(spoken().charts.silent(silent), width - inset - INDENT, size);
      blanks.push(placeText(inset + INDENT, y, lines, { tone: 'soft' }));
      dashes.push([inset + DOT, y + LEAD / 2]);
      y += lines.length * LEAD + 4;
    }
    y += 6;
    return { row, labels, cells, blanks, dashes, bands };
  });
  return { layout: 'narrow', width, height: y, size, key: key.placed, heads: [], rules, rows };
}
