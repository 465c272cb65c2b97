import { ownUnit, spoken } from '../words/index.ts';

/**
 * The word for a unit behind a number: the content folder's own, else the language's.
 *
 * @param unit - As the reader stage gives it: `percent`, `km`, `USD`, or the singular of the thing counted.
 */
export function unitAfter(unit: string, value: number): string {
  const { format } = spoken();
  const own = ownUnit(unit);
  return own ? (own[new Intl.PluralRules(format.locale).select(value)] ?? own.other) : format.unit(unit, value);
}
