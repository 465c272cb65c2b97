import { spoken } from '../../../words/index.ts';
import { type Box, LEADING } from '../../boxes.ts';
import type { Held } from '../../held.ts';
import { type Label, placeText } from '../../marks/label.ts';
import { wrapText } from '../../measure-text.ts';
import { capitalize, sayOrigins } from '../../phrases.ts';
import { SIZES } from '../../sizes.ts';
import type { Lane, LaneRow, LanesData } from './data.ts';

/** A step as a box with its name in it. */
export interface PlacedStep {
  readonly box: Box;
  readonly label: Label;
}

export interface PlacedRow {
  readonly row: LaneRow;
  readonly steps: readonly [PlacedStep, PlacedStep];
  readonly note: Label;
  /** What a finger may hit. */
  readonly hit: Box;
}

export interface PlacedBeside {
  readonly held: Held;
  readonly label: Label;
  readonly hit: Box;
}

export interface PlacedLane {
  readonly lane: Lane;
  readonly labels: readonly Label[];
  /** The band in the side's colour. */
  readonly band: Box;
  readonly rows: readonly PlacedRow[];
  readonly beside: readonly PlacedBeside[];
}

/** Two threads that cross: each step of one row to the same step of the next lane's row. */
export interface PlacedCross {
  readonly threads: readonly { readonly from: readonly [number, number]; readonly to: readonly [number, number] }[];
  readonly label: Label;
}

/** Where everything in the lanes stands, in px. */
export interface LanesLayout {
  readonly layout: 'narrow' | 'wide';
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly heads: readonly Label[];
  readonly lanes: readonly PlacedLane[];
  readonly crosses: readonly PlacedCross[];
}

/** Measures of each layout, px: where the boxes begin, how wide they are, how far apart, and where the note stands. */
const FORMS = {
  narrow: { left: 12, step: 135, gap: 36, note: null },
  wide: { left: 104, step: 168, gap: 48, note: { left: 504, width: 126 } },
} as const;

const BAND = 4;
/** Where the name of a lane begins beside its band. */
const INDENT = 12;
const PAD = 9;
const ROW_GAP = 12;
const LANE_GAP = 30;
/** Between two lanes whose rows cross. */
const CROSS_GAP = 68;
const TOUCH = 24;

/** Who says it, and on how many origins it stands, whoever they are: `says so itself`, `two origins in all, disputed`. */
function sayHeld({ self, origins, disputed }: Held): [who: string, stands: string] {
  const say = spoken().charts;
  const stands = origins > 1 ? say.originsInAll(origins) : sayOrigins(origins);
  return [self ? say.saysSoItself : say.reported, disputed ? `${stands}, ${say.disputed}` : stands];
}

