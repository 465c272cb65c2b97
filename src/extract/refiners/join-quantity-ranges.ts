import type { FoundQuantity } from '../parsers/quantity/found.ts';
import { isDash, type Piece } from '../pieces.ts';

/**
 * Joins two quantities that name the ends of a range, each with its unit: "between 10% and 15%", "$10m to $15m"; and
 * parts one that a change runs through: "rose from 10 to 15 percent" is two quantities.
 *
 * @param quantities - In text order.
 * @param pieces - The sentence.
 */
export function joinQuantityRanges(quantities: readonly FoundQuantity[], pieces: readonly Piece[]): FoundQuantity[] {
  const joined: FoundQuantity[] = [];
  for (const quantity of quantities) {
    const before = joined.at(-1);
    if (before && isRange(before, quantity, pieces))
      joined[joined.length - 1] = { ...before, to: quantity.to, valueMax: quantity.value };
    else joined.push(...partChange(quantity, pieces));
  }
  return joined;
}

function isRange(first: FoundQuantity, second: FoundQuantity, pieces: readonly Piece[]): boolean {
  if (first.unit !== second.unit || first.valueMax !== null || second.valueMax !== null) return false;
  if (second.from - first.to !== 1 || second.value <= first.value) return false;
  const lead = pieces[first.from - 1]?.lower;
  const link = pieces[first.to];
  if (link?.lower === 'and') return lead === 'between';
  return isDash(link) || (link?.lower === 'to' && lead !== 'from' && !CHANGE.test(lead ?? ''));
}

const CHANGE =
  /^(?:rose|rise|rising|fell|fall|falling|grew|grow|growing|increased|increase|increasing|climbed|jumped|surged|dropped|declined|cut|raised|reduced|lowered|went|expanded|shrank|up|down|doubled|tripled|swelled|slid|soared)$/;
const REACH = 6;

function partChange(quantity: FoundQuantity, pieces: readonly Piece[]): FoundQuantity[] {
  const { from, to, valueMax } = quantity;
  if (valueMax === null || pieces[from - 1]?.lower !== 'from') return [quantity];
  const changes = pieces.slice(Math.max(0, from - 1 - REACH), from).some(({ lower }) => CHANGE.test(lower));
  const link = pieces.slice(from, to).findIndex(({ lower }) => lower === 'to');
  if (!changes || link < 1) return [quantity];
  return [
    { ...quantity, to: from + link, valueMax: null },
    { ...quantity, from: from + link + 1, value: valueMax, valueMax: null },
  ];
}
