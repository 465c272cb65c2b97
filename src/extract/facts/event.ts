import { dateBounds } from '../../format/index.ts';
import type { EventRow, Gazetteer } from '../../model/gazetteer.ts';
import type { DateMention } from '../../model/mention.ts';
import type { EventMention } from '../../model/reading.ts';
import type { Matchers } from '../matcher.ts';
import type { Scope } from '../scope.ts';

/**
 * Makes the parser of dated events: a wording of a kind of event and a date in one sentence. Of several dates the one
 * nearest to the wording counts. A generic kind gets only a date that no other kind has taken.
 */
export function createEventParser(
  gazetteer: Gazetteer,
  matchers: Matchers,
): (scope: Scope, published: string | null) => EventMention[] {
  const match = matchers.create<EventRow>(
    gazetteer.events.map((event) => ({ value: event, wordings: event.wordings, unless: event.unless })),
  );
  return (scope, published) => {
    const matched = match(scope.row);
    if (matched.length === 0) return [];
    const dates = scope.statement.dates.filter((date) => date.value !== null);
    const kinds = new Map<string, EventMention>();
    const taken = new Set<DateMention>();
    const matches = matched.sort((a, b) => Number(a.value.generic) - Number(b.value.generic));
    for (const { value: event, first, next } of matches) {
      const date = nearest(event.generic ? dates.filter((each) => !taken.has(each)) : dates, scope, first, next);
      const value = date?.value ?? (event.ongoing && dates.length === 0 ? published : null);
      if (value === null || kinds.has(event.id) || !within(value, event.date)) continue;
      if (date) taken.add(date);
      kinds.set(event.id, {
        statement: scope.statement.id,
        event: event.id,
        date: value,
        relation: date?.relation ?? null,
        places: event.place ? [event.place] : scope.statement.places,
        actors: scope.statement.actors,
      });
    }
    return [...kinds.values()];
  };
}

function nearest(dates: readonly DateMention[], scope: Scope, first: number, next: number): DateMention | undefined {
  const from = scope.statement.start + (scope.row.tokens[first]?.start ?? 0);
  const to = scope.statement.start + (scope.row.tokens[next - 1]?.end ?? 0);
  const text = scope.statement.text ?? '';
  const distance = ({ offset }: DateMention) => {
    const [start, end] = offset < from ? [offset, from] : [to, Math.max(to, offset)];
    // A date on the other side of a semicolon is that of something else.
    const apart = text.slice(start - scope.statement.start, end - scope.statement.start).includes(';');
    return end - start + (apart ? text.length : 0);
  };
  return [...dates].sort((a, b) => distance(a) - distance(b))[0];
}

function within(date: string, bounds: string | undefined): boolean {
  if (!bounds) return true;
  const [inner, outer] = [dateBounds(date), dateBounds(bounds)];
  return inner !== null && outer !== null && inner.start <= outer.end && outer.start <= inner.end;
}
