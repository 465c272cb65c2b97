import { s } from 'hastscript';
import type { SmallPicture } from '../../../model/chart-spec.ts';
import { drawDash } from '../../marks/dash.ts';
import { drawLabel } from '../../marks/label.ts';
import { clipText } from '../../measure-text.ts';
import { px } from '../../px.ts';
import { renderSmall } from '../../render.ts';
import { SMALL } from '../../sizes.ts';
import type { MatrixData } from './data.ts';
import { drawSign } from './signs.ts';

const ROW = 19;
/** Share of the width that the names take. */
const NAMES = 0.52;
const SCALE = 0.62;
/** Rows that a look needs. */
const MOST = 11;

/** The rows with their names, each cell with its best supported mark; columns go without a head. */
export function drawSmallMatrix({ rows, terms }: MatrixData): SmallPicture {
  const { width, size } = SMALL;
  const left = width * NAMES;
  const step = (width - left) / Math.max(1, terms.length);
  const shown = rows.slice(0, MOST);
  const children = shown.flatMap(({ name, cells }, i) => {
    const y = (i + 0.5) * ROW;
    const signs = cells.flatMap((marks, column) => {
      const x = left + (column + 0.5) * step;
      const [best] = [...marks].sort((a, b) => b.origins - a.origins);
      return best ? drawSign(best, x, y, SCALE) : [drawDash(x, y)];
    });
    const lines = [clipText(name, left - 8, size)];
    return [drawLabel({ x: 0, y: y + size * 0.34, lines, size, anchor: 'start' }), ...signs];
  });
  const d = shown.map((_, i) => `M0,${px((i + 1) * ROW)}H${width}`).join('');
  return renderSmall('matrix', width, shown.length * ROW + 1, [s('path', { class: 'rule', d }), ...children]);
}
