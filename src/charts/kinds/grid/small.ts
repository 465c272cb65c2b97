import { s } from 'hastscript';
import type { SmallPicture } from '../../../model/chart-spec.ts';
import { drawDash } from '../../marks/dash.ts';
import { drawFrame } from '../../marks/frame.ts';
import { drawLabel } from '../../marks/label.ts';
import { clipText } from '../../measure-text.ts';
import { px } from '../../px.ts';
import { renderSmall } from '../../render.ts';
import { SMALL } from '../../sizes.ts';
import type { GridData } from './data.ts';
import { drawAnswer } from './key.ts';

const ROW = 23;
const BAND = 4;
/** Upper edge of the first row, clear of the bands. */
const TOP = BAND + 4;
/** Share of the width that the questions take. */
const NAMES = 0.56;
/** Questions that a look needs. */
const MOST = 9;

/** The questions with the best supported answer of each side as a dot; sides are told by their colours alone. */
export function drawSmallGrid({ rows, sides }: GridData): SmallPicture {
  const { width, size } = SMALL;
  const left = width * NAMES;
  const step = (width - left) / Math.max(1, sides.length);
  const bands = sides.map(({ id }, i) => {
    const x0 = left + i * step + 3;
    return drawFrame({ x0, y0: 0, x1: x0 + step - 6, y1: BAND }, `band side-${id}`);
  });
  const shown = rows.slice(0, MOST);
  const children = shown.flatMap(({ name, cells }, i) => {
    const y = TOP + (i + 0.5) * ROW;
    const lines = [clipText(name, left - 8, size)];
    const signs = cells.flatMap(({ shown: [best] }, column) => {
      const x = left + (column + 0.5) * step;
      return best ? drawAnswer(best, x, y) : [drawDash(x, y)];
    });
    return [drawLabel({ x: 0, y: y + size * 0.34, lines, size, anchor: 'start' }), ...signs];
  });
  const d = shown.map((_, i) => `M0,${px(TOP + (i + 1) * ROW)}H${width}`).join('');
  return renderSmall('grid', width, TOP + shown.length * ROW + 1, [
    s('path', { class: 'rule', d }),
    ...bands,
    ...children,
  ]);
}
