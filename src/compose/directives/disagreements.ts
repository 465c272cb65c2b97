import { queryDisagreements } from '../../ledger/index.ts';
import { reportEmpty } from '../call.ts';
import { queryOrSubjects } from '../query-or-subjects.ts';
import { block, inline } from '../tree.ts';
import type { LeafDirective } from './kind.ts';

/** `::disagreements{subject="dam"}` shows where sources differ, both sides. */
export const disagreementsDirective: LeafDirective = {
  rules: { name: 'disagreements', stands: 'leaf', label: false, query: true, own: {}, required: [] },
  turn: 1,
  compose(call, page, context) {
    const query = queryOrSubjects(call, context);
    const found = queryDisagreements(context.ledger, query);
    if (found.length === 0) {
      reportEmpty(context, call.place, '"disagreements"', query, 'The list is left out.');
      return [];
    }
    for (const claim of found.flatMap(({ sides }) => sides.flatMap(({ claims }) => claims))) page.listed.add(claim);
    const lines = found.map(({ id, about }) => [inline('Disagreement', { id }, about)]);
    return [block('Disagreements', {}, lines)];
  },
};
