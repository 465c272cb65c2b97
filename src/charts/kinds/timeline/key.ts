import { spoken } from '../../../words/index.ts';
import { drawArrow } from '../../marks/arrow.ts';
import { type Bar, drawBar } from '../../marks/bar.ts';
import type { KeyItem } from '../../marks/key.ts';
import type { TimelineData } from './data.ts';

const BAR = 10;
const LONG = 26;

/** The key: every sign that the data hold, and no other. */
export function keyOf({ events }: TimelineData): KeyItem[] {
  const bar = (text: string, width: number, look: Partial<Bar>): KeyItem => ({
    text,
    width,
    sign: (x, y) =>
      drawBar({
        ...{ exact: false, planned: false, disputed: false },
        ...look,
        ...{ x: x - width / 2, y: y - BAR / 2, width, height: BAR },
      }),
  });
  const say = spoken().charts;
  const items: [boolean, KeyItem][] = [
    [events.some((event) => event.span.exact), bar(say.dayKnown, BAR, { exact: true })],
    [events.some((event) => !event.span.exact), bar(say.withinBar, LONG, {})],
    [events.some((event) => event.planned), bar(say.planned, BAR, { exact: true, planned: true })],
    [events.some((event) => event.disputed), bar(say.disputed, LONG, { disputed: true })],
    [
      events.some((event) => event.relation !== null),
      { text: say.goesOn, width: 16, sign: (x, y) => [drawArrow([x - 8, y], [x + 8, y], 'arrow-on', 4)] },
    ],
  ];
  return items.filter(([there]) => there).map(([, item]) => item);
}
