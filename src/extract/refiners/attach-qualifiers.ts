import { QUALIFIERS } from '../lexicon/numbers.ts';
import { DURATIONS } from '../lexicon/units.ts';
import type { FoundQuantity } from '../parsers/quantity/found.ts';
import type { Piece } from '../pieces.ts';

/**
 * Puts the hedge before a number with it: "more than 350,000", "nearly four years", "at least 12".
 *
 * @param quantities - In text order.
 * @param pieces - The sentence.
 */
export function attachQualifiers(quantities: readonly FoundQuantity[], pieces: readonly Piece[]): FoundQuantity[] {
  return quantities.map((quantity) => {
    if (quantity.qualifier !== null) return quantity;
    const ending = BY_LAST.get(pieces[quantity.from - 1]?.lower ?? '');
    const words = ending?.find((each) =>
      each.every((word, i) => pieces[quantity.from - each.length + i]?.lower === word),
    );
    if (words?.[0] === 'over' && isDuring(quantity, pieces)) return quantity;
    return words ? { ...quantity, qualifier: words.join(' ') } : quantity;
  });
}

/** Hedges by the word that they end in. */
const BY_LAST: ReadonlyMap<string, readonly (readonly string[])[]> = Map.groupBy(
  QUALIFIERS,
  (each) => each.at(-1) ?? '',
);

/** "talks over two days" says how long; "for over two days" hedges. */
function isDuring({ from, unit }: FoundQuantity, pieces: readonly Piece[]): boolean {
  const before = pieces[from - 2];
  return DURATIONS.has(unit ?? '') && before?.kind === 'word' && !BEFORE_HEDGE.test(before.lower);
}

const BEFORE_HEDGE =
  /^(?:for|after|following|in|within|of|to|by|than|and|or|is|are|was|were|has|have|had|last|lasts|lasted|took|takes|spent|spending|been|now|already|with|from|a|an)$/;
