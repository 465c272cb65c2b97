import { closest } from 'fastest-levenshtein';
import { proposeName } from '../ingest/index.ts';

/**
 * A hint that names the right name nearest to a wrong one, however far it is.
 *
 * @param names - What may stand there.
 * @example suggest('figur', ['figure', 'date']) // 'Did you mean "figure"?'
 */
export function suggest(name: string, names: readonly string[]): string {
  if (names.length === 0) return 'There are none.';
  return proposeName(name, names) || `The nearest name is "${closest(name, names)}".`;
}
