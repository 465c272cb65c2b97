import { dateBounds } from '../../format/index.ts';
import { queryEvents } from '../../ledger/index.ts';
import type { LedgerEvent } from '../../model/ledger.ts';
import { reportEmpty } from '../call.ts';
import { ATTRIBUTE_VALUE } from '../components.ts';
import { queryOrSubjects } from '../query-or-subjects.ts';
import { block, inline } from '../tree.ts';
import type { LeafDirective } from './kind.ts';

function startOf(event: LedgerEvent): string {
  return `${dateBounds(event.date)?.start ?? event.date} ${event.id}`;
}

/** `::events{place="milltown"}` lists events by date, what is past and what is planned apart. */
export const eventsDirective: LeafDirective = {
  rules: { name: 'events', stands: 'leaf', label: false, query: true, own: {}, required: [] },
  turn: 1,
  compose(call, page, context) {
    const query = queryOrSubjects(call, context);
    const events = queryEvents(context.ledger, query);
    if (events.length === 0) reportEmpty(context, call.place, '"events"', query, 'The list is left out.');
    const sorted = events.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
    for (const event of sorted) page.listed.add(event.claim);
    return (['past', 'planned'] as const).flatMap((status) => {
      const lines = sorted
        .filter((event) => event.status === status)
        .map(({ id, date, label }) => [inline('Event', { id, date: ATTRIBUTE_VALUE.test(date) ? date : '' }, label)]);
      return lines.length === 0 ? [] : [block('Events', { status }, lines)];
    });
  },
};
