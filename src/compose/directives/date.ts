import type { PhrasingContent } from 'mdast';
import { dateBounds, formatDate, formatWhen } from '../../format/index.ts';
import { queryEvents } from '../../ledger/index.ts';
import type { LedgerEvent } from '../../model/ledger.ts';
import { type Call, type DirectiveRules, reportEmpty } from '../call.ts';
import { ATTRIBUTE_VALUE } from '../components.ts';
import { type Context, claimsOf, report } from '../context.ts';
import { addClaims, addFill, type Draft } from '../draft.ts';

/**
 * `:date{event="flood" place="milltown"}` is an event's date in words; `form="when"` puts 'on' or 'in' before it;
 * `which="first"` or `"last"` chooses where several events fit.
 */
export const dateRules: DirectiveRules = {
  name: 'date',
  stands: 'text',
  label: false,
  query: true,
  own: { form: ['plain', 'when'], which: ['first', 'last'] },
  required: ['event'],
};

function byDate(a: LedgerEvent, b: LedgerEvent): number {
  const [x, y] = [a, b].map((event) => `${dateBounds(event.date)?.start ?? event.date} ${event.id}`);
  return (x ?? '') < (y ?? '') ? -1 : 1;
}

/** Several dates for one event: a disagreement, not several events. */
function areOneEvent(events: readonly LedgerEvent[], context: Context): boolean {
  const [first = [], ...rest] = events.map((event) => context.claims.get(event.claim)?.disputedBy ?? []);
  return first.some((id) => rest.every((others) => others.includes(id)));
}

function chooseEvent(events: readonly LedgerEvent[], call: Call, context: Context): LedgerEvent | null {
  const sorted = events.toSorted(byDate);
  const { which } = call.attributes;
  const edge = which === 'last' ? sorted.at(-1) : sorted[0];
  const dates = new Set(sorted.map((event) => event.date));
  if (!edge || which !== undefined || dates.size === 1) return edge ?? null;
  if (areOneEvent(sorted, context)) {
    return sorted.reduce((best, each) => (each.statements.length > best.statements.length ? each : best));
  }
  report(context, call.place, {
    level: 'warning',
    rule: 'compose/date-ambiguous',
    text: `${dates.size} dates fit here: ${[...dates].map(formatDate).join(', ')}`,
    hint: 'The first is printed. Add place="…", date="…", or which="first" or which="last".',
  });
  return edge;
}

/** Fills a date in and binds the sentence to its event's claim. */
export function fillDate(call: Call, draft: Draft, context: Context): PhrasingContent[] {
  const found = queryEvents(context.ledger, call.query).filter((each) => !context.claims.get(each.claim)?.retracted);
  const event = chooseEvent(found, call, context);
  if (!event) {
    draft.hole = true;
    reportEmpty(context, call.place, '"date"', call.query, 'The sentence is left out, as it would have a hole.');
    return [];
  }
  addClaims(draft, claimsOf(context, [event.claim]));
  if (draft.binding.length === 0) {
    draft.binding.push(['event', call.query.event, call.query.place].filter(Boolean).join(' '));
  }
  const { form } = call.attributes;
  const text = form === 'when' ? formatWhen(event.date) : formatDate(event.date);
  // A date with a doubt has signs that no attribute takes; its words say the doubt.
  const date = ATTRIBUTE_VALUE.test(event.date) ? event.date : '';
  return addFill(draft, 'When', { date }, text);
}
