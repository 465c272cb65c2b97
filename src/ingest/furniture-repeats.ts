import { asFurniture, type Draft, isProse } from './draft.ts';
import { isOpen } from './furniture-match.ts';

/** What stands twice: quotations drawn out of the text, decks taken from it, lines of a page saved with its parts twice. */
export function markRepeated(drafts: readonly Draft[]): Draft[] {
  const window = 8;
  const words = drafts.map((draft) => (isOpen(draft) ? draft.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) : null) ?? []);
  const texts = words.map((list) => ` ${list.join(' ')} `);
  // Where each row of eight words stands, so that a text is looked for in few others.
  const standing = new Map<string, Set<number>>();
  for (const [i, list] of words.entries()) {
    for (let at = 0; at + window <= list.length; at += 1) {
      const key = list.slice(at, at + window).join(' ');
      standing.set(key, (standing.get(key) ?? new Set()).add(i));
    }
  }
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
    const others = [...(standing.get(list.slice(0, window).join(' ')) ?? [])].slice(0, 50);
    const isPart = others.some((j) => (texts[j]?.length ?? 0) > text.length && texts[j]?.includes(text));
    return isPart ? asFurniture(draft, 'repeated') : draft;
  });
}
