import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { spoken } from '../../../words/index.ts';
import { drawArrow } from '../../marks/arrow.ts';
import { drawDot } from '../../marks/dot.ts';
import { drawFrame } from '../../marks/frame.ts';
import { drawLabel } from '../../marks/label.ts';
import { drawLeader } from '../../marks/leader.ts';
import { drawLink } from '../../marks/link.ts';
import { drawScaleBar } from '../../marks/scale-bar.ts';
import { px } from '../../px.ts';
import type { InsetLayout } from './inset.ts';
import type { PlacedLabel } from './labels.ts';
import type { MapLayout } from './layout.ts';
import type { PlacedPlace } from './placed.ts';

const DOT = { narrow: 4, wide: 5 } as const;
/** Half the side of what a finger must hit. */
const TOUCH = 12;

function drawInset(inset: InsetLayout): Element {
  return s('g', { class: 'inset', 'aria-hidden': 'true' }, [
    drawFrame(inset.box, 'inset-paper'),
    s('path', { class: 'land', d: inset.land }),
    ...inset.highlights.map((d) => s('path', { class: 'land-highlight', d })),
    s('path', { class: 'inset-frame', d: inset.frame }),
    drawLabel(inset.caption),
  ]);
}

/** Label and leader of one mark. */
function drawName(placed: PlacedLabel | undefined): ElementContent[] {
  if (!placed) return [];
  return [...(placed.leader ? [drawLeader(placed.leader)] : []), drawLabel(placed.label)];
}

function drawPlace(
  { place, at: [x, y], apart }: PlacedPlace,
  name: PlacedLabel | undefined,
  r: number,
  base: string,
): Element {
  const { id, statements } = place;
  const articles = new Set(statements.map((statement) => statement.split('#')[0])).size;
  const label = spoken().charts.namedIn(place.name, statements.length, articles);
  return drawLink({ statements, label, base, kind: 'mark-place', data: { 'data-place': id } }, [
    s('circle', { class: 'hit', cx: px(x), cy: px(y), r: TOUCH }),
    ...drawDot(x, y, r, apart ? 'open' : 'filled'),
    ...drawName(name),
  ]);
}

/** Draws the laid out map; what lies first in the list is covered by what follows. */
export function drawMap(map: MapLayout, base: string): ElementContent[] {
  const named = (of: PlacedLabel['of'], id: string) => map.labels.find((each) => each.of === of && each.id === id);
  const plain = map.labels.filter((each) => ['shape', 'course', 'free'].includes(each.of));
  return [
    s('g', { class: 'ground', 'aria-hidden': 'true' }, [
      s('path', { class: 'land', d: map.land }),
      ...map.highlights.map((d) => s('path', { class: 'land-highlight', d })),
      s('path', { class: 'border', d: map.inner }),
      s('path', { class: 'coast', d: map.outer }),
      ...map.courses.map((d) => s('path', { class: 'course', d })),
      ...plain.map(({ label }) => drawLabel(label)),
      drawScaleBar({ ...map.scale, size: map.size }),
    ]),
    s('g', { 'aria-hidden': 'true' }, [drawFrame(map.map)]),
    map.inset && drawInset(map.inset),
    ...map.arrows.map(({ arrow, from, to }) =>
      drawLink({ statements: arrow.statements, label: arrow.label, base, kind: 'mark-way' }, [
        drawArrow(from, to),
        ...drawName(named('arrow', arrow.label)),
      ]),
    ),
    map.line &&
      drawLink(
        {
          statements: map.line.line.statements,
          label: [map.line.line.name, map.line.line.length].filter(Boolean).join(', '),
          base,
          kind: 'mark-line',
        },
        [
          map.line.ends === '' ? null : s('path', { class: 'line-ends', d: map.line.ends }),
          s('path', { class: 'line-core', d: map.line.core }),
          ...drawName(named('line', 'line')),
        ],
      ),
    ...map.places.map((each) => drawPlace(each, named('place', each.place.id), DOT[map.layout], base)),
  ].filter((child) => child !== null);
}
