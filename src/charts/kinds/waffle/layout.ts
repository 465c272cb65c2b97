import type { WaffleFile } from '../../../model/chart-file.ts';
import type { Drawing } from '../../../model/chart-spec.ts';
import { spoken } from '../../../words/index.ts';
import { type Box, LEADING } from '../../boxes.ts';
import type { Label } from '../../marks/label.ts';
import { wrapText } from '../../measure-text.ts';
import type { Report } from '../../reports.ts';
import { SIZES } from '../../sizes.ts';
import { type Cell, type CellState, fillCells, STATES } from './cells.ts';
import { contestedValues, type WaffleData } from './data.ts';
import { layOutStrips, type Strips } from './strips.ts';
import { layOutTimes, type Times } from './times.ts';

/** The cells of one state: squares of one size by their top left corners. */
export interface CellGroup {
  readonly state: CellState;
  readonly cells: readonly { readonly x: number; readonly y: number; readonly width: number }[];
}

/** What one kind of cell means, beside a sample of it. */
export interface PlacedNote {
  readonly state: CellState;
  readonly x: number;
  readonly y: number;
  readonly labels: readonly Label[];
}

/** Where everything on a waffle stands, in px. */
export interface WaffleLayout {
  readonly layout: Drawing['layout'];
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly cell: number;
  readonly groups: readonly CellGroup[];
  readonly latest: Report;
  readonly notes: readonly PlacedNote[];
  readonly hit: Box;
  /** Every report, over time where that can be told well, else as a list; neither for a single one. */
  readonly times: Times | null;
  readonly strips: Strips | null;
}

const ACROSS = 10;
const SIDE = { narrow: 264, wide: 244 } as const;
/** Gap between cells as a share of their pitch. */
export const GAP = 0.1;
/** Side of a sample cell, and where the words beside it begin. */
export const SAMPLE = 14;
const INDENT = 24;
const BIG = 1.9;

/** The square is filled in rows from the bottom left. */
export function placeCells(cells: readonly Cell[], pitch: number): CellGroup[] {
  const side = pitch * (1 - GAP);
  const inset = (pitch - side) / 2;
  const groups = new Map<CellState, CellGroup['cells'][number][]>(STATES.map((state) => [state, []]));
  for (const { at, state, share } of cells) {
    const x = (at % ACROSS) * pitch + inset;
    const y = (ACROSS - 1 - Math.floor(at / ACROSS)) * pitch + inset;
    groups.get(state)?.push({ x, y, width: side * share });
    if (share < 1) groups.get('rest')?.push({ x: x + side * share, y, width: side * (1 - share) });
  }
  return [...groups].map(([state, placed]) => ({ state, cells: placed })).filter((group) => group.cells.length > 0);
}

/** What the cells of a state mean, in words. */
function sayState(state: CellState, file: WaffleFile, { latest, contested }: WaffleData): string {
  if (state === 'disputed' && contested) return spoken().charts.sourcesDiffer(contestedValues(contested).join(', '));
  if (state === 'soft') return spoken().charts.softEdge(latest?.value ?? '');
  if (state === 'maybe') return spoken().charts.leftOpen(latest?.value ?? '');
  return state === 'rest' ? file.rest : file.held;
}

interface Note {
  readonly state: CellState;
  readonly labels: readonly Label[];
  readonly height: number;
}

/** Words for one kind of cell; its first baseline lies at the height of its own first line. */
function layOutNote(state: CellState, file: WaffleFile, data: WaffleData, room: number, size: number): Note {
  const at = { x: INDENT, anchor: 'start' } as const;
  const lines = wrapText(sayState(state, file, data), room - INDENT, size);
  const line = size * LEADING;
  if (state !== 'full' || !data.latest) {
    return { state, labels: [{ ...at, y: size, lines, size, tone: 'soft' }], height: lines.length * line };
  }
  const big = size * BIG;
  const value = wrapText(data.latest.value, room - INDENT, big, true);
  const who = wrapText(data.latest.said.words, room - INDENT, size);
  const below = big + (value.length - 1) * big * LEADING + line;
  const labels: Label[] = [
    { ...at, y: big * 0.82, lines: value, size: big, bold: true },
    { ...at, y: below, lines, size },
    { ...at, y: below + lines.length * line, lines: who, size, tone: 'soft' },
  ];
  return { state, labels, height: below + (lines.length + who.length - 0.6) * line };
}

const move = (note: Note, x: number, y: number): PlacedNote => ({
  state: note.state,
  x,
  y,
  labels: note.labels.map((label) => ({ ...label, x: label.x + x, y: label.y + y })),
});

/** Height of the middle of a group's cells. */
function middleOf({ cells }: CellGroup, pitch: number): number {
  const ys = cells.map(({ y }) => y);
  return (Math.min(...ys) + Math.max(...ys) + pitch) / 2;
}

/** Beside the square, each as near as can be to the cells that it is about, from the top down; told in the order given. */
function placeBeside(notes: readonly Note[], groups: readonly CellGroup[], pitch: number, x: number): PlacedNote[] {
  const order = [...notes].reverse();
  let y = 0;
  const placed = order.map((note, i) => {
    const group = groups.find(({ state }) => state === note.state);
    const below = order.slice(i).reduce((sum, each) => sum + each.height + 12, -12);
    const wanted = group ? middleOf(group, pitch) - note.height / 2 : y;
    const top = Math.max(y, Math.min(wanted, pitch * ACROSS - below));
    y = top + note.height + 12;
    return move(note, x, top);
  });
  return placed.reverse();
}

function placeUnder(notes: readonly Note[], top: number): PlacedNote[] {
  let y = top;
  return notes.map((note) => {
    const placed = move(note, 0, y);
    y += note.height + 8;
    return placed;
  });
}

/** Lays the cells of the newest report out, with words beside or under them, and below them a strip for each report. */
export function layOutWaffle(
  file: WaffleFile,
  data: WaffleData,
  latest: Report,
  layout: Drawing['layout'],
): WaffleLayout {
  const { width, size } = SIZES[layout];
  const side = SIDE[layout];
  const pitch = side / ACROSS;
  const groups = placeCells(fillCells(latest, data.contested), pitch);
  const x = layout === 'wide' ? side + 26 : 0;
  const notes = groups.map(({ state }) => layOutNote(state, file, data, width - x, size));
  const placed = layout === 'wide' ? placeBeside(notes, groups, pitch, x) : placeUnder(notes, side + 14);
  const heights = new Map(notes.map(({ state, height }) => [state, height]));
  const bottom = Math.max(side, ...placed.map(({ state, y }) => y + (heights.get(state) ?? 0)));
  const left = data.reports.length - data.shown.length;
  const several = data.reports.length > 1;
  const times = several && left === 0 ? layOutTimes(data.shown, layout, bottom + 34) : null;
  const strips = several && !times ? layOutStrips(data.shown, left, layout, bottom + 34) : null;
  return {
    layout,
    width,
    height: (times?.bottom ?? strips?.bottom ?? bottom) + 4,
    size,
    cell: pitch * (1 - GAP),
    groups,
    latest,
    notes: placed,
    hit: { x0: 0, y0: 0, x1: width, y1: bottom },
    times,
    strips,
  };
}
