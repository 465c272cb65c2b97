const NONE: readonly number[] = [];

/**
 * Looks for many words at once, in one walk over a text: an automaton, each state of which stands for the longest
 * beginning of a word that the text read so far ends in.
 *
 * @param lists - Words of one sign and more.
 * @returns The indexes of the lists of which a word stands in a text, in order. Words may stand within longer ones.
 * @see https://doi.org/10.1145/360825.360855 Aho and Corasick, Efficient string matching
 */
export function createWordSearch(lists: readonly (readonly string[])[]): (text: string) => readonly number[] {
  const signs = numberSigns(lists.flat());
  const width = new Set(signs).size;
  // Each state has a row: where each sign leads from it.
  const rows: number[][] = [new Array(width).fill(0)];
  const ends: number[][] = [[]];
  for (const [list, words] of lists.entries()) {
    for (const word of words) {
      let state = 0;
      for (let at = 0; at < word.length; at += 1) {
        const sign = signs[word.charCodeAt(at)] ?? 0;
        let next = rows[state]?.[sign] ?? 0;
        if (next === 0) {
          next = rows.push(new Array(width).fill(0)) - 1;
          ends.push([]);
          (rows[state] ?? [])[sign] = next;
        }
        state = next;
      }
      ends[state]?.push(list);
    }
  }
  linkBack(rows, ends);
  const next = Int32Array.from(rows.flat());
  return (text) => {
    let found: Set<number> | null = null;
    let state = 0;
    for (let at = 0; at < text.length; at += 1) {
      state = next[state * width + (signs[text.charCodeAt(at)] ?? 0)] ?? 0;
      const here = ends[state];
      if (here === undefined || here.length === 0) continue;
      found ??= new Set();
      for (const list of here) found.add(list);
    }
    return found === null ? NONE : [...found].sort((a, b) => a - b);
  };
}

/** A number for each sign of the words; all others share 0. */
function numberSigns(words: readonly string[]): Uint8Array {
  const signs = new Uint8Array(0x10000);
  let last = 0;
  for (const word of words)
    for (let at = 0; at < word.length; at += 1)
      if (signs[word.charCodeAt(at)] === 0) signs[word.charCodeAt(at)] = ++last;
  if (last > 0xff) throw new Error(`too many signs: ${last}`);
  return signs;
}

/** Where a word breaks off, the search goes on with the longest ending of what was read that begins a word. */
function linkBack(rows: readonly number[][], ends: readonly number[][]): void {
  const back = new Array<number>(rows.length).fill(0);
  const queue = [0];
  for (const state of queue) {
    const row = rows[state] ?? [];
    for (const [sign, next] of row.entries()) {
      const other = state === 0 ? 0 : (rows[back[state] ?? 0]?.[sign] ?? 0);
      if (next === 0) row[sign] = other;
      else {
        back[next] = other;
        ends[next]?.push(...(ends[other] ?? []));
        queue.push(next);
      }
    }
  }
}