/** Lays the lanes out from top to bottom, each row as a first box, an arrow and a second box. */
export function layOutLanes(data: LanesData, layout: 'narrow' | 'wide', silence: string): LanesLayout {
  const { width, size } = SIZES[layout];
  const form = FORMS[layout];
  const leading = size * LEADING;
  const starts = [form.left, form.left + form.step + form.gap] as const;
  const placeRow = (row: LaneRow, top: number): { placed: PlacedRow; bottom: number } => {
    // What the title speaks of stands out from what is told beside it.
    const bold = row.against.length > 0;
    const lines = [row.first, row.next].map((name) => wrapText(name, form.step - 2 * PAD, size, bold));
    const high = Math.max(...lines.map((each) => each.length)) * leading + 2 * PAD;
    const step = (i: 0 | 1): PlacedStep => {
      const own = lines[i] ?? [];
      const x = starts[i];
      const y = top + (high - own.length * leading) / 2;
      return {
        box: { x0: x, y0: top, x1: x + form.step, y1: top + high },
        label: placeText(x + form.step / 2, y, own, { anchor: 'middle', bold }),
      };
    };
    const [who, stands] = sayHeld(row.held);
    const words = form.note ? [`${capitalize(who)};`, stands] : [`${capitalize(who)}; ${stands}`];
    const noteLines = words.flatMap((each) => wrapText(each, form.note?.width ?? width - form.left, size));
    const noteHigh = noteLines.length * leading;
    const note = form.note
      ? placeText(form.note.left, top + (high - noteHigh) / 2, noteLines, { tone: 'soft' })
      : placeText(form.left, top + high + 4, noteLines, { tone: 'soft' });
    const bottom = form.note ? top + Math.max(high, noteHigh) : top + high + 4 + noteHigh;
    const hit = { x0: form.left, y0: top, x1: width, y1: bottom };
    return { placed: { row, steps: [step(0), step(1)], note, hit }, bottom };
  };

  const placeBeside = (held: Held, top: number): PlacedBeside => {
    const lines = wrapText(spoken().charts.also(held.label, sayHeld(held).join('; ')), width - form.left, size);
    const high = Math.max(TOUCH, lines.length * leading + 6);
    const hit = { x0: form.left, y0: top, x1: width, y1: top + high };
    return { held, label: placeText(form.left, top + (high - lines.length * leading) / 2, lines), hit };
  };

  const heads = [spoken().charts.first, spoken().charts.second].map((word, i) =>
    placeText((starts[i] ?? 0) + form.step / 2, 0, [word], { anchor: 'middle', tone: 'soft' }),
  );
  const lanes: PlacedLane[] = [];
  const crosses: PlacedCross[] = [];
  let y = leading + 6;
  for (const lane of data.lanes) {
    const [first] = lane.rows;
    const last = lanes.at(-1);
    const above = last?.rows.at(-1);
    const crossed =
      first !== undefined &&
      above !== undefined &&
      last?.beside.length === 0 &&
      !last.lane.silent &&
      first.steps[0] === above.row.steps[1] &&
      first.steps[1] === above.row.steps[0];
    if (last) y += crossed ? CROSS_GAP : LANE_GAP;
    const top = y;
    const labels: Label[] = [];
    if (layout === 'narrow') {
      labels.push(placeText(form.left, y, [lane.name], { bold: true, tone: 'name' }));
      y += leading + 5;
    } else {
      labels.push(placeText(INDENT, y, wrapText(lane.name, form.left - INDENT - 8, size, true), { bold: true }));
    }
    const rows: PlacedRow[] = [];
    for (const row of lane.rows) {
      if (rows.length > 0) y += ROW_GAP;
      const { placed, bottom } = placeRow(row, y);
      rows.push(placed);
      y = bottom;
    }
    const said = (words: string) => {
      if (rows.length > 0) y += 6;
      const lines = wrapText(words, width - form.left, size);
      labels.push(placeText(form.left, y, lines, { tone: 'soft' }));
      y += lines.length * leading;
    };
    if (rows.length === 0) said(spoken().charts.orderUntold);
    else if (lane.silent && silence) said(silence);
    const beside: PlacedBeside[] = [];
    for (const held of lane.beside) {
      if (beside.length === 0) y += 6;
      const placed = placeBeside(held, y);
      beside.push(placed);
      y = placed.hit.y1;
    }
    y = Math.max(y, top + leading);
    const placed = { lane, labels, band: { x0: 0, y0: top, x1: BAND, y1: y }, rows, beside };
    if (crossed && above && rows[0]) crosses.push(placeCross(above, rows[0], top - 4, size));
    lanes.push(placed);
  }
  return { layout, width, height: y + 2, size, heads, lanes, crosses };
}

/**
 * Threads from a row down to the same steps of the row below.
 *
 * @param to - Where they end: over the name of the lane below, where that stands over its rows.
 */
function placeCross(above: PlacedRow, below: PlacedRow, to: number, size: number): PlacedCross {
  const middle = ({ box }: PlacedStep) => (box.x0 + box.x1) / 2;
  const from = above.hit.y1 + 4;
  const thread = (a: 0 | 1, b: 0 | 1) =>
    ({ from: [middle(above.steps[a]), from], to: [middle(below.steps[b]), to] }) as const;
  const label: Label = {
    x: (middle(above.steps[0]) + middle(above.steps[1])) / 2,
    y: (from + to) / 2 + size * 0.34,
    lines: [spoken().charts.oppositeOrders],
    size,
    anchor: 'middle',
    bold: true,
  };
  return { threads: [thread(0, 1), thread(1, 0)], label };
}
