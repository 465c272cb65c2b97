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
  const open = list.filter(isOpen).length;
  // Behind the last line that is open and no headline, all that follows is a row of headlines.
  const row = list.findLastIndex((draft, i) => isOpen(draft) && (tells[i] || !isHeadline(draft))) + 1;
  let before = 0;
  let seen = 0;
  for (const [i, draft] of list.entries()) {
    if (!isOpen(draft)) continue;
    const said = all - before;
    const rest = open - seen;
    if (tells[i]) before += 1;
    seen += 1;
    const last = list[i - 1];
    if (before < 3 || before * 2 < all || last === undefined) continue;
    // A list or a heading may follow its paragraph; behind furniture or in a long row they are other articles'.
    const isParted = !isOpen(last) && last.why !== 'picture note' && last.why !== 'agency credit';
    if (rest >= 3 && i >= row && !last.text.endsWith(':')) return i;
    if (isParted && said * 4 <= rest && !tells[i]) return i;
  }
  return list.length;
}

/** A paragraph, a short sentence, or what begins a list. */
const saysSomething = (text: string) =>
  text.endsWith(':') || (isProse(text) && !text.endsWith('?')) || (endsSentence(text) && /(?:[^.]\.|[”"])$/.test(text));

const isHeadline = ({ text, kind }: Draft) => kind !== 'list-item' && countWords(text) >= 3;
