import { s } from 'hastscript';
import type { WaffleFile } from '../../../model/chart-file.ts';
import type { SmallPicture } from '../../../model/chart-spec.ts';
import { LEADING } from '../../boxes.ts';
import { drawLabel } from '../../marks/label.ts';
import { clipLines } from '../../measure-text.ts';
import { renderSmall } from '../../render.ts';
import type { Report } from '../../reports.ts';
import { SMALL } from '../../sizes.ts';
import { fillCells } from './cells.ts';
import type { WaffleData } from './data.ts';
import { drawCells } from './draw.ts';
import { GAP, placeCells } from './layout.ts';

const PITCH = 15;
const LEFT = 164;
const BIG = 1.7;

/** The cells of the newest report, its value beside them. */
export function drawSmallWaffle(file: WaffleFile, { contested }: WaffleData, latest: Report): SmallPicture {
  const { width, size } = SMALL;
  const room = width - LEFT;
  const cells = placeCells(fillCells(latest, contested), PITCH);
  const value = clipLines(latest.value, 3, room, size * BIG, true);
  const held = clipLines(file.held, 3, room, size);
  const shared = { x: LEFT, anchor: 'start' } as const;
  const below = value.length * size * BIG * LEADING + size;
  const side = PITCH * (1 - GAP);
  const kind = latest.said.side === null ? 'mark-figure' : `mark-figure side-${latest.said.side}`;
  return renderSmall(file.kind, width, PITCH * 10, [
    s(
      'g',
      { class: `mark ${kind}` },
      cells.flatMap((group) => drawCells(group.state, group.cells, side)),
    ),
    drawLabel({ ...shared, y: size * BIG * 0.84, lines: value, size: size * BIG, bold: true }),
    drawLabel({ ...shared, y: below, lines: held, size }),
  ]);
}
