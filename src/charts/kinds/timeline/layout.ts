import { type Box, grow, LEADING, overlaps, textBox } from '../../boxes.ts';
import type { Bar } from '../../marks/bar.ts';
import { layOutKey, type PlacedKeyItem } from '../../marks/key.ts';
import type { Label } from '../../marks/label.ts';
import { measureText, wrapText } from '../../measure-text.ts';
import type { TimelineData, TimelineEvent } from './data.ts';
import { keyOf } from './key.ts';
import { type PlacedPanel, placePanels, type TimeScale, timeScale } from './scale.ts';

export interface PlacedEvent {
  readonly event: TimelineEvent;
  readonly bar: Bar;
  /** Where an arrow goes on from the bar, for `since`, `before` and `until`. */
  readonly arrow: { readonly from: number; readonly to: number } | null;
  readonly name: Label;
  readonly date: Label;
  readonly hit: Box;
}

/** One axis and how far its grid lines go down; the narrow layout has one for each panel. */
export interface PlacedAxis {
  readonly pieces: readonly PlacedPanel[];
  readonly y: number;
  readonly bottom: number;
}

/** Where everything on a timeline stands, in px. */
export interface TimelineLayout {
  readonly layout: 'narrow' | 'wide';
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly key: readonly PlacedKeyItem[];
  readonly axes: readonly PlacedAxis[];
  readonly newest: { readonly x: number; readonly y0: number; readonly y1: number; readonly label: Label } | null;
  /** What is ahead of the newest article. */
  readonly ahead: Box | null;
  readonly rules: readonly number[];
  readonly lanes: readonly {
    readonly name: string;
    readonly label: Label | null;
    readonly events: readonly PlacedEvent[];
  }[];
}

const WIDE = { width: 720, size: 13, room: 158 } as const;
const NARROW = { width: 320, size: 13.5 } as const;
const BAR = 10;
const ARROW = 16;
const STEP = 4;
const TOUCH = 24;

/** The bar of an event at its place in time, never narrower than it is high. */
function placeBar(event: TimelineEvent, x: TimeScale, y: number): { bar: Bar; arrow: PlacedEvent['arrow'] } {
  const [from, to] = [x(event.span.start), x(event.span.end - 1)];
  const width = Math.max(BAR, to - from);
  const left = Math.max(0, (from + to - width) / 2);
  const { planned, disputed } = event;
  const bar = { x: left, y, width, height: BAR, exact: event.span.exact, planned, disputed };
  if (event.relation === null) return { bar, arrow: null };
  const ends = event.relation === 'since' ? [left + width, left + width + ARROW] : [left, Math.max(0, left - ARROW)];
  return { bar, arrow: { from: ends[0] ?? left, to: ends[1] ?? left } };
}

interface Text {
  readonly lines: readonly string[];
  readonly date: string;
}

function say(event: TimelineEvent, room: number, size: number): Text {
  const date = event.planned ? `${event.when}, planned` : event.when;
  return { lines: wrapText(event.label, room, size), date };
}

/** Both labels of an event, the first baseline at `y`. */
function placeText(
  text: Text,
  x: number,
  y: number,
  anchor: 'start' | 'end',
  size: number,
  disputed: boolean,
): [Label, Label] {
  const shared = { x, size, anchor, halo: true } as const;
  const below = y + text.lines.length * size * LEADING;
  return [
    { ...shared, y, lines: text.lines },
    { ...shared, y: below, lines: [text.date], tone: disputed ? 'disputed' : 'soft' },
  ];
}

function union(boxes: readonly Box[]): Box {
  return {
    x0: Math.min(...boxes.map((box) => box.x0)),
    y0: Math.min(...boxes.map((box) => box.y0)),
    x1: Math.max(...boxes.map((box) => box.x1)),
    y1: Math.max(...boxes.map((box) => box.y1)),
  };
}

/** Ways to set one event at height `y`: text at the right of its bar, at the left, or under it. */
function ways(event: TimelineEvent, x: TimeScale, y: number): PlacedEvent[] {
  const { width, size, room } = WIDE;
  const { bar, arrow } = placeBar(event, x, y + 2);
  const text = say(event, room, size);
  const [left, right] = [Math.min(bar.x, arrow?.to ?? bar.x), Math.max(bar.x + bar.width, arrow?.to ?? 0)];
  const first = bar.y + BAR / 2 + size * 0.34;
  const options = [
    placeText(text, right + 6, first, 'start', size, event.disputed),
    placeText(text, left - 6, first, 'end', size, event.disputed),
    placeText(text, bar.x, bar.y + BAR + size, 'start', size, event.disputed),
    placeText(text, bar.x + bar.width, bar.y + BAR + size, 'end', size, event.disputed),
  ];
  return options.flatMap(([name, date]) => {
    const words = union([textBox(name), textBox(date)]);
    if (words.x0 < 0 || words.x1 > width) return [];
    return [
      { event, bar, arrow, name, date, hit: union([words, { x0: left, y0: bar.y, x1: right, y1: bar.y + BAR }]) },
    ];
  });
}

