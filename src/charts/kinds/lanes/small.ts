import { s } from 'hastscript';
import type { SmallPicture } from '../../../model/chart-spec.ts';
import { LEADING } from '../../boxes.ts';
import { drawArrow } from '../../marks/arrow.ts';
import { drawFrame } from '../../marks/frame.ts';
import { drawLabel } from '../../marks/label.ts';
import { clipLines } from '../../measure-text.ts';
import { renderSmall } from '../../render.ts';
import { SMALL } from '../../sizes.ts';
import type { LanesData } from './data.ts';
import { drawStep } from './draw.ts';

const LEFT = 10;
const STEP = 129;
const GAP = 30;
const PAD = 6;
const LANE_GAP = 12;

/** Each lane with the order that others oppose, or its first. */
export function drawSmallLanes({ lanes }: LanesData): SmallPicture {
  const { width, size } = SMALL;
  const lead = size * LEADING;
  let y = 0;
  const children = lanes.flatMap((lane) => {
    const row = lane.rows.find(({ against }) => against.length > 0) ?? lane.rows[0];
    if (!row) return [];
    const top = y;
    const bold = row.against.length > 0;
    const words = [row.first, row.next].map((name) => clipLines(name, 2, STEP - 2 * PAD, size, bold));
    const high = Math.max(...words.map((lines) => lines.length)) * lead + 2 * PAD;
    const name = drawLabel({
      x: LEFT,
      y: y + size,
      lines: clipLines(lane.name, 1, width - LEFT, size),
      size,
      anchor: 'start',
      tone: 'name',
    });
    y += lead + 4;
    const steps = words.flatMap((lines, i) => {
      const x0 = LEFT + i * (STEP + GAP);
      const first = y + (high - lines.length * lead) / 2 + size * 0.84;
      return [
        ...drawStep({ x0, y0: y, x1: x0 + STEP, y1: y + high }, row),
        drawLabel({ x: x0 + STEP / 2, y: first, lines, size, anchor: 'middle', bold }),
      ];
    });
    const middle = y + high / 2;
    const way = row.held.self ? 'order' : 'order order-reported';
    const arrow = drawArrow([LEFT + STEP + 4, middle], [LEFT + STEP + GAP - 4, middle], way);
    y += high;
    const band = drawFrame({ x0: 0, y0: top, x1: 4, y1: y }, 'band');
    y += LANE_GAP;
    return [s('g', { class: `side-${lane.side}` }, [band, name, ...steps, arrow])];
  });
  return renderSmall('lanes', width, y - LANE_GAP + 2, children);
}
