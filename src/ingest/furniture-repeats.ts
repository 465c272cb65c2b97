import { asFurniture, type Draft, isProse, isWordSign, wordsOf } from './draft.ts';
import { isOpen } from './furniture-match.ts';

/** How many words in a row tell a text from others. */
const WINDOW = 8;

/** What stands twice: quotations drawn out of the text, decks taken from it, lines of a page saved with its parts twice. */
export function markRepeated(drafts: readonly Draft[]): Draft[] {
  const rows = drafts.map((draft) => (isOpen(draft) ? rowsOf(draft.text) : []));
  // Where the first eight words of each text stand, so that it is looked for in few others.
  const standing = new Map<number, number[]>();
  for (const [first] of rows) if (first !== undefined) standing.set(first, []);
  for (const [i, list] of rows.entries()) for (const row of list) standing.get(row)?.push(i);
  const words = (i: number) => ` ${wordsOf(drafts[i]?.text ?? '')} `;
  const inText = (i: number) => [drafts[i - 1], drafts[i + 1]].some((one) => one && isOpen(one) && isProse(one.text));
  return drafts.map((draft, i) => {
    const [first] = rows[i] ?? [];
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

/** A number for each row of eight words of a text: equal rows have equal numbers, unequal ones seldom. */
function rowsOf(text: string): number[] {
  // Letters of two units are letters to `wordsOf` alone.
  const small = PAIR.test(text) ? wordsOf(text) : text.toLowerCase();
  const words: number[] = [];
  const rows: number[] = [];
  let row = 0;
  for (let at = 0; at < small.length; at += 1) {
    let word = 0;
    const from = at;
    for (let code = small.charCodeAt(at); isWordSign(code) || (code & 0xf800) === 0xd800; code = small.charCodeAt(at)) {
      word = (Math.imul(word, 33) + code) | 0;
      at += 1;
    }
    if (at === from) continue;
    // The word that the row leaves behind has been multiplied once for each word since.
    row = (Math.imul(row, 31) + word - Math.imul(words[words.length - WINDOW] ?? 0, LEFT_BEHIND)) | 0;
    words.push(word);
    if (words.length >= WINDOW) rows.push(row);
  }
  return rows;
}

const PAIR = /[\uD800-\uDFFF]/;
const LEFT_BEHIND = (31 ** WINDOW) | 0;
