import { closest } from 'fastest-levenshtein';

/** So many names are listed in full in a hint; of more only the nearest is told. */
const FEW = 14;

/**
 * A hint that names the nearest right name.
 *
 * @param name - What stands there.
 * @param names - What may stand there.
 * @example suggest('figur', ['figure', 'date']) // 'Did you mean "figure"? There are: date, figure.'
 */
export function suggest(name: string, names: readonly string[]): string {
  if (names.length === 0) return 'There are none.';
  const list = names.length <= FEW ? ` There are: ${[...names].sort().join(', ')}.` : '';
  return `Did you mean "${closest(name, names)}"?${list}`;
}
