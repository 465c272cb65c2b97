import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import { drawKey } from '../../marks/key.ts';
import { drawLabel } from '../../marks/label.ts';
import { drawLink } from '../../marks/link.ts';
import { listWords } from '../../phrases.ts';
import { px } from '../../px.ts';
import type { MatrixLayout, PlacedMark } from './layout.ts';
import { drawSign, sayOrigins } from './signs.ts';

function drawMark({ mark, model, x, y, label, hit }: PlacedMark, base: string): ElementContent {
  const [left, top, width, height] = hit;
  const by = mark.by.length === 0 ? '' : `, by ${listWords(mark.by)}`;
  const shown = label && label.lines.length > 0 ? label.lines.join(' ') : '';
  const name = `${model}: ${mark.name}, ${mark.status}${by}, ${sayOrigins(mark.origins)}`;
  return drawLink(
    {
      statements: mark.statements,
      // Speech input finds a mark by the words that are drawn, so these come first where there are any.
      label: /[a-z]/i.test(shown) ? `${shown}. ${model}, ${mark.status}${by}` : name,
      base,
      kind: `mark-${mark.status}`,
      data: { 'data-model': mark.model, 'data-component': mark.component },
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
  const { width, size, key, labels, dashes, rules, marks } = matrix;
  return [
    drawKey(key, size),
    s('path', { class: 'rule', d: rules.map((y) => `M0,${px(y)}H${width}`).join('') }),
    ...labels.map(drawLabel),
    s('g', { 'aria-hidden': 'true' }, dashes.map(drawLabel)),
    ...marks.map((mark) => drawMark(mark, base)),
  ];
}
