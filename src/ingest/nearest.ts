import { distance } from 'fastest-levenshtein';

/**
 * Finds the name that somebody most likely meant.
 *
 * @param name - What was written.
 * @param names - What may be written.
 * @returns The nearest one, or null when none is near: more than a third of its letters, and more than two, would have
 *   to change. Case counts for nothing; of equally near names the first wins.
 */
export function nearestName(name: string, names: Iterable<string>): string | null {
  const written = name.toLowerCase();
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of names) {
    const steps = distance(written, candidate.toLowerCase());
    if (steps < least) {
      least = steps;
      best = candidate;
    }
  }
  const allowed = Math.max(2, Math.floor((best ?? '').length / 3));
  return least <= allowed ? best : null;
}

/**
 * Words for a hint: the nearest name if there is one, else all of them when they are few.
 *
 * @returns One sentence, or an empty string when there is nothing to propose.
 */
export function proposeName(name: string, names: readonly string[]): string {
  const nearest = nearestName(name, names);
  if (nearest !== null) return `Did you mean "${nearest}"?`;
  return names.length > 0 && names.length <= 20 ? `Known are: ${names.join(', ')}.` : '';
}
