import type { ElementContent } from 'hast';
import { spoken } from '../../../words/index.ts';
import { drawFrame } from '../../marks/frame.ts';
import type { KeyItem } from '../../marks/key.ts';
import type { FlowData } from './data.ts';

const HALF = 6;

/** A small bar: full for who has a name, open for who has none. */
function drawSample(kind: string, x: number, y: number): ElementContent[] {
  return [drawFrame({ x0: x - 4, y0: y - HALF, x1: x + 4, y1: y + HALF }, kind)];
}

/** The key: every sign that the data hold, and no other. */
export function keyOf({ sources }: FlowData): KeyItem[] {
  const item = (text: string, kind: string): KeyItem => ({ text, width: 8, sign: (x, y) => drawSample(kind, x, y) });
  const items: KeyItem[] = [];
  if (sources.some(({ unnamed }) => !unnamed)) items.push(item(spoken().charts.withName, 'node'));
  if (sources.some(({ unnamed }) => unnamed)) items.push(item(spoken().charts.withoutName, 'node node-open'));
  return items;
}
