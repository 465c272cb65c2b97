import { type Box, grow, overlaps, textBox } from '../../boxes.ts';
import { layOutKey } from '../../marks/key.ts';
import type { Label } from '../../marks/label.ts';
import { measureText, wrapText } from '../../measure-text.ts';
import { SIZES } from '../../sizes.ts';
import type { TimelineData, TimelineEvent } from './data.ts';
import { keyOf } from './key.ts';
import {
  BAR,
  type PlacedEvent,
  type PlacedLane,
  placeBar,
  placeInLine,
  placeNewest,
  placeWords,
  type TimelineLayout,
  union,
} from './layout.ts';
import { PIECE_GAP, type PlacedPanel, placePanels, type TimeScale, timeScale } from './scale.ts';

/** Widths at which names may be broken that do not stand on one line with their dates; the last always fits. */
const ROOMS = [232, 164] as const;
/** Least height of what a finger must hit. */
const TOUCH = 24;
/** Steps in which an event looks for room further down. */
const STEP = 4;
/** What each place of the words costs beside how far down it reaches, px: on one line, in several, under the bar. */
const COSTS = [0, 8, 0, 8, 20, 24, 0, 8, 20, 24] as const;
const CLEAR = 3;

/** Where events of one kind may stand: past ones left of the newest article, planned ones right of it. */
interface Ground {
  readonly x: TimeScale;
  readonly low: number;
  readonly high: number;
  readonly newest: TimelineData['newest'];
}

/** Ways to set one event at height `y`, each with its cost. The last one always fits the ground's width. */
function ways(event: TimelineEvent, ground: Ground, y: number): { placed: PlacedEvent; cost: number }[] {
  const { low, high, newest } = ground;
  const { size } = SIZES.wide;
  const { bar, arrow } = placeBar(event, ground.x, y, newest);
  const left = Math.min(bar.x, arrow?.to ?? bar.x);
  const right = Math.max(bar.x + bar.width, arrow?.to ?? 0);
  const level = y + BAR / 2 + size * 0.34;
  const beside = [
    { x: right + 6, y: level, anchor: 'start', size },
    { x: left - 6, y: level, anchor: 'end', size },
  ] as const;
  const stacked = ROOMS.flatMap((most) => {
    const room = Math.min(most, high - low - 2);
    const [lines, date] = [wrapText(event.label, room, size), wrapText(event.short, room, size)];
    const widest = Math.max(...[...lines, ...date].map((line) => measureText(line, size)));
    const under = [bar.x, Math.max(low + 1, Math.min(bar.x, high - widest - 1))].map(
      (x) => ({ x, y: y + BAR + size, anchor: 'start', size }) as const,
    );
    return [...beside, ...under].map((at) => placeWords(event, lines, date, at));
  });
  const set = [...beside.map((at) => placeInLine(event, at)), ...stacked];
  return set.flatMap((words, i) => {
    const box = union(words.map(textBox));
    if (i < set.length - 1 && (box.x0 < low || box.x1 > high)) return [];
    const hit = touchable(grow(union([box, { x0: left, y0: y, x1: right, y1: y + BAR }]), 2));
    return [{ placed: { event, bar, arrow, words, hit }, cost: box.y1 + (COSTS[i] ?? 0) }];
  });
}

/** A box that is as high as what a finger must hit. */
function touchable(box: Box): Box {
  const more = Math.max(0, TOUCH - (box.y1 - box.y0)) / 2;
  return { ...box, y0: box.y0 - more, y1: box.y1 + more };
}

/** Boxes that nothing else may touch: the bar with its arrow, and the words. */
function boxesOf({ bar, arrow, words }: PlacedEvent): Box[] {
  const ends = [bar.x, bar.x + bar.width, arrow?.to ?? bar.x];
  const mark = { x0: Math.min(...ends), y0: bar.y, x1: Math.max(...ends), y1: bar.y + bar.height };
  return [grow(mark, CLEAR), touchable(grow(union(words.map(textBox)), CLEAR))];
}

