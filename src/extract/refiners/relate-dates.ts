import type { FoundDate } from '../parsers/date/scene.ts';
import { isDash, type Piece } from '../pieces.ts';

type Relation = NonNullable<FoundDate['relation']>;

const RELATIONS: ReadonlyMap<string, Relation> = new Map([
  ['since', 'since'],
  ['pre', 'before'],
  ['before', 'before'],
  ['by', 'before'],
  ['until', 'until'],
  ['till', 'until'],
  ['through', 'until'],
]);

/**
 * Says of each date whether the words mean all time since, before or until it: "since 2014", "pre-2014", "by May",
 * "until Friday". The word of relation becomes part of the mention, since the value means nothing without it.
 *
 * @param dates - In text order.
 * @param pieces - The sentence.
 */
export function relateDates(dates: readonly FoundDate[], pieces: readonly Piece[]): FoundDate[] {
  return dates.map((date) => {
    if (date.relation !== null) return date;
    let at = date.from - 1;
    // "since the summer of 2024", "pre-2014", "since at least 2014"
    if (isDash(pieces[at]) && pieces[at - 1]?.lower === 'pre') at -= 1;
    else if (pieces[at]?.lower === 'the') at -= 1;
    else if (pieces[at]?.lower === 'least' && pieces[at - 1]?.lower === 'at') at -= 2;
    const relation = RELATIONS.get(pieces[at]?.lower ?? '');
    if (relation) return { ...date, from: at, relation };
    const prior = pieces[at]?.lower === 'to' && pieces[at - 1]?.lower === 'prior';
    return prior ? { ...date, from: at - 1, relation: 'before' } : date;
  });
}
