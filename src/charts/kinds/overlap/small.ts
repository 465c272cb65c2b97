import type { SmallPicture } from '../../../model/chart-spec.ts';
import { spoken } from '../../../words/index.ts';
import { LEADING } from '../../boxes.ts';
import { drawFrame } from '../../marks/frame.ts';
import { drawLabel } from '../../marks/label.ts';
import { clipLines } from '../../measure-text.ts';
import { renderSmall } from '../../render.ts';
import { SMALL } from '../../sizes.ts';
import type { OverlapData } from './data.ts';

const BAR = 10;
const GAP = 12;

/** How many claims stand on how much, as bars. */
export function drawSmallOverlap({ groups, single, all }: OverlapData): SmallPicture {
  const { width, size } = SMALL;
  const { inSeveral, inOne } = spoken().charts;
  const bars = [...groups.map(({ id, count }) => ({ head: inSeveral[id], count })), { head: inOne, count: single }];
  let y = 0;
  const children = bars.flatMap(({ head, count }) => {
    const lines = clipLines(`${head}: ${count}`, 2, width, size);
    const label = drawLabel({ x: 0, y: y + size, lines, size, anchor: 'start' });
    y += lines.length * size * LEADING + 4;
    const bar = drawFrame(
      { x0: 0, y0: y, x1: Math.max(1.5, (width * count) / Math.max(1, all)), y1: y + BAR },
      'share',
    );
    y += BAR + GAP;
    return [label, bar];
  });
  return renderSmall('overlap', width, y - GAP + 1, children);
}
