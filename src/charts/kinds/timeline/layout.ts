import { spoken } from '../../../words/index.ts';
import { type Box, LEADING } from '../../boxes.ts';
import type { Bar } from '../../marks/bar.ts';
import type { PlacedKeyItem } from '../../marks/key.ts';
import type { Label } from '../../marks/label.ts';
import { measureText } from '../../measure-text.ts';
import type { TimelineData, TimelineEvent } from './data.ts';
import type { PlacedPanel, TimeScale } from './scale.ts';

/** Height of a bar, and the least width it is drawn with. */
export const BAR = 10;
const ARROW = 16;

export interface PlacedEvent {
  readonly event: TimelineEvent;
  readonly bar: Bar;
  /** Where an arrow goes on from the bar, for `since`, `before` and `until`. */
  readonly arrow: { readonly from: number; readonly to: number } | null;
  /** Its name, and its date behind or under it. */
  readonly words: readonly Label[];
  /** What a finger may hit. */
  readonly hit: Box;
}

/** An axis and how far its grid lines go down; the narrow layout has one for each panel. */
export interface PlacedAxis {
  readonly pieces: readonly PlacedPanel[];
  readonly y: number;
  readonly bottom: number;
}

export interface PlacedLane {
  /** Empty in the narrow layout, where events of all lanes stand in one list. */
  readonly name: string;
  readonly label: Label | null;
  readonly events: readonly PlacedEvent[];
}

/** Where everything on a timeline stands, in px. */
export interface TimelineLayout {
  readonly layout: 'narrow' | 'wide';
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly key: readonly PlacedKeyItem[];
  readonly axes: readonly PlacedAxis[];
  /** The line of the newest article. */
  readonly newest: { readonly x: number; readonly y0: number; readonly y1: number; readonly label: Label } | null;
  /** The ground of what is still to come. */
  readonly ahead: Box | null;
  /** Heights of the lines between lanes or events. */
  readonly rules: readonly number[];
  readonly lanes: readonly PlacedLane[];
}

/**
 * The bar of an event at its place in time, never narrower than it is high.
 *
 * What has happened by the newest article cannot lie after it, what is planned not before it, so bars end there.
 */
export function placeBar(
  event: TimelineEvent,
  x: TimeScale,
  y: number,
  newest: TimelineData['newest'],
): { bar: Bar; arrow: PlacedEvent['arrow'] } {
  const { planned, disputed, span, relation } = event;
  const now = newest?.at ?? null;
  const start = now !== null && planned ? Math.max(span.start, now) : span.start;
  const end = now !== null && !planned ? Math.max(start + 1, Math.min(span.end, now)) : span.end;
  const [from, to] = [x(start), x(end - 1)];
  const width = Math.max(BAR, to - from);
  const left = Math.max(0, (from + to - width) / 2);
  const bar = { x: left, y, width, height: BAR, exact: span.exact, planned, disputed };
  if (relation === null) return { bar, arrow: null };
  const right = left + width;
  const arrow =
    relation === 'since' ? { from: right, to: right + ARROW } : { from: left, to: Math.max(0, left - ARROW) };
  return { bar, arrow };
}

/** Where the words of an event stand: the first baseline, and what they begin or end at. */
interface At {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly size: number;
}

const toneOf = ({ disputed }: Pick<TimelineEvent, 'disputed'>) => (disputed ? 'disputed' : 'soft');

/** The name of an event and under it its date. */
export function placeWords(
  event: TimelineEvent,
  lines: readonly string[],
  date: readonly string[],
  at: At,
): readonly [Label, Label] {
  const y = at.y + lines.length * at.size * LEADING;
  return [
    { ...at, lines, halo: true },
    { ...at, y, lines: date, halo: true, tone: toneOf(event) },
  ];
}

/** The name of an event and its date behind it, on one line. */
export function placeInLine(event: TimelineEvent, at: At): readonly [Label] {
  return [{ ...at, lines: [event.label], halo: true, tail: { text: event.short, tone: toneOf(event) } }];
}

/** The box around boxes. */
export function union(boxes: readonly Box[]): Box {
  return {
    x0: Math.min(...boxes.map((box) => box.x0)),
    y0: Math.min(...boxes.map((box) => box.y0)),
    x1: Math.max(...boxes.map((box) => box.x1)),
    y1: Math.max(...boxes.map((box) => box.y1)),
  };
}

/** The words beside the line of the newest article, on the side that has room. */
export function placeNewest(when: string, x: number, y: number, size: number, width: number): Label {
  const words = spoken().charts.newestArticle(when);
  const left = x - 6 - measureText(words, size) >= 0 || x + 6 + measureText(words, size) > width;
  return {
    x: left ? x - 6 : x + 6,
    y,
    lines: [words],
    size,
    anchor: left ? 'end' : 'start',
    tone: 'accent',
    halo: true,
  };
}
