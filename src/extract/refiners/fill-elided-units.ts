import type { FoundQuantity } from '../parsers/quantity/found.ts';
import type { Piece } from '../pieces.ts';

/**
 * Gives a number whose noun is left out the unit of what the sentence counted before: "took 40 boats, 34 in the bay and
 * four over the bar". Parts cannot be more than their whole; a number that finds no unit is left out.
 *
 * @param quantities - In text order; a guessed unit is used when nothing before gives another.
 */
export function fillElidedUnits(quantities: readonly FoundQuantity[], pieces: readonly Piece[]): FoundQuantity[] {
  const filled: FoundQuantity[] = [];
  for (const quantity of quantities) {
    const unit = quantity.guess ? (unitBefore(filled, quantity, pieces) ?? quantity.unit) : quantity.unit;
    if (unit !== null) filled.push({ ...quantity, unit });
  }
  return filled;
}

function unitBefore(
  filled: readonly FoundQuantity[],
  quantity: FoundQuantity,
  pieces: readonly Piece[],
): string | null {
  if (quantity.by === 'compared-count') return filled.at(-1)?.unit ?? null;
  const unit = filled.findLast(({ by }) => by === 'count' || by === 'bare-count')?.unit;
  if (!unit || pieces[quantity.from - 1]?.lower === 'the') return null;
  if (isAddition(quantity, pieces)) return unit;
  const whole = Math.max(
    ...filled.filter((each) => each.unit === unit).map(({ value, valueMax }) => valueMax ?? value),
  );
  return quantity.value <= whole ? unit : null;
}

/** "another five in the next street", "left 30,000 more damaged": added to what was counted and no part of it. */
function isAddition({ from, to }: FoundQuantity, pieces: readonly Piece[]): boolean {
  return /^(?:another|further)$/.test(pieces[from - 1]?.lower ?? '') || pieces[to]?.lower === 'more';
}