/** Boxes that nothing else may touch: the bar with its arrow, and the words. */
function boxesOf({ bar, arrow, name, date }: PlacedEvent): Box[] {
  const ends = [bar.x, bar.x + bar.width, arrow?.to ?? bar.x];
  const mark = { x0: Math.min(...ends), y0: bar.y, x1: Math.max(...ends), y1: bar.y + bar.height };
  return [grow(mark, 3), grow(union([textBox(name), textBox(date)]), 3)];
}

/** Sets the events of one lane under each other where they would touch, each as high as it can stand. */
function packLane(
  events: readonly TimelineEvent[],
  x: TimeScale,
  top: number,
): { placed: PlacedEvent[]; bottom: number } {
  const placed: PlacedEvent[] = [];
  const taken: Box[] = [];
  const limit = top + events.length * 80;
  for (const event of events) {
    let way: PlacedEvent | undefined;
    for (let y = top; !way && y <= limit; y += STEP) {
      way = ways(event, x, y).find((each) => !boxesOf(each).some((box) => taken.some((other) => overlaps(box, other))));
    }
    if (!way) continue;
    placed.push(way);
    taken.push(...boxesOf(way));
  }
  return { placed, bottom: Math.max(top, ...taken.map((box) => box.y1)) };
}

function placeNewest(data: TimelineData, x: number, y: number, size: number, width: number): Label {
  const words = `newest article, ${data.newest?.when ?? ''}`;
  const right = x + 6 + measureText(words, size) > width;
  return {
    x: right ? x - 6 : x + 6,
    y,
    lines: [words],
    size,
    anchor: right ? 'end' : 'start',
    tone: 'accent',
    halo: true,
  };
}

/** Lanes under one axis of several scales. */
export function layOutWide(data: TimelineData): TimelineLayout {
  const { width, size } = WIDE;
  const key = layOutKey(keyOf(data, size), size * 0.8, width, size);
  const pieces = placePanels(data.panels, width, size);
  const x = timeScale(pieces);
  const axisY = key.bottom + 52;
  let y = axisY + (data.newest ? size * 1.8 : 6);
  const rules: number[] = [];
  const lanes = data.lanes.map((lane) => {
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
    const { placed, bottom } = packLane(lane.events, x, y + size * 1.9);
    y = bottom + 6;
    return { name: lane.name, label, events: placed };
  });
  const newestX = data.newest ? x(data.newest.at) : 0;
  const newest = data.newest && {
    x: newestX,
    y0: axisY,
    y1: y,
    label: placeNewest(data, newestX, axisY + size * 1.3, size, width),
  };
  const end = pieces.at(-1)?.x1 ?? width;
  const ahead = newest && end > newestX ? { x0: newestX, y0: axisY, x1: end, y1: y } : null;
  return {
    layout: 'wide',
    width,
    height: y + 1,
    size,
    key: key.placed,
    axes: [{ pieces, y: axisY, bottom: y }],
    newest,
    ahead,
    rules,
    lanes,
  };
}

/** Panels under each other, each with its own axis, an event a row: nothing can collide. */
export function layOutNarrow(data: TimelineData): TimelineLayout {
  const { width, size } = NARROW;
  const key = layOutKey(keyOf(data, size), size * 0.8, width, size);
  const names = new Map(data.lanes.map((lane) => [lane.id, lane.name]));
  let y = key.bottom + 10;
  let newest: TimelineLayout['newest'] = null;
  let ahead: Box | null = null;
  const [axes, rules, rows]: [PlacedAxis[], number[], PlacedEvent[]] = [[], [], []];
  for (const panel of data.panels) {
    const pieces = placePanels([panel], width, size);
    const x = timeScale(pieces);
    const axisY = y + 46;
    const at = data.newest?.at ?? 0;
    const holdsNewest = data.newest !== null && at > panel.start && at <= panel.end;
    y = axisY + (holdsNewest ? size * 1.9 : 6);
    for (const event of panel.events) {
      rules.push(y);
      const { bar, arrow } = placeBar(event, x, y + 8);
      const text = say(event, width, size);
      const date = `${text.date} · ${names.get(event.lane) ?? ''}`;
      const [name, when] = placeText({ ...text, date }, 0, y + 8 + BAR + 4 + size, 'start', size, event.disputed);
      const bottom = textBox(when).y1 + 8;
      rows.push({
        event,
        bar,
        arrow,
        name,
        date: when,
        hit: { x0: 0, y0: y, x1: width, y1: Math.max(bottom, y + TOUCH) },
      });
      y = bottom;
    }
    axes.push({ pieces, y: axisY, bottom: y });
    if (holdsNewest) {
      const line = x(at);
      newest = { x: line, y0: axisY, y1: y, label: placeNewest(data, line, axisY + size * 1.3, size, width) };
      ahead = line < width ? { x0: line, y0: axisY, x1: width, y1: y } : null;
    }
    y += 14;
  }
  const lanes = [{ name: '', label: null, events: rows }];
  return { layout: 'narrow', width, height: y, size, key: key.placed, axes, newest, ahead, rules, lanes };
}
