import { scaleLinear } from 'd3-scale';
import { formatAmount, formatNumber } from '../../../format/index.ts';
import type { BarsFile } from '../../../model/chart-file.ts';
import type { Drawing } from '../../../model/chart-spec.ts';
import { type Box, LEADING, textBox } from '../../boxes.ts';
import { fadeOf, OPEN } from '../../marks/amount.ts';
import { layOutKey, type PlacedKeyItem } from '../../marks/key.ts';
import type { Label } from '../../marks/label.ts';
import { measureText, wrapText } from '../../measure-text.ts';
import { capitalize } from '../../phrases.ts';
import { SIZES } from '../../sizes.ts';
import { type BarRow, type BarsData, headline, sayOver } from './data.ts';
import { keyOf } from './key.ts';
import { type PlacedPiece, placePieces } from './pieces.ts';

/** Height of a bar. */
export const BAR = 24;

/** One bar with its words. */
export interface PlacedRow {
  readonly row: BarRow;
  /** What it measures, and who says so. */
  readonly labels: readonly Label[];
  /** Top of the bar. */
  readonly y: number;
  readonly x: (value: number) => number;
  readonly pieces: readonly PlacedPiece[];
  /** The end of what there could be, as an outline; null where nobody knows it. */
  readonly track: number | null;
  readonly ticks: readonly { readonly x: number; readonly label: Label | null }[];
  readonly hit: Box;
}

/** Where everything on a bar chart stands, in px. */
export interface BarsLayout {
  readonly layout: Drawing['layout'];
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly key: readonly PlacedKeyItem[];
  /** Heights of the lines between the accounts. */
  readonly rules: readonly number[];
  readonly rows: readonly PlacedRow[];
}

/** How much larger the first line is, in px. */
const HEAD = 2;
const GAP = 22;
const COLUMN_GAP = 34;
const TICK = 5;
const TICKS = 4;
/** Room for the outline of the first and the last bar. */
const EDGE = 1;

/** Px that an end takes up beyond its value. */
function roomAfter({ total, pieces }: BarRow, width: number): number {
  const edges = [total, ...pieces.map(({ report }) => report)].map((each) => each?.extent.edge);
  return edges.includes('open') ? OPEN : edges.includes('about') ? fadeOf(width) : 0;
}

/** One scale for each entry, or one for all; each begins at zero and holds its longest bar with its open end. */
export function makeScales(file: BarsFile, { rows }: BarsData, width: number): ((value: number) => number)[] {
  const make = (own: readonly BarRow[]) => {
    const end = Math.max(1e-9, ...own.map(({ reach }) => reach));
    const longest = own.filter(({ reach, whole }) => reach === end && whole === null);
    const open = Math.max(0, ...longest.map((row) => roomAfter(row, width)));
    const scale = scaleLinear([0, end], [EDGE, width - EDGE - open]);
    return (value: number) => scale(value);
  };
  const shared = make(rows);
  return file.bars.map((_, i) => (file.scale === 'shared' ? shared : make(rows.filter(({ entry }) => entry === i))));
}

function sayWho({ total, said, pieces }: BarRow): string {
  const report = total ?? pieces[0]?.report;
  const when = report && report.date !== null && report.date !== report.said.published ? `${report.when}; ` : '';
  return `${when}${said.words}`;
}

/** What a bar measures, who says so, and by how much its parts come to more than it; first line at `top`. */
function placeHead(
  row: BarRow,
  left: number,
  top: number,
  width: number,
  size: number,
): { labels: Label[]; bottom: number } {
  const blocks: Omit<Label, 'x' | 'y' | 'anchor'>[] = [
    { lines: wrapText(capitalize(headline(row)), width, size + HEAD, true), size: size + HEAD, bold: true },
    { lines: wrapText(sayWho(row), width, size), size, tone: 'soft' },
  ];
  if (row.over > 0) blocks.push({ lines: wrapText(capitalize(sayOver(row)), width, size), size });
  let y = top;
  const labels = blocks.map((block): Label => {
    const label: Label = { ...block, x: left, y: y + block.size, anchor: 'start' };
    y += block.lines.length * block.size * LEADING;
    return label;
  });
  return { labels, bottom: y };
}

