import type { ElementContent } from 'hast';
import { spoken } from '../../../words/index.ts';
import type { Held } from '../../held.ts';
import { drawDash } from '../../marks/dash.ts';
import { type DotShape, drawDot, radiusOf } from '../../marks/dot.ts';
import type { KeyItem } from '../../marks/key.ts';
import { sayOrigins } from '../../phrases.ts';
import type { GridData } from './data.ts';

/** What a dot shows of an answer: who says it, whether it is disputed, and on how many origins it stands. */
export function drawAnswer({ self, disputed, origins, side }: Held, x: number, y: number): ElementContent[] {
  const shape: DotShape = disputed ? 'hatched' : self ? 'filled' : 'open';
  return drawDot(x, y, radiusOf(origins), shape, `side-${side}`);
}

/** The key: every sign that the data hold, and no other. */
export function keyOf({ rows }: GridData): KeyItem[] {
  const shown = rows.flatMap((row) => row.cells.flatMap((cell) => cell.shown));
  const item = (words: string, shape: DotShape, origins: number): KeyItem => ({
    text: words,
    width: 2 * radiusOf(origins),
    sign: (x, y) => drawDot(x, y, radiusOf(origins), shape),
  });
  const levels = [0, 1, 2, 3].filter((n) => shown.some(({ origins }) => Math.min(origins, 3) === n));
  const items: KeyItem[] = [];
  if (shown.some(({ self, disputed }) => self && !disputed))
    items.push(item(spoken().charts.saysSoItself, 'filled', 1));
  if (shown.some(({ self, disputed }) => !self && !disputed))
    items.push(item(spoken().charts.reportedByOthers, 'open', 1));
  if (shown.some(({ disputed }) => disputed)) items.push(item(spoken().charts.disputed, 'hatched', 1));
  if (rows.some(({ cells }) => cells.some((cell) => cell.shown.length === 0))) {
    items.push({ text: spoken().charts.notSaidAnywhere, blank: true, width: 8, sign: (x, y) => [drawDash(x, y)] });
  }
  return [...items, ...levels.map((n) => item(n === 3 ? spoken().charts.manyOrigins : sayOrigins(n), 'filled', n))];
}
