import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import type { SmallPicture } from '../../../model/chart-spec.ts';
import { drawAxisBreak } from '../../marks/axis-break.ts';
import { drawBar } from '../../marks/bar.ts';
import { drawFrame } from '../../marks/frame.ts';
import { drawLabel } from '../../marks/label.ts';
import { measureText, wrapText } from '../../measure-text.ts';
import { px } from '../../px.ts';
import { renderSmall } from '../../render.ts';
import { SMALL } from '../../sizes.ts';
import type { TimelineData, TimelineEvent } from './data.ts';
import { placeBar } from './layout.ts';
import { PIECE_GAP, type PlacedPanel, placePanels, timeScale } from './scale.ts';

/** Height of a row of bars, and of a lane's name. */
const ROW = 13;
const GAP = 3;

/** The row of each event: the first one with room after the bars before it. */
function stack(events: readonly TimelineEvent[], ends: (event: TimelineEvent) => readonly [number, number]): number[] {
  const rows: number[] = [];
  return events.map((event) => {
    const [from, to] = ends(event);
    const free = rows.findIndex((end) => end + GAP <= from);
    const row = free === -1 ? rows.length : free;
    rows[row] = to;
    return row;
  });
}

/** Names of the pieces of the axis, each within its piece; one that is too wide for it falls away. */
function drawPieces(pieces: readonly PlacedPanel[], y: number, size: number): ElementContent[] {
  return pieces.flatMap(({ x0, x1, name }) => {
    const lines = wrapText(name, x1 - x0 + PIECE_GAP / 2, size);
    const widest = Math.max(...lines.map((line) => measureText(line, size)));
    const fits = lines.length <= 2 && x0 + widest <= SMALL.width && widest <= x1 - x0 + PIECE_GAP;
    const first = y - 7 - (lines.length - 1) * size * 1.2;
    return [
      s('path', { class: 'axis-line', d: `M${px(x0)},${px(y)}H${px(x1)}` }),
      ...(fits ? [drawLabel({ x: x0, y: first, lines, size, anchor: 'start', tone: 'soft' })] : []),
    ];
  });
}

/** Lanes by name, bars at their time, no words beside them. */
export function drawSmallTimeline(data: TimelineData): SmallPicture {
  const { width, size } = SMALL;
  const pieces = placePanels(data.panels, width, size);
  const x = timeScale(pieces);
  const axis = size * 2.2 + 9;
  const planned = pieces.find((piece) => piece.panel.planned);
  let y = axis + 4;
  const lanes = data.lanes.map(({ name, events }) => {
    const top = y + size * 1.5;
    const rows = stack(events, (event) => {
      const { bar } = placeBar(event, x, 0, data.newest);
      return [bar.x, bar.x + bar.width];
    });
    const bars = events.flatMap((event, i) => drawBar(placeBar(event, x, top + (rows[i] ?? 0) * ROW, data.newest).bar));
    const rule = s('path', { class: 'rule', d: `M0,${px(y)}H${width}` });
    const label = drawLabel({ x: 0, y: y + size * 1.1, lines: [name], size, anchor: 'start', bold: true, halo: true });
    y = top + (Math.max(0, ...rows) + 1) * ROW + 2;
    return [rule, ...bars, label];
  });
  const line = planned ? planned.x0 - PIECE_GAP / 2 : null;
  return renderSmall('timeline', width, y, [
    line === null ? null : drawFrame({ x0: line, y0: axis, x1: width, y1: y }, 'ahead'),
    ...drawPieces(pieces, axis, size),
    ...pieces
      .slice(1)
      .filter((piece) => !piece.panel.planned)
      .map((piece) => drawAxisBreak(piece.x0 - PIECE_GAP / 2, axis)),
    line === null ? null : s('path', { class: 'newest', d: `M${px(line)},${px(axis)}V${px(y)}` }),
    ...lanes.flat(),
  ]);
}
