import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { spoken } from '../../../words/index.ts';
import { drawFrame } from '../../marks/frame.ts';
import { drawKey } from '../../marks/key.ts';
import { drawLabel } from '../../marks/label.ts';
import { drawLink } from '../../marks/link.ts';
import { px } from '../../px.ts';
import type { FlowArticle, FlowSource, FlowStep } from './data.ts';
import type { FlowLayout, PlacedRibbon } from './placed.ts';

const side = (id: string | null | undefined) => (id ? ` side-${id}` : '');

/** Thinner than this it would not be seen. */
const THIN = 1.5;

/** Draws one ribbon, from bar to bar. */
export function drawRibbon({ from, to, thick, source, through }: PlacedRibbon): Element {
  const [x0, y0] = from;
  const [x1, y1] = to;
  const high = Math.max(THIN, thick);
  const half = px((x0 + x1) / 2);
  const over = `M${px(x0)},${px(y0)}C${half},${px(y0)} ${half},${px(y1)} ${px(x1)},${px(y1)}`;
  const back = `v${px(high)}C${half},${px(y1 + high)} ${half},${px(y0 + high)} ${px(x0)},${px(y0 + high)}Z`;
  const kind = `ribbon${through ? ' ribbon-through' : ''}${side(source?.side)}`;
  return s('path', { class: kind, d: over + back });
}

/** Class of a source's bar: open for who has no name, in the colour of a side. */
export function nodeKind(source: FlowSource | null): string {
  return `node${!source || source.unnamed ? ' node-open' : ''}${side(source?.side)}`;
}

function tellSteps(steps: readonly FlowStep[], articles: readonly FlowArticle[]): string {
  const outlets = [...new Set(steps.flatMap(({ outlet }) => outlet ?? []))];
  const names = articles.filter(({ id }) => steps.some(({ article }) => article === id)).map(({ name }) => name);
  const count = steps.reduce((total, { statements }) => total + statements.length, 0);
  return spoken().charts.steps(count, outlets, names);
}

/**
 * Draws the laid out flow. A ribbon may be thinner than a finger can hit, so it belongs to the mark of the bar it leaves.
 * Words over ribbons come last, so that none is covered.
 */
export function drawFlow({ size, key, heads, sources, outlets, articles }: FlowLayout, base: string): ElementContent[] {
  const all = articles.map(({ article }) => article);
  return [
    drawKey(key, size),
    s('g', { 'aria-hidden': 'true' }, heads.map(drawLabel)),
    ...sources.map(({ source, steps, box, labels, hit, ribbons }) => {
      const pool = source && source.pool.length > 0 ? `: ${source.pool.join(', ')}` : '';
      const name = labels.map(({ lines }) => lines.join(' ')).join(' ');
      const statements = steps.flatMap((step) => step.statements);
      return drawLink({ statements, label: `${name}${pool}; ${tellSteps(steps, all)}`, base }, [
        hit && drawFrame(hit, 'hit'),
        ...ribbons.map(drawRibbon),
        drawFrame(box, nodeKind(source)),
        ...labels.map(drawLabel),
      ]);
    }),
    ...outlets.map(({ name, steps, box, hit, ribbons }) => {
      const statements = steps.flatMap((step) => step.statements);
      const told = tellSteps(
        steps.map((step) => ({ ...step, outlet: null })),
        all,
      );
      return drawLink({ statements, label: `${name}: ${told}`, base }, [
        ...ribbons.map(drawRibbon),
        hit && drawFrame(hit, 'hit'),
        drawFrame(box, 'node'),
      ]);
    }),
    s('g', { class: 'over', 'aria-hidden': 'true' }, [
      ...outlets.flatMap(({ labels }) => labels.map(drawLabel)),
      ...articles.flatMap(({ box, labels }) => [drawFrame(box, 'node'), ...labels.map(drawLabel)]),
    ]),
  ];
}
