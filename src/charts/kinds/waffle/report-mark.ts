import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import { drawArrow } from '../../marks/arrow.ts';
import { drawBar } from '../../marks/bar.ts';
import { drawDot } from '../../marks/dot.ts';
import { px } from '../../px.ts';
import { isDisputed, type Report } from '../../reports.ts';

/** Radius of a report's dot, and how thick the bar of a range is. */
export const DOT = 6;
export const SPAN = 9;
/** Places and radii of the small dots beside a dot that says "about". */
const WINGS = [
  [11, 2.5],
  [17, 1.5],
] as const;
/** Length of the arrow that goes on from an open end. */
export const ON = 24;

/** A report on a scale that runs to the right (`x`) or up (`y`). */
export interface ReportPlace {
  readonly along: 'x' | 'y';
  /** Where it stands across the scale. */
  readonly across: number;
  /** Where what is sure ends on the scale, and what may be, in px. */
  readonly sure: number;
  readonly to: number;
}

/** Draws a report as a dot, or as a bar when it is a range; soft and open ends as its words are. */
export function drawReport(report: Report, { along, across, sure, to }: ReportPlace): ElementContent[] {
  const { edge, sure: value, to: end } = report.extent;
  const disputed = isDisputed(report);
  const way = along === 'x' ? 1 : -1;
  const at = (a: number): readonly [number, number] => (along === 'x' ? [a, across] : [across, a]);
  if (end > value) {
    const [x, y] = along === 'x' ? [sure, across - SPAN / 2] : [across - SPAN / 2, to];
    const [width, height] = along === 'x' ? [to - sure, SPAN] : [SPAN, sure - to];
    const bar = drawBar({ x, y, width, height, exact: false, planned: false, disputed });
    return [...bar, ...(edge === 'open' ? [drawArrow(at(to + way * 2), at(to + way * ON), 'arrow', 5)] : [])];
  }
  const wings = edge === 'about' ? [1, -1] : edge === 'below' ? [-1] : [];
  const [cx, cy] = at(sure);
  return [
    ...wings.flatMap((sign) =>
      WINGS.map(([away, r]) => {
        const [x, y] = at(sure + way * sign * away);
        return s('circle', { class: 'wing', cx: px(x), cy: px(y), r });
      }),
    ),
    ...(edge === 'open' ? [drawArrow(at(sure), at(sure + way * ON), 'arrow', 5)] : []),
    ...drawDot(cx, cy, DOT, disputed ? 'hatched' : 'filled', disputed ? 'dot-disputed' : undefined),
  ];
}