const drop = (box: Box, by: number): Box => ({ ...box, y0: box.y0 + by, y1: box.y1 + by });

/** The same event lower down. */
function lower({ event, bar, arrow, words, hit }: PlacedEvent, by: number): PlacedEvent {
  const moved = words.map((label) => ({ ...label, y: label.y + by }));
  return { event, bar: { ...bar, y: bar.y + by }, arrow, words: moved, hit: drop(hit, by) };
}

/** Sets the events of one lane so that none touches another, each as high as it can stand. */
function packLane(
  events: readonly TimelineEvent[],
  groundOf: (event: TimelineEvent) => Ground,
  top: number,
): { placed: PlacedEvent[]; bottom: number } {
  const placed: PlacedEvent[] = [];
  const taken: Box[] = [];
  for (const event of events) {
    const below = Math.max(0, ...taken.map((box) => box.y1 - top)) + 2 * CLEAR + STEP;
    const set = ways(event, groundOf(event), top).map((way) => ({ ...way, boxes: boxesOf(way.placed) }));
    let best: { placed: PlacedEvent; boxes: readonly Box[]; by: number; cost: number } | null = null;
    // Below all others there is always room.
    for (let by = 0; by <= below && (!best || top + by < best.cost); by += STEP) {
      for (const { boxes, cost, ...way } of set) {
        if (best && cost + by >= best.cost) continue;
        const free = !boxes.some((box) => {
          const lowered = drop(box, by);
          return taken.some((other) => overlaps(lowered, other));
        });
        if (free) best = { ...way, boxes, by, cost: cost + by };
      }
    }
    if (!best) continue;
    const { by } = best;
    placed.push(lower(best.placed, by));
    taken.push(...best.boxes.map((box) => drop(box, by)));
  }
  return { placed, bottom: Math.max(top, ...taken.map((box) => box.y1)) };
}

/** Where the line of the newest article stands: in the gap before what is planned, else at its day. */
function newestAt(data: TimelineData, pieces: readonly PlacedPanel[], x: TimeScale): number | null {
  const planned = pieces.find((piece) => piece.panel.planned);
  if (planned) return planned.x0 - PIECE_GAP / 2;
  return data.newest ? x(data.newest.at) : null;
}

/** Lays lanes out under one axis of several scales. */
export function layOutWide(data: TimelineData): TimelineLayout {
  const { width, size } = SIZES.wide;
  const key = layOutKey(keyOf(data), size * 0.8, width, size);
  const pieces = placePanels(data.panels, width, size);
  const x = timeScale(pieces);
  const line = newestAt(data, pieces, x);
  const { newest } = data;
  const past = { x, low: 0, high: line !== null && pieces.at(-1)?.panel.planned ? line - 4 : width, newest };
  const ahead = { x, low: line ?? 0, high: width, newest };
  const axisY = key.bottom + 56;
  let y = axisY + (newest ? size * 1.8 : 6);
  const rules: number[] = [];
  const lanes = data.lanes.map((lane): PlacedLane => {
    rules.push(y);
    const label: Label = {
      x: 0,
      y: y + size * 1.35,
      lines: [lane.name],
      size,
      anchor: 'start',
      bold: true,
      tone: 'soft',
    };
    const { placed, bottom } = packLane(lane.events, (event) => (event.planned ? ahead : past), y + size * 2);
    y = bottom + 6;
    return { name: lane.name, label, events: placed };
  });
  const axes = [{ pieces, y: axisY, bottom: y }];
  const planned = pieces.find((piece) => piece.panel.planned);
  return {
    layout: 'wide',
    width,
    height: y + 1,
    size,
    key: key.placed,
    axes,
    newest:
      newest && line !== null
        ? { x: line, y0: axisY - 6, y1: y, label: placeNewest(newest.when, line, axisY + size * 1.3, size, width) }
        : null,
    ahead: planned && line !== null ? { x0: line, y0: axisY, x1: width, y1: y } : null,
    rules,
    lanes,
  };
}
