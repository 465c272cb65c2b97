import type { LeftOver } from '../model/ledger.ts';
import type { Statement } from '../model/statement.ts';

interface Placed {
  readonly statements: readonly Statement[];
  readonly names: LeftOver['names'];
}

/**
 * What was found in an article, with offsets that index the decoded file.
 *
 * While an article is read, signs of no width are out of its text, or no name that holds one would be found; offsets
 * then count without them. Whoever opens the file finds them there.
 *
 * @param taken - Indexes of the signs in the decoded file, rising.
 */
export function inDecodedFile(taken: readonly number[] | undefined, { statements, names }: Placed): Placed {
  if (!taken) return { statements, names };
  const moved = <T extends { readonly offset: number }>(list: readonly T[]): readonly T[] =>
    list.map((one) => ({ ...one, offset: startIn(taken, one.offset) }));
  return {
    statements: statements.map(
      (statement): Statement => ({
        ...statement,
        start: startIn(taken, statement.start),
        end: statement.end === 0 ? 0 : startIn(taken, statement.end - 1) + 1,
        attribution: moved(statement.attribution),
        dates: moved(statement.dates),
        quantities: moved(statement.quantities),
        names: moved(statement.names),
        quotes: moved(statement.quotes),
      }),
    ),
    names: moved(names),
  };
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
