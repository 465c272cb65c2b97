import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { drawDash } from '../../marks/dash.ts';
import { drawFrame } from '../../marks/frame.ts';
import { drawKey } from '../../marks/key.ts';
import { drawLabel } from '../../marks/label.ts';
import { drawLink } from '../../marks/link.ts';
import { sayOrigins } from '../../phrases.ts';
import { px } from '../../px.ts';
import type { GridCell } from './data.ts';
import { drawAnswer } from './key.ts';
import type { GridLayout, PlacedAnswer, PlacedQuestion } from './layout.ts';

function drawOne({ held, label, dot, hit }: PlacedAnswer, cell: GridCell, base: string): Element {
  const shown = label.lines.join(' ');
  // The group around it names the side; every word counts twice, once a layout.
  const link = held
    ? { statements: held.statements, label: `${shown}, ${sayOrigins(held.origins)}; ${held.said}` }
    : { statements: cell.restStatements, label: `${shown}, ${cell.name}` };
  return drawLink({ ...link, base, data: { 'data-side': cell.side } }, [
    drawFrame(hit, 'hit'),
    ...(held ? drawAnswer(held, ...dot) : []),
    drawLabel(label),
  ]);
}

function drawQuestion({ row, labels, cells, blanks, dashes, bands }: PlacedQuestion, base: string): Element {
  return s('g', { role: 'group', 'aria-label': `${row.name}: ${row.question}` }, [
    ...bands.map(({ side, box }) => drawFrame(box, `band side-${side}`)),
    s('g', { 'aria-hidden': 'true' }, labels.map(drawLabel)),
    ...cells.map(({ cell, answers }) =>
      s(
        'g',
        { role: 'group', 'aria-label': cell.name },
        answers.map((answer) => drawOne(answer, cell, base)),
      ),
    ),
    s('g', { 'aria-hidden': 'true' }, [...dashes.map(([x, y]) => drawDash(x, y)), ...blanks.map(drawLabel)]),
  ]);
}

/** Draws the laid out grid, question by question. */
export function drawGrid({ width, size, key, heads, rules, rows }: GridLayout, base: string): ElementContent[] {
  return [
    drawKey(key, size),
    s('path', { class: 'rule', d: rules.map((y) => `M0,${px(y)}H${width}`).join('') }),
    s(
      'g',
      { 'aria-hidden': 'true' },
      heads.flatMap(({ side, label, bar }) => [drawLabel(label), drawFrame(bar, `band side-${side}`)]),
    ),
    ...rows.map((row) => drawQuestion(row, base)),
  ];
}
