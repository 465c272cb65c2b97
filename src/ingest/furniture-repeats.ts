import { asFurniture, type Draft, isProse, wordsOf } from './draft.ts';
import { isOpen } from './furniture-match.ts';

/** What stands twice: quotations drawn out of the text, decks taken from it, lines of a page saved with its parts twice. */
export function markRepeated(drafts: readonly Draft[]): Draft[] {
  const window = 8;
  const texts = drafts.map((draft) => ` ${isOpen(draft) ? wordsOf(draft.text) : ''} `);
  const words = texts.map((text) => (text === '  ' ? [] : text.slice(1, -1).split(' ')));
  // Where the first eight words of each text stand, so that it is looked for in few others.
  const standing = new Map<number, number[]>();
  for (const list of words) if (list.length >= window) standing.set(firstRow(list, window), []);
  for (const [i, list] of words.entries()) for (const row of rowsOf(list, window)) standing.get(row)?.push(i);
  const inText = (i: number) => [drafts[i - 1], drafts[i + 1]].some((one) => one && isOpen(one) && isProse(one.text));
  // Of equal ones the first between paragraphs is the text; of a part and its whole the whole is.
  const kept = new Map<string, number>();
  for (const [i, text] of texts.entries()) {
    const first = kept.get(text);
    if (first === undefined || (!inText(first) && inText(i))) kept.set(text, i);
  }
  return drafts.map((draft, i) => {
    const [text, list] = [texts[i] ?? '', words[i] ?? []];
    if (!isOpen(draft) || draft.kind === 'list-item' || list.length < window) return draft;
    if (kept.get(text) !== i) return asFurniture(draft, 'repeated');
    const others = [...new Set(standing.get(firstRow(list, window)))].slice(0, 50);
    const isPart = others.some((j) => (texts[j]?.length ?? 0) > text.length && texts[j]?.includes(text));
    return isPart ? asFurniture(draft, 'repeated') : draft;
  });
}

const firstRow = (words: readonly string[], window: number) => rowsOf(words.slice(0, window), window)[0] ?? 0;

/** A number for each row of words: equal rows have equal numbers, unequal ones seldom. */
function rowsOf(words: readonly string[], window: number): number[] {
  const each = words.map(hash);
  const rows: number[] = [];
  let row = 0;
  for (const [at, word] of each.entries()) {
    // The word that the row leaves behind has been multiplied once for each word since.
    row = (Math.imul(row, 31) + word - Math.imul(each[at - window] ?? 0, (31 ** window) | 0)) | 0;
    if (at >= window - 1) rows.push(row);
  }
  return rows;
}

function hash(word: string): number {
  let sum = 0;
  for (let at = 0; at < word.length; at += 1) sum = (Math.imul(sum, 33) + word.charCodeAt(at)) | 0;
  return sum;
}
