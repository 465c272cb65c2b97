import { spellCount } from '../format/index.ts';
import type { ChartTable } from '../model/chart-spec.ts';
import { spoken, type Words } from '../words/index.ts';

/** What charts count. */
type Thing = Parameters<Words['charts']['counted']>[1];

/** Joins names as a sentence does: `a`, `a and b`, `a, b and c`. */
export const listWords = (names: readonly string[]): string => spoken().claims.listed(names);

/** Joins values of which one holds: `a, b or c`. */
export const eitherWords = (values: readonly string[]): string => spoken().claims.either(values);

/** A count as running text has it: in English in letters up to twelve, `no` for zero, else in digits. */
export const countWords = (count: number): string => spellCount(count);

/** A count with the thing counted: `one event`, `three events`, `no events`. */
export const countOf = (count: number, thing: Thing): string => spoken().charts.counted(count, thing);

/** Number of independent origins: `own voice only`, `one origin`, `three origins`. */
export const sayOrigins = (origins: number): string =>
  origins === 0 ? spoken().charts.ownVoiceOnly : countOf(origins, 'origin');

/** The columns of a table from their heads by key. */
export const columnsOf = (heads: Readonly<Record<string, string>>): ChartTable['columns'] =>
  Object.entries(heads).map(([key, label]) => ({ key, label }));

/** A share by name: never more exact than a reader can check by eye. */
export function shareOf(part: number, whole: number): keyof Words['charts']['shares'] {
  const share = whole === 0 ? 0 : part / whole;
  if (share === 0) return 'none';
  if (share === 1) return 'all';
  if (share === 0.5) return 'half';
  if (share > 0.5) return 'most';
  return share < 0.25 ? 'few' : 'fewer';
}

/** The same in words that go before `of the ...`. */
export const shareWords = (part: number, whole: number): string => spoken().charts.shares[shareOf(part, whole)];

/** First letter as a sentence begins; the rest as it is. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** First letter as it stands inside a sentence; a name in capitals such as `UN` stays. */
export function lowerFirst(text: string): string {
  return /^.(?:\p{Lu}|$)/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
