import { asFurniture, type Draft, isProse, isWordSign, wordsOf } from './draft.ts';
import { isOpen } from './furniture-match.ts';

/** How many words in a row tell a text from others. */
const WINDOW = 8;

/** What stands twice: quotations drawn out of the text, decks taken from it, lines of a page saved with its parts twice. */
export function markRepeated(drafts: readonly Draft[]): Draft[] {
  const smalls = drafts.map((draft) => (isOpen(draft) ? smallOf(draft.text) : ''));
  // Where the first eight words of each text stand, so that it is looked for in few others.
  const standing = new Map<number, number[]>();
  const firsts = smalls.map((small) => {
    let first: number | undefined;
    eachRow(small, (row) => {
      first = row;
      return false;
    });
    if (first !== undefined) standing.set(first, []);
    return first;
  });
  // Most rows are no text's first: these bits say so without a look into the map.
  const bits = new Uint8Array(0x1000);
  for (const first of standing.keys()) bits[first & 0xfff] = 1;
  for (const [i, small] of smalls.entries())
    eachRow(small, (row) => {
      if (bits[row & 0xfff] === 1) standing.get(row)?.push(i);
      return true;
    });
  const words = (i: number) => ` ${wordsOf(drafts[i]?.text ?? '')} `;
  const inText = (i: number) => [drafts[i - 1], drafts[i + 1]].some((one) => one && isOpen(one) && isProse(one.text));
  return drafts.map((draft, i) => {
    const first = firsts[i];
    // A teaser that is cut: the text that begins as it does follows.
    const isCut = /(?:\.{3}|…)$/.test(draft.text);
    if (first === undefined || draft.kind === 'list-item') return draft;
    const others = [...new Set(standing.get(first))];
    if (others.length === 1) return draft;
    const text = words(i);
    // Of equal ones the first between paragraphs is the text; of a part and its whole the whole is.
    const equal = others.filter((j) => words(j) === text);
    if ((equal.find(inText) ?? equal[0]) !== i) return asFurniture(draft, 'repeated');
    if (isCut && others.some((j) => j > i && !/(?:\.{3}|…)$/.test(drafts[j]?.text ?? '')))
      return asFurniture(draft, 'repeated');
    const isPart = others.slice(0, 50).some((j) => words(j).length > text.length && words(j).includes(text));
    return isPart ? asFurniture(draft, 'repeated') : draft;
  });
}

/** A text as rows are read from it: letters of two units are letters to `wordsOf` alone. */
const smallOf = (text: string): string => (PAIR.test(text) ? wordsOf(text) : text.toLowerCase());

/** The numbers of the last eight words. */
const last = new Int32Array(WINDOW);

/**
 * Tells a number for each row of eight words of a text, as long as the answer is true: equal rows have equal numbers,
 * unequal ones seldom.
 */
function eachRow(small: string, tell: (row: number) => boolean): void {
  let row = 0;
  let words = 0;
  last.fill(0);
  for (let at = 0; at < small.length; at += 1) {
    let word = 0;
    const from = at;
    for (let code = small.charCodeAt(at); isWordSign(code) || (code & 0xf800) === 0xd800; code = small.charCodeAt(at)) {
      word = (Math.imul(word, 33) + code) | 0;
      at += 1;
    }
    if (at === from) continue;
    const slot = words % WINDOW;
    // The word that the row leaves behind has been multiplied once for each word since.
    row = (Math.imul(row, 31) + word - Math.imul(last[slot] as number, LEFT_BEHIND)) | 0;
    last[slot] = word;
    words += 1;
    if (words >= WINDOW && !tell(row)) return;
  }
}

const PAIR = /[\uD800-\uDFFF]/;
const LEFT_BEHIND = (31 ** WINDOW) | 0;
