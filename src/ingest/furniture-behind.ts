import { asFurniture, countWords, type Draft, endsSentence, isProse } from './draft.ts';
import { isOpen } from './furniture-match.ts';

/**
 * Marks what a page shows behind its article: headlines of others, names of sections, forms. They begin behind
 * furniture, or stand in a row behind the last paragraph, and hardly a sentence is among them.
 */
export function markBehind(drafts: readonly Draft[]): Draft[] {
  const list = [...drafts];
  const start = findRest(list);
  for (let i = start; i < list.length; i += 1) {
    const draft = list[i];
    if (draft && isOpen(draft)) list[i] = asFurniture(draft, 'behind the article');
  }
  return list;
}

/** Where the rest of the page begins; the length of the list when all of it is the article's. */
function findRest(list: readonly Draft[]): number {
  const tells = list.map((draft) => isOpen(draft) && saysSomething(draft.text));
  const all = tells.filter(Boolean).length;
  let before = 0;
  for (const [i, draft] of list.entries()) {
    if (tells[i]) before += 1;
    const last = list[i - 1];
    if (before < 3 || before * 2 < all || !isOpen(draft) || last === undefined) continue;
    const rest = list.slice(i).filter(isOpen);
    const said = tells.slice(i).filter(Boolean).length;
    // A list or a heading may follow its paragraph; behind furniture or in a long row they are other articles'.
    const isParted = !isOpen(last) && last.why !== 'picture note' && last.why !== 'agency credit';
    const isRow = rest.length >= 3 && said === 0 && !last.text.endsWith(':') && rest.every(isHeadline);
    if (isRow || (isParted && said * 4 <= rest.length && !tells[i])) return i;
  }
  return list.length;
}

/** A paragraph, a short sentence, or what begins a list. */
const saysSomething = (text: string) =>
  text.endsWith(':') || (isProse(text) && !text.endsWith('?')) || (endsSentence(text) && /(?:[^.]\.|[”"])$/.test(text));

const isHeadline = ({ text, kind }: Draft) => kind !== 'list-item' && countWords(text) >= 3;
