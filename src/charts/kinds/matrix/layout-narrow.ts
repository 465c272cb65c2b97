import type { SiteConfig } from '../../../model/site.ts';
import { spoken } from '../../../words/index.ts';
import { LEADING } from '../../boxes.ts';
import { layOutKey } from '../../marks/key.ts';
import type { Label } from '../../marks/label.ts';
import { wrapText } from '../../measure-text.ts';
import { capitalize, sayOrigins } from '../../phrases.ts';
import { SIZES } from '../../sizes.ts';
import type { MatrixData, MatrixMark } from './data.ts';
import { layOutName, lower, type MatrixLayout, type PlacedMark, type PlacedRow, TOUCH } from './layout.ts';
import { keyOf } from './signs.ts';

/** Where the words of the list begin, and the middle of the dots before them. */
const INDENT = 28;
const DOT_MIDDLE = 11;
const PAD = 11;

/** What a mark says in the list; the sign says `stated`, all else is said in words too. */
function sayMark({ name, status, origins, party }: MatrixMark): string {
  const how = [
    status === 'stated' ? '' : spoken().charts.statuses[status],
    sayOrigins(origins),
    party?.name ?? '',
  ].filter(Boolean);
  return `${capitalize(name)} (${how.join(', ')})`;
}

/** Lays models out as headings, their components as a list under each. What is not listed is not said. */
export function layOutNarrow(data: MatrixData, config: SiteConfig): MatrixLayout {
  const { width, size } = SIZES.narrow;
  const items = keyOf(data, config).map((item) => (item.blank ? { ...item, text: spoken().charts.notListed } : item));
  const key = layOutKey(items, size * 0.8, width, size);
  let y = key.bottom + 10;
  const rules: number[] = [];
  const rows = data.rows.map((row): PlacedRow => {
    rules.push(y);
    const name = layOutName(row, width, size);
    const labels = lower(name.labels, y + PAD);
    y += PAD + name.height + 4;
    const marks = row.cells.flat().map((mark): PlacedMark => {
      const lines = wrapText(sayMark(mark), width - INDENT, size);
      const height = Math.max(TOUCH, lines.length * size * LEADING + 6);
      const first = y + 3 + size;
      const label: Label = { x: INDENT, y: first, lines, size, anchor: 'start' };
      const placed = {
        mark,
        inWords: true,
        x: DOT_MIDDLE,
        y: first - size * 0.34,
        label,
        hit: [0, y, width, height] as const,
      };
      y += height;
      return placed;
    });
    y += PAD;
    return { name: row.name, labels, dashes: [], marks };
  });
  return { layout: 'narrow', width, height: y, size, key: key.placed, heads: [], rules, rows };
}
