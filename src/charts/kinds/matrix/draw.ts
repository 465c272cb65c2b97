import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import { spoken } from '../../../words/index.ts';
import { drawDash } from '../../marks/dash.ts';
import { drawKey } from '../../marks/key.ts';
import { drawLabel } from '../../marks/label.ts';
import { drawLink } from '../../marks/link.ts';
import { sayOrigins } from '../../phrases.ts';
import { px } from '../../px.ts';
import type { MatrixLayout, PlacedMark } from './layout.ts';
import { drawSign } from './signs.ts';

function drawMark({ mark, x, y, label, inWords, hit }: PlacedMark, model: string, base: string): ElementContent {
  const [left, top, width, height] = hit;
  const status = spoken().charts.statuses[mark.status];
  const by = mark.by.length === 0 ? '' : `, ${spoken().charts.namedWith(mark.by)}`;
  // Speech input finds a mark by what is drawn: words come first, the letters beside a dot last.
  const words = inWords
    ? `${label?.lines.join(' ')}, ${status}${by}`
    : `${mark.name}, ${status}${by}, ${sayOrigins(mark.origins)}`;
  return drawLink(
    {
      statements: mark.statements,
      label: `${words}; ${model}${label && !inWords ? `; ${spoken().charts.marked(label.lines.join(' '))}` : ''}`,
      base,
      kind: `mark-${mark.status}`,
      data: {
        ...{ 'data-model': mark.model, 'data-component': mark.component },
        ...(mark.sides.length === 0 ? {} : { 'data-side': mark.sides.join(' ') }),
      },
    },
    [
      s('rect', { class: 'hit', x: px(left), y: px(top), width: px(width), height: px(height) }),
      ...drawSign(mark, x, y),
      label && drawLabel(label),
    ],
  );
}

/** Draws the laid out matrix, row by row. */
export function drawMatrix(matrix: MatrixLayout, base: string): ElementContent[] {
  const { width, size, key, heads, rules, rows } = matrix;
  return [
    drawKey(key, size),
    s('path', { class: 'rule', d: rules.map((y) => `M0,${px(y)}H${width}`).join('') }),
    s('g', { 'aria-hidden': 'true' }, heads.map(drawLabel)),
    ...rows.map((row) =>
      s('g', { role: 'group', 'aria-label': row.name }, [
        s('g', { 'aria-hidden': 'true' }, [
          ...row.labels.map(drawLabel),
          ...row.dashes.map(([x, y]) => drawDash(x, y)),
        ]),
        ...row.marks.map((mark) => drawMark(mark, row.name, base)),
      ]),
    ),
  ];
}
