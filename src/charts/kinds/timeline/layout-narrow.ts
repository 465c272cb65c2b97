import { type Box, textBox } from '../../boxes.ts';
import { layOutKey } from '../../marks/key.ts';
import { wrapText } from '../../measure-text.ts';
import { SIZES } from '../../sizes.ts';
import type { TimelineData } from './data.ts';
import { keyOf } from './key.ts';
import {
  BAR,
  type PlacedAxis,
  type PlacedEvent,
  placeBar,
  placeNewest,
  placeWords,
  type TimelineLayout,
  union,
} from './layout.ts';
import { placePanels, timeScale } from './scale.ts';

/** Least height of what a finger must hit. */
const TOUCH = 24;
const PAD = 8;

/** Lays panels out under each other, each with its own axis, an event a row: nothing can collide. */
export function layOutNarrow(data: TimelineData): TimelineLayout {
  const { width, size } = SIZES.narrow;
  const key = layOutKey(keyOf(data), size * 0.8, width, size);
  const lanes = new Map(data.lanes.map((lane) => [lane.id, lane.name]));
  let y = key.bottom + 10;
  let newest: TimelineLayout['newest'] = null;
  let ahead: Box | null = null;
  const [axes, rules, events]: [PlacedAxis[], number[], PlacedEvent[]] = [[], [], []];
  for (const panel of data.panels) {
    const pieces = placePanels([panel], width, size);
    const x = timeScale(pieces);
    const axisY = y + 46;
    const now = data.newest?.at ?? null;
    const ends = now !== null && !panel.planned && now > panel.start && now <= panel.end;
    y = axisY + (ends ? size * 1.9 : 6);
    for (const [i, event] of panel.events.entries()) {
      if (i > 0 || ends) rules.push(y);
      const { bar, arrow } = placeBar(event, x, y + PAD, data.newest);
      const when = `${event.when} · ${lanes.get(event.lane) ?? ''}`;
      const at = { x: 0, y: y + PAD + BAR + 3 + size, anchor: 'start', size } as const;
      const words = placeWords(event, wrapText(event.label, width, size), wrapText(when, width, size), at);
      const box = union(words.map(textBox));
      const bottom = Math.max(box.y1 + PAD, y + TOUCH);
      events.push({ event, bar, arrow, words, hit: { x0: 0, y0: y, x1: width, y1: bottom } });
      y = bottom;
    }
    axes.push({ pieces, y: axisY, bottom: y });
    if (ends && data.newest) {
      const line = Math.min(x(now), width - 1);
      newest = {
        x: line,
        y0: axisY,
        y1: y,
        label: placeNewest(data.newest.when, line, axisY + size * 1.3, size, width),
      };
    }
    if (panel.planned) ahead = { x0: 0, y0: axisY, x1: width, y1: y };
    y += 14;
  }
  const list = [{ name: '', label: null, events }];
  return { layout: 'narrow', width, height: y, size, key: key.placed, axes, newest, ahead, rules, lanes: list };
}
