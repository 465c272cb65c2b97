import type { Ledger } from '../model/ledger.ts';
import type { Statement } from '../model/statement.ts';

/**
 * The ledger with offsets that index the decoded files.
 *
 * While an article is read, signs of no width are out of its text, or no name that holds one would be found; offsets
 * then count without them. Whoever opens the file finds them there.
 */
export function inDecodedFile(ledger: Ledger): Ledger {
  const takenOf = new Map(ledger.articles.flatMap(({ id, taken }) => (taken ? [[id, taken] as const] : [])));
  if (takenOf.size === 0) return ledger;
  const articleOf = new Map(ledger.statements.map(({ id, article }) => [id, article]));
  const moved = <T extends { readonly offset: number }>(list: readonly T[], taken: readonly number[]): readonly T[] =>
    list.map((one) => ({ ...one, offset: startIn(taken, one.offset) }));
  const movedLeft = <T extends { readonly statement: string; readonly offset: number }>(list: readonly T[]) =>
    list.flatMap((one) => moved([one], takenOf.get(articleOf.get(one.statement) ?? '') ?? []));
  const statements = ledger.statements.map((statement): Statement => {
    const taken = takenOf.get(statement.article);
    if (!taken) return statement;
    return {
      ...statement,
      start: startIn(taken, statement.start),
      end: statement.end === 0 ? 0 : startIn(taken, statement.end - 1) + 1,
      attribution: moved(statement.attribution, taken),
      dates: moved(statement.dates, taken),
      quantities: moved(statement.quantities, taken),
      names: moved(statement.names, taken),
      quotes: moved(statement.quotes, taken),
    };
  });
  const { figures, dates, names, ...rest } = ledger.leftOver;
  const leftOver = { ...rest, figures: movedLeft(figures), dates: movedLeft(dates), names: movedLeft(names) };
  return { ...ledger, statements, leftOver };
}

/** Index in the decoded file of the unit that has an index in the text without what was taken out. */
function startIn(taken: readonly number[], index: number): number {
  let low = 0;
  let high = taken.length;
  // How many were taken out before that unit: the nth stood before the unit that now has its index less n.
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle] as number) - middle <= index) low = middle + 1;
    else high = middle;
  }
  return index + low;
}
