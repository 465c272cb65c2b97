import { spoken } from '../../../words/index.ts';
import { drawAmount } from '../../marks/amount.ts';
import type { KeyItem } from '../../marks/key.ts';
import { isDisputed, type Report } from '../../reports.ts';
import type { BarsData } from './data.ts';

const HEIGHT = 12;
const WIDTH = 30;

/** The key: every way of ending that the data hold, and no other. */
export function keyOf({ rows }: BarsData): KeyItem[] {
  const all = rows.flatMap(({ total, pieces }) => [...(total ? [total] : []), ...pieces.map(({ report }) => report)]);
  const item = (text: string, width: number, report: Partial<Report['extent']>, disputed = false): KeyItem => ({
    text,
    width,
    sign: (x, y) => {
      const left = x - width / 2;
      const [sure, to] = [left + 16, left + (report.to === undefined ? 16 : WIDTH)];
      return drawAmount({
        x: left,
        y: y - HEIGHT / 2,
        height: HEIGHT,
        sure,
        to,
        edge: report.edge ?? 'exact',
        disputed,
      });
    },
  });
  const ends = spoken().charts.barEnds;
  const has = (test: (report: Report) => boolean) => all.some(test);
  const items: [boolean, KeyItem][] = [
    [has(({ extent }) => extent.edge === 'about'), item(ends.about, 21, { edge: 'about' })],
    [has(({ extent }) => extent.edge === 'below'), item(ends.below, 16, { edge: 'below' })],
    [has(({ extent }) => extent.edge === 'open'), item(ends.open, 43, { edge: 'open' })],
    [has(({ extent }) => extent.to > extent.sure), item(ends.maybe, WIDTH, { to: 1 })],
    [has(isDisputed), item(spoken().charts.disputed, 16, {}, true)],
  ];
  return items.filter(([there]) => there).map(([, each]) => each);
}
