import { queryPositions } from '../../ledger/index.ts';
import { reportEmpty } from '../call.ts';
import { queryOrSubjects } from '../query-or-subjects.ts';
import { block, inline } from '../tree.ts';
import type { LeafDirective } from './kind.ts';

/** `::positions{issue="gates"}` says who wants what, one list an issue. */
export const positionsDirective: LeafDirective = {
  rules: { name: 'positions', stands: 'leaf', label: false, query: true, own: {}, required: [] },
  turn: 1,
  compose(call, page, context) {
    const query = queryOrSubjects(call, context);
    const positions = queryPositions(context.ledger, query);
    if (positions.length === 0) reportEmpty(context, call.place, '"positions"', query, 'The list is left out.');
    for (const position of positions) page.listed.add(position.claim);
    const issues = [...new Set(positions.map((position) => position.issue))];
    return issues.map((issue) => {
      const lines = positions
        .filter((position) => position.issue === issue)
        .map(({ claim, actor, label }) => [inline('Position', { claim, actor }, label)]);
      return block('Positions', { issue }, lines);
    });
  },
};
