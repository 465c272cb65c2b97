/**
 * A list of words as the JSON files of this folder write it: lines of entries with commas between them, so that a
 * long list stays short to look at.
 */
export function wordList(lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split(', '));
}

/** The same as a set. */
export function wordSet(lines: readonly string[]): ReadonlySet<string> {
  return new Set(wordList(lines));
}
