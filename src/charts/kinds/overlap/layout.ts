import { spoken } from '../../../words/index.ts';
import { type Box, LEADING, textBox } from '../../boxes.ts';
import { layOutKey, type PlacedKeyItem } from '../../marks/key.ts';
import { type Label, placeText } from '../../marks/label.ts';
import { measureText, wrapText } from '../../measure-text.ts';
import { countOf } from '../../phrases.ts';
import { SIZES } from '../../sizes.ts';
import type { OverlapCell, OverlapData, OverlapGroup, OverlapRow } from './data.ts';
import { keyOf } from './key.ts';

export interface PlacedCell {
  readonly cell: OverlapCell;
  readonly column: string;
  readonly x: number;
  readonly y: number;
  readonly hit: Box;
}

/** Joins the dots that repeat one origin; `bow` px lower where it passes the dot of an article that does not. */
export interface PlacedEcho {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly bow: number;
}

export interface PlacedRow {
  readonly row: OverlapRow;
  readonly label: Label;
  readonly echoes: readonly PlacedEcho[];
  readonly cells: readonly PlacedCell[];
}

export interface PlacedGroup {
  readonly labels: readonly Label[];
  /** As long as the group's share of all claims. */
  readonly bar: Box;
  readonly rows: readonly PlacedRow[];
}

/** Where everything stands, in px. */
export interface OverlapLayout {
  readonly layout: 'narrow' | 'wide';
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly key: readonly PlacedKeyItem[];
  readonly heads: readonly Label[];
  /** From a column's name down to its last dot. */
  readonly leaders: readonly (readonly [number, number, number])[];
  readonly rules: readonly number[];
  readonly groups: readonly PlacedGroup[];
}

const { size } = SIZES.wide;
const LEAD = size * LEADING;
const COLUMN = { narrow: 25, wide: 36 } as const;
const BAR = 5;
const TOUCH = 24;
/** Least width of the key beside the names of the columns. */
const KEY = 260;
/** Several origins of one row that are repeated are drawn this far apart. */
const STEP = 4;
const BOW = 10;

function sayRow({ label, origins, disputed }: OverlapRow): string {
  const marks = [origins > 1 && countOf(origins, 'origin'), disputed && spoken().charts.disputed]
    .filter(Boolean)
    .join(', ');
  return marks === '' ? label : `${label} (${marks})`;
}

/** Names of the columns in steps; the last one's stands highest, as it reaches to the left over the others. */
function placeHeads({ columns }: OverlapData, middles: readonly number[]) {
  const heads: Label[] = [];
  const starts: number[] = [];
  let y = 0;
  for (let i = columns.length - 1; i >= 0; i--) {
    const x = middles[i] ?? 0;
    const lines = wrapText(columns[i]?.name ?? '', x, size);
    heads.push(placeText(x + 4, y, lines, { anchor: 'end' }));
    y += lines.length * LEAD;
    starts[i] = y + 2;
  }
  return { heads, starts, bottom: y, left: Math.min(...heads.map((head) => textBox(head).x0)) };
}

/** Lays claims out as rows and articles as columns; names of columns stand in steps, so that long ones have room. */
export function layOutOverlap(data: OverlapData, layout: 'narrow' | 'wide'): OverlapLayout {
  const { width } = SIZES[layout];
  const column = COLUMN[layout];
  const first = width - data.columns.length * column;
  const middles = data.columns.map((_, i) => first + (i + 0.5) * column);
  const room = first - 10;
  const { heads, starts, bottom, left } = placeHeads(data, middles);
  // The key stands left of the names where these leave it room, else over them.
  const items = keyOf(data);
  const longest = Math.max(...items.map((item) => item.width + measureText(item.text, size)));
  const beside = left - 24 >= Math.max(KEY, longest + 10);
  const key = layOutKey(items, size * 0.8, beside ? left - 24 : width, size);
  const down = beside ? 0 : key.bottom + 10;
  const [opening] = data.groups.filter(({ count }) => count > 0);
  const head = opening ? `${spoken().charts.inSeveral[opening.id]}: ${opening.count}` : '';
  const fits = measureText(head, size, true) < left - 8;
  // The first heading ends level with the names, if it is not too long to stand beside them.
  let y = Math.max(key.bottom + (beside ? 6 : 0), down + bottom + 8 - (fits ? LEAD : 0));
  const rules: number[] = [];
  const placeRow = (row: OverlapRow): PlacedRow => {
    const lines = wrapText(sayRow(row), room, size);
    const high = Math.max(TOUCH, lines.length * LEAD + 8);
    const middle = y + high / 2;
    const cells = row.cells.map((cell): PlacedCell => {
      const x = middles[cell.at] ?? 0;
      const hit = { x0: x - column / 2, y0: y, x1: x + column / 2, y1: y + high };
      return { cell, column: data.columns[cell.at]?.name ?? '', x, y: middle, hit };
    });
    const echoes = row.echoes.map((at, i): PlacedEcho => {
      const [from = 0, to = 0] = [at[0], at.at(-1)];
      const passes = row.cells.some((cell) => cell.at > from && cell.at < to && !at.includes(cell.at));
      const y = middle + (i - (row.echoes.length - 1) / 2) * STEP;
      return { x0: middles[from] ?? 0, x1: middles[to] ?? 0, y, bow: passes ? BOW : 0 };
    });
    const label = placeText(0, y + (high - lines.length * LEAD) / 2, lines);
    y += high;
    return { row, label, echoes, cells };
  };
  const placeGroup = (head: string, count: number, rows: readonly OverlapRow[]): PlacedGroup => {
    const words = wrapText(`${head}: ${count}`, width, size, true);
    const labels = [placeText(0, y, words, { bold: true, halo: true })];
    y += words.length * LEAD + 4;
    const bar = { x0: 0, y0: y, x1: Math.max(1.5, (width * count) / Math.max(1, data.all)), y1: y + BAR };
    y += BAR + 4;
    const placed = rows.map((row, i) => {
      if (i > 0) rules.push(y);
      return placeRow(row);
    });
    if (rows.length > 0 && count > rows.length) {
      labels.push(placeText(0, y + 4, [spoken().charts.andMore(count - rows.length)], { tone: 'soft' }));
      y += LEAD + 8;
    }
    y += 14;
    return { labels, bar, rows: placed };
  };
  const groups = data.groups
    .filter(({ count }) => count > 0)
    .map(({ id, count, rows }: OverlapGroup) => placeGroup(spoken().charts.inSeveral[id], count, rows));
  if (data.single > 0) {
    const last = placeGroup(spoken().charts.inOne, data.single, []);
    const counts = data.columns.map(({ only }, i) =>
      placeText(middles[i] ?? 0, y - 10, [String(only)], { anchor: 'middle', tone: 'soft', halo: true }),
    );
    const fit = data.columns.every(({ only }) => measureText(String(only), size) < column);
    const line = wrapText(spoken().charts.ofTheseByArticle, room, size).map((words, i) =>
      placeText(0, y - 10 + i * LEAD, [words], { tone: 'soft' }),
    );
    groups.push(fit ? { ...last, labels: [...last.labels, ...line, ...counts] } : last);
    y += (line.length - 1) * LEAD;
    y += LEAD + 2;
  }
  const leaders = middles.map((x, i) => [x, down + (starts[i] ?? 0), y - LEAD - 14] as const);
  return {
    layout,
    width,
    height: y,
    size,
    key: key.placed,
    heads: heads.map((each) => ({ ...each, y: each.y + down })),
    leaders,
    rules,
    groups,
  };
}
