import { CURRENCIES, CURRENCY_CODES, CURRENCY_OF, CURRENCY_SIGNS, DOLLARS } from '../../lexicon/units.money.ts';
import { isCapital, isDash, type Piece } from '../../pieces.ts';
import { type Amount, readAmount } from './amount.ts';
import type { FoundQuantity, UnitParser } from './found.ts';

/** Money with its currency behind: "2 million euros", "500 Swiss francs", "3 billion USD". */
export const money: UnitParser = {
  name: 'money',
  parse(pieces, { from, to, scale }) {
    const dashed = isDash(pieces[to]) && pieces[to + 1]?.glued;
    const at = dashed ? to + 1 : to;
    // "a million-dollar view"
    if (dashed && pieces[from]?.lower === 'a') return null;
    const [first, second, third] = [pieces[at], pieces[at + 1], pieces[at + 2]];
    if (first?.kind !== 'word')
      return first?.glued && CURRENCY_SIGNS.has(first.text)
        ? { to: at + 1, unit: CURRENCY_SIGNS.get(first.text) ?? '' }
        : null;
    if (CURRENCY_CODES.has(first.text)) return { to: at + 1, unit: first.text };
    const two = CURRENCY_OF.get(`${first.lower} ${second?.lower ?? ''}`);
    if (two) return { to: at + 2, unit: two };
    const three = CURRENCY_OF.get(`${first.lower} ${second?.lower ?? ''} ${third?.lower ?? ''}`);
    if (three) return { to: at + 3, unit: three };
    const unit = CURRENCIES.get(first.lower);
    // "500 Swiss francs", "40 U.S. dollars"
    const named = isCapital(first) ? CURRENCIES.get(second?.lower ?? '') : undefined;
    if (named && !unit) return { to: at + 2, unit: named };
    if (!unit) return null;
    // Pounds weigh unless there are millions; "40 won" is a verb.
    if ((unit === 'GBP' || first.lower === 'won') && scale < 1e3) return null;
    return { to: at + 1, unit };
  },
};

/**
 * Reads money whose sign stands before the number: "$800 billion", "US$5m", "€3.5bn", "EUR 20 million".
 *
 * @param at - Index of the sign or code.
 */
export function readMoneySign(pieces: readonly Piece[], at: number): FoundQuantity | null {
  const sign = pieces[at];
  if (!sign) return null;
  const code = sign.kind === 'word' ? codeOf(sign) : CURRENCY_SIGNS.get(sign.text);
  // "Rs. 50 lakh"
  const from = sign.text === 'Rs' && pieces[at + 1]?.text === '.' && pieces[at + 1]?.glued ? at + 2 : at + 1;
  if (!code || (pieces[from]?.kind !== 'number' && sign.kind === 'word')) return null;
  const amount = readAmount(pieces, from, true);
  if (amount === null || typeof amount === 'number' || pieces[from]?.kind !== 'number') return null;
  // "R15 million", but not the road R15
  if (LETTERS.has(sign.text) && (amount.scale === 1 || !pieces[at + 1]?.glued)) return null;
  const prefix = sign.text === '$' && sign.glued ? DOLLARS.get(pieces[at - 1]?.lower ?? '') : undefined;
  return write(amount, prefix ? at - 1 : at, prefix ?? code);
}

/** Single letters are money only before millions and the like. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['R', 'ZAR'],
  ['N', 'NGN'],
]);

function codeOf({ text, lower, capital }: Piece): string | undefined {
  if (CURRENCY_CODES.has(text)) return text;
  if (text === 'Rs') return 'INR';
  return LETTERS.get(text) ?? (capital || text === 'zł' ? CURRENCY_SIGNS.get(lower) : undefined);
}

function write({ to, value, max, qualifier }: Amount, from: number, unit: string): FoundQuantity {
  return { from, to, value, valueMax: max, unit, guess: false, qualifier, by: 'money' };
}
