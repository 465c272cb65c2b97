import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import type { BarsFile } from '../../../model/chart-file.ts';
import type { SmallPicture } from '../../../model/chart-spec.ts';
import { LEADING } from '../../boxes.ts';
import { drawRest, drawTrack } from '../../marks/amount.ts';
import { drawLabel } from '../../marks/label.ts';
import { clipLines } from '../../measure-text.ts';
import { capitalize } from '../../phrases.ts';
import { renderSmall } from '../../render.ts';
import { SMALL } from '../../sizes.ts';
import { type BarRow, type BarsData, headline } from './data.ts';
import { drawFigure } from './draw.ts';
import { makeScales } from './layout.ts';

const BAR = 18;
const GAP = 12;
/** Bars that a look needs. */
const MOST = 4;

function drawRow(row: BarRow, x: (value: number) => number, y: number): ElementContent[] {
  const { total, pieces, rest, whole } = row;
  const box = { x0: x(0), x, y, height: BAR };
  const { side } = (total ?? pieces[0]?.report)?.said ?? row.said;
  const plain = pieces.length === 0 && rest === null;
  const marks = [
    ...(plain && whole !== null ? [drawTrack(x(0), x(whole), y, BAR)] : []),
    ...(plain && total ? drawFigure(total, box) : []),
    ...pieces.flatMap(({ report, from }, i) =>
      drawFigure(report, { ...box, x0: x(from) + (i > 0 ? 1 : 0), from, nth: i + 1 }),
    ),
    ...(rest ? drawRest(x(rest.from) + 1, x(rest.to), y, BAR) : []),
  ];
  return [s('g', { class: side === null ? 'mark mark-figure' : `mark mark-figure side-${side}` }, marks)];
}

/** The first bars with their words, the pieces without. */
export function drawSmallBars(file: BarsFile, data: BarsData): SmallPicture {
  const { width, size } = SMALL;
  const scales = makeScales(file, data, width);
  let y = 0;
  const children = data.rows.slice(0, MOST).flatMap((row) => {
    const lines = clipLines(capitalize(headline(row)), 2, width, size, true);
    const label = drawLabel({ x: 0, y: y + size, lines, size, anchor: 'start', bold: true });
    y += lines.length * size * LEADING + 6;
    const bar = drawRow(row, scales[row.entry] ?? ((value) => value), y);
    y += BAR + GAP;
    return [label, ...bar];
  });
  return renderSmall(file.kind, width, y - GAP + 1, children);
}
