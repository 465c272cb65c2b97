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
  const width = signs.reduce((most, sign) => Math.max(most, sign), 0) + 1;
  const letters = lists.reduce((sum, words) => words.reduce((all, word) => all + word.length, sum), 0);
  // Each state has a row: where each sign leads from it. There is a state for each letter at most.
  const next = new Int32Array((letters + 1) * width);
  const ends: number[][] = [[]];
  for (const [list, words] of lists.entries()) {
    for (const word of words) {
      let state = 0;
      for (let at = 0; at < word.length; at += 1) {
        const step = state * width + (signs[word.charCodeAt(at)] ?? 0);
        if (next[step] === 0) next[step] = ends.push([]) - 1;
        state = next[step] ?? 0;
      }
      ends[state]?.push(list);
    }
  }
  linkBack(next, width, ends);
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
function linkBack(next: Int32Array, width: number, ends: readonly number[][]): void {
  const back = new Int32Array(ends.length);
  const queue = [0];
  for (const state of queue) {
    const [row, other] = [state * width, (back[state] ?? 0) * width];
    for (let sign = 0; sign < width; sign += 1) {
      const to = next[row + sign] ?? 0;
      const elsewhere = state === 0 ? 0 : (next[other + sign] ?? 0);
      if (to === 0) next[row + sign] = elsewhere;
      else {
        back[to] = elsewhere;
        const more = ends[elsewhere] ?? [];
        if (more.length > 0) ends[to]?.push(...more);
        queue.push(to);
      }
    }
  }
}
