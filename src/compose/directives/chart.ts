import { report } from '../context.ts';
import { suggest } from '../nearest.ts';
import { block } from '../tree.ts';
import type { LeafDirective } from './kind.ts';

/** `::chart{name="flow"}` puts a named chart in its frame. */
export const chartDirective: LeafDirective = {
  rules: { name: 'chart', stands: 'leaf', label: false, query: false, own: { name: null }, required: ['name'] },
  turn: 1,
  compose(call, page, context) {
    const { name = '' } = call.attributes;
    if (!context.charts.includes(name)) {
      report(context, call.place, {
        level: 'error',
        rule: 'compose/chart-unknown',
        text: `unknown chart "${name}"`,
        hint: suggest(name, context.charts),
      });
      return [];
    }
    page.charts.push(name);
    return [block('Chart', { name })];
  },
};
