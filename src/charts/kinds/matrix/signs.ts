import type { ElementContent } from 'hast';
import type { SiteConfig } from '../../../model/site.ts';
import { spoken } from '../../../words/index.ts';
import { drawDash } from '../../marks/dash.ts';
import { type DotShape, drawDot, radiusOf } from '../../marks/dot.ts';
import type { KeyItem } from '../../marks/key.ts';
import { sayOrigins } from '../../phrases.ts';
import { findParty, type MatrixData, type MatrixMark } from './data.ts';

const SHAPES: Readonly<Record<MatrixMark['status'], DotShape>> = {
  stated: 'filled',
  denied: 'crossed',
  unclear: 'unclear',
};

/** What a dot shows of a mark. */
type Sign = Pick<MatrixMark, 'status' | 'sides' | 'origins'>;

/** Draws the dot of one mark; `scale` makes it smaller. */
export function drawSign(mark: Sign, x: number, y: number, scale = 1): ElementContent[] {
  // Several sides have no colour in common.
  const tone = mark.sides.length === 1 ? `side-${mark.sides[0]}` : undefined;
  return drawDot(x, y, radiusOf(mark.origins) * scale, SHAPES[mark.status], tone);
}

/** The key: every sign that the data hold, and no other. */
export function keyOf({ marks, rows }: MatrixData, config: SiteConfig): KeyItem[] {
  const item = (text: string, mark: Sign): KeyItem => ({
    text,
    width: 2 * radiusOf(mark.origins),
    sign: (x, y) => drawSign(mark, x, y),
  });
  const statuses = (['stated', 'denied', 'unclear'] as const).filter((each) =>
    marks.some((mark) => mark.status === each),
  );
  const levels = [0, 1, 2, 3].filter((n) => marks.some((mark) => Math.min(mark.origins, 3) === n));
  const sides = config.sides.filter(({ id }) => marks.some((mark) => mark.sides.length === 1 && mark.sides[0] === id));
  const blank = rows.some((row) => row.cells.some((cell) => cell.length === 0));
  return [
    ...statuses.map((status) => item(spoken().charts.statuses[status], { status, sides: [], origins: 1 })),
    ...(blank
      ? [
          {
            text: spoken().charts.notSaid,
            blank: true,
            width: 8,
            sign: (x: number, y: number) => [drawDash(x, y)],
          },
        ]
      : []),
    ...levels.map((n) =>
      item(n === 3 ? spoken().charts.manyOrigins : sayOrigins(n), { status: 'stated', sides: [], origins: n }),
    ),
    ...sides.map(({ id, name }) =>
      item(`${findParty(config, id)?.letters}: ${name}`, { status: 'stated', sides: [id], origins: 1 }),
    ),
  ];
}
