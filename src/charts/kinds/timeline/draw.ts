import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import { drawArrow } from '../../marks/arrow.ts';
import { drawAxis } from '../../marks/axis.ts';
import { drawAxisBreak } from '../../marks/axis-break.ts';
import { drawBar } from '../../marks/bar.ts';
import { drawFrame } from '../../marks/frame.ts';
import { drawKey } from '../../marks/key.ts';
import { drawLabel } from '../../marks/label.ts';
import { drawLink } from '../../marks/link.ts';
import { px } from '../../px.ts';
import type { TimelineEvent } from './data.ts';
import { sayHow, valuesOf } from './entries.ts';
import type { PlacedEvent, TimelineLayout } from './layout.ts';
import { PIECE_GAP } from './scale.ts';

/** What scripts find an event by; an attribute without a value is left out. */
function dataOf(event: TimelineEvent): Record<string, string> {
  const values = Object.entries(valuesOf(event)).filter(([, list]) => list.length > 0);
  return {
    'data-event': event.id,
    ...Object.fromEntries(values.map(([key, list]) => [`data-${key}`, list.join(' ')])),
  };
}

function drawEvent({ event, bar, arrow, words, hit }: PlacedEvent, base: string): ElementContent {
  const y = bar.y + bar.height / 2;
  const drawn = words.flatMap(({ lines, tail }) => [lines.join(' '), ...(tail ? [tail.text] : [])]);
  const label = [...drawn, ...sayHow(event)].join(', ');
  const kind = event.planned ? 'mark-event is-planned' : 'mark-event';
  return drawLink({ statements: event.statements, label, base, kind, data: dataOf(event) }, [
    drawFrame(hit, 'hit'),
    ...drawBar(bar),
    arrow && drawArrow([arrow.from, y], [arrow.to, y], 'arrow-on', 4),
    ...words.map(drawLabel),
  ]);
}

/** Draws the laid out timeline, lane by lane. */
export function drawTimeline(line: TimelineLayout, base: string): ElementContent[] {
  const { width, size, key, axes, newest, ahead, rules, lanes } = line;
  return [
    drawKey(key, size),
    s('g', { class: 'ground', 'aria-hidden': 'true' }, [
      ahead && drawFrame(ahead, 'ahead'),
      ...axes.flatMap(({ pieces, y, bottom }) => [
        ...pieces.map((piece) => drawAxis(piece, y, bottom, size)),
        ...pieces
          .slice(1)
          .filter((piece) => !piece.panel.planned)
          .map((piece) => drawAxisBreak(piece.x0 - PIECE_GAP / 2, y)),
      ]),
      s('path', { class: 'rule', d: rules.map((y) => `M0,${px(y)}H${px(width)}`).join('') }),
      newest && s('path', { class: 'newest', d: `M${px(newest.x)},${px(newest.y0)}V${px(newest.y1)}` }),
      newest && drawLabel(newest.label),
    ]),
    ...lanes.map(({ name, label, events }) =>
      s('g', name === '' ? {} : { class: 'lane', role: 'group', 'aria-label': name }, [
        label && drawLabel(label),
        ...events.map((event) => drawEvent(event, base)),
      ]),
    ),
  ];
}
