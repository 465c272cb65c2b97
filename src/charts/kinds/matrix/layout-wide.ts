import type { SiteConfig } from '../../../model/site.ts';
import { LEADING } from '../../boxes.ts';
import { radiusOf } from '../../marks/dot.ts';
import { layOutKey } from '../../marks/key.ts';
import type { Label } from '../../marks/label.ts';
import { measureText, wrapText } from '../../measure-text.ts';
import { SIZES } from '../../sizes.ts';
import type { MatrixData, MatrixMark } from './data.ts';
import { layOutName, lower, type MatrixLayout, type PlacedMark, type PlacedRow, TOUCH } from './layout.ts';
import { keyOf } from './signs.ts';

/** Width of the models' names. */
const NAMES = 166;
const PAD = 9;
const COUNT_GAP = 3;

/** Width that a mark takes in a cell, and what stands beside it: number of origins where it is not one, and the side. */
function sizeUp(mark: MatrixMark, size: number): { width: number; count: string; countWidth: number } {
  const parts = [mark.origins > 1 ? String(mark.origins) : '', mark.party?.letters ?? ''];
  const count = parts.filter(Boolean).join('\u00a0');
  const countWidth = count ? measureText(count, size) + COUNT_GAP : 0;
  return { width: Math.max(TOUCH, 2 * radiusOf(mark.origins) + countWidth + 4), count, countWidth };
}

/** Breaks the marks of a cell into lines that fit its width. */
function breakLines(cell: readonly MatrixMark[], room: number, size: number): MatrixMark[][] {
  const lines: MatrixMark[][] = [];
  let left = 0;
  for (const mark of cell) {
    const { width } = sizeUp(mark, size);
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

function placeLine(line: readonly MatrixMark[], middle: number, y: number, size: number): PlacedMark[] {
  const total = line.reduce((sum, mark) => sum + sizeUp(mark, size).width, 0);
  let left = middle - total / 2;
  return line.map((mark) => {
    const { width, count, countWidth } = sizeUp(mark, size);
    const x = left + (width - countWidth) / 2;
    const beside = x + radiusOf(mark.origins) + COUNT_GAP;
    const label: Label | null = count ? { x: beside, y: y + size * 0.34, lines: [count], size, anchor: 'start' } : null;
    const hit = [left, y - TOUCH / 2, width, TOUCH] as const;
    left += width;
    return { mark, x, y, label, inWords: false, hit };
  });
}

/** Lays models out as rows and terms as columns. */
export function layOutWide(data: MatrixData, config: SiteConfig): MatrixLayout {
  const { width, size } = SIZES.wide;
  const key = layOutKey(keyOf(data, config), size * 0.8, width, size);
  const column = (width - NAMES) / data.terms.length;
  const middles = data.terms.map((_, i) => NAMES + column * (i + 0.5));
  const names = data.terms.map((term) => wrapText(term.name, column - 5, size, true));
  const leading = size * LEADING;
  let y = key.bottom + 14 + Math.max(...names.map((lines) => lines.length)) * leading;
  const heads = names.map((lines, i): Label => {
    const first = y - 6 - (lines.length - 1) * leading;
    return { x: middles[i] ?? NAMES, y: first, lines, size, anchor: 'middle', bold: true };
  });
  const rules: number[] = [];
  const rows = data.rows.map((row): PlacedRow => {
    rules.push(y);
    const name = layOutName(row, NAMES - 14, size);
    const cells = row.cells.map((cell) => breakLines(cell, column - 2, size));
    const dots = Math.max(...cells.map((lines) => lines.length)) * TOUCH;
    const height = Math.max(name.height, dots) + 2 * PAD;
    const middle = y + height / 2;
    const placed: PlacedRow = {
      name: row.name,
      labels: lower(name.labels, middle - name.height / 2),
      dashes: cells.flatMap((lines, i) => (lines.length === 0 ? [[middles[i] ?? NAMES, middle] as const] : [])),
      marks: cells.flatMap((lines, i) =>
        lines.flatMap((line, j) => {
          const level = middle + (j - (lines.length - 1) / 2) * TOUCH;
          return placeLine(line, middles[i] ?? NAMES, level, size);
        }),
      ),
    };
    y += height;
    return placed;
  });
  rules.push(y);
  return { layout: 'wide', width, height: y + 1, size, key: key.placed, heads, rules, rows };
}