/** Ticks under the first bar of a scale, its unit with the last one. */
function placeTicks(
  row: BarRow,
  x: (value: number) => number,
  y: number,
  size: number,
  [low, high]: readonly [number, number],
): PlacedRow['ticks'] {
  const end = row.whole ?? row.reach;
  const values = scaleLinear([0, end], [0, 1]).ticks(TICKS);
  const last = values.at(-1);
  const placed: { x: number; label: Label | null }[] = [];
  for (const value of [...values].reverse()) {
    const words = value === last ? formatAmount({ value, valueMax: null, unit: row.unit }) : formatNumber(value);
    const wide = measureText(words, size);
    const at = x(value);
    const anchor = at - wide / 2 < low ? 'start' : at + wide / 2 > high ? 'end' : 'middle';
    const label: Label = {
      x: anchor === 'start' ? low : anchor === 'end' ? high : at,
      y,
      lines: [words],
      size,
      anchor,
      tone: 'soft',
    };
    const clear = placed.every((other) => other.label === null || textBox(other.label).x0 - 8 > textBox(label).x1);
    placed.push({ x: at, label: clear ? label : null });
  }
  return placed.reverse();
}

/** Two figures with scales of their own stand side by side where there is room: lengths in columns are not compared. */
function columnsOf({ bars, scale }: BarsFile, { rows }: BarsData, layout: Drawing['layout']): 1 | 2 {
  const plain = rows.every(({ pieces, rest }) => pieces.length === 0 && rest === null);
  return layout === 'wide' && scale === 'own' && bars.length === 2 && plain ? 2 : 1;
}

/** The rows of an account that stand beside each other: one, or the nth of each entry. */
function linesOf({ rows }: BarsData['accounts'][number], columns: 1 | 2): BarRow[][] {
  if (columns === 1) return rows.map((row) => [row]);
  const lines: BarRow[][] = [];
  for (const row of rows) {
    const line = lines.find((each) => each.every(({ entry }) => entry !== row.entry));
    if (line) line.push(row);
    else lines.push([row]);
  }
  return lines;
}

/** Lays bars out under each other, or in columns, the accounts parted by lines. */
export function layOutBars(file: BarsFile, data: BarsData, layout: Drawing['layout']): BarsLayout {
  const { width, size } = SIZES[layout];
  const columns = columnsOf(file, data, layout);
  const column = (width - (columns - 1) * COLUMN_GAP) / columns;
  const scales = makeScales(file, data, column);
  const items = keyOf(data);
  const key = layOutKey(items, size * 0.8, width, size);
  const rules: number[] = [];
  const rows: PlacedRow[] = [];
  const measured = new Set<number>();
  let y = items.length === 0 ? 0 : key.bottom + 10;
  data.accounts.forEach((account, i) => {
    if (i > 0) {
      rules.push(y);
      y += GAP;
    }
    for (const line of linesOf(account, columns)) {
      const top = y;
      const left = ({ entry }: BarRow) => (columns === 1 ? 0 : entry * (column + COLUMN_GAP));
      const heads = line.map((row) => placeHead(row, left(row), top, column, size));
      // Bars beside each other stand level, however long the words over them are.
      const bar = Math.max(...heads.map(({ bottom }) => bottom)) + 9;
      line.forEach((row, at) => {
        const x0 = left(row);
        const scale = scales[row.entry];
        const x = (value: number) => x0 + (scale ? scale(value) : value);
        const { placed, bottom } = placePieces(row, x, bar + BAR, width, size);
        const whole = row.pieces.length === 0 && row.rest === null;
        const isFirst = whole && !measured.has(row.entry);
        measured.add(row.entry);
        const ticks = isFirst ? placeTicks(row, x, bar + BAR + TICK + size, size, [x0, x0 + column]) : [];
        const end = isFirst ? bar + BAR + TICK + size * 1.2 : bottom;
        const track = whole && row.whole !== null ? x(row.whole) : null;
        const hit = { x0, y0: top, x1: x0 + column, y1: end };
        rows.push({ row, labels: heads[at]?.labels ?? [], y: bar, x, pieces: placed, track, ticks, hit });
        y = Math.max(y, end);
      });
      y += GAP;
    }
  });
  return { layout, width, height: y - GAP + 4, size, key: key.placed, rules, rows };
}
