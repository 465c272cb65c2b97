import { asFurniture, countWords, type Draft, isProse } from './draft.ts';
import { isOpen } from './furniture-match.ts';

/**
 * Marks lines that only their neighbours explain: a button between other buttons of a row, two headlines in a row between
 * paragraphs, cards of others parted by dashes at the end.
 */
export function markNeighbours(drafts: readonly Draft[]): Draft[] {
  const list = [...drafts];
  for (const [i, draft] of list.entries()) {
    if (!isOpen(draft) || isProse(draft.text)) continue;
    if (countWords(draft.text) <= 4 && isShare(list[i - 1]) && isShare(list[i + 1]))
      list[i] = asFurniture(draft, 'share or follow');
    const next = list[i + 1];
    if (next && isPair(list, i)) {
      list[i] = asFurniture(draft, 'link to other articles');
      list[i + 1] = asFurniture(next, 'link to other articles');
    }
  }
  markCredits(list);
  markRest(list);
  const cards = findCards(list);
  return cards.length < 3
    ? list
    : list.map((draft, i) => (cards.includes(i) ? asFurniture(draft, 'link to other articles') : draft));
}

/** "Photo:" alone: the name behind it is a credit, the line before it, above the text, the note. */
function markCredits(list: Draft[]): void {
  for (const [i, draft] of list.entries()) {
    if (!/^(?:photo|image|picture|credit|photo credit|image credit)s?:$/i.test(draft.text)) continue;
    const [before, next] = [list[i - 1], list[i + 1]];
    if (next && isOpen(next) && !isProse(next.text) && countWords(next.text) <= 6)
      list[i + 1] = asFurniture(next, 'picture note');
    const first = !list.slice(0, Math.max(0, i - 1)).some(isText);
    if (before && isOpen(before) && countWords(before.text) <= 18 && (first || !isProse(before.text)))
      list[i - 1] = asFurniture(before, 'picture note');
  }
}

/** Behind the last paragraph and a call to readers no short line is the article's. */
function markRest(list: Draft[]): void {
  const last = list.findLastIndex(isText);
  const call = list.findIndex((draft, i) => i > last && CALLS.test(draft.why ?? ''));
  if (last === -1 || call === -1) return;
  for (let i = call; i < list.length; i += 1) {
    const draft = list[i];
    if (draft && isOpen(draft) && draft.kind !== 'list-item') list[i] = asFurniture(draft, 'behind the article');
  }
}

const CALLS = /^(?:newsletter|paywall|membership or donation|comments|tags)$/;

const SHARE =
  /^(?:share|facebook|twitter|x|linkedin|whatsapp|e-?mail|mail|print|reddit|telegram|copy link|pinterest|messenger|tweet)(?:\s.{0,14})?$/i;

function isShare(draft: Draft | undefined): boolean {
  return draft?.kind === 'boilerplate' && SHARE.test(draft.text);
}

/** Headlines of an article do not come in pairs: two long ones between paragraphs lead to other articles. */
function isPair(list: readonly Draft[], i: number): boolean {
  const [before, one, two, after] = list.slice(Math.max(0, i - 1), i + 3);
  if (i === 0 || !before || !one || !two || !after || !isText(before) || !isText(after)) return false;
  return !before.text.endsWith(':') && isHeadline(one) && isHeadline(two);
}

const isText = (draft: Draft) => isOpen(draft) && isProse(draft.text);

function isHeadline(draft: Draft): boolean {
  const words = countWords(draft.text);
  if (!isOpen(draft) || draft.kind !== null || isProse(draft.text)) return false;
  return words >= 8 && words <= 22 && /^[\p{Lu}\d“‘"']/u.test(draft.text) && !/[.:;,!][”"’']?$/.test(draft.text);
}

/** Lines at the end with a dash alone above each, of which one at least has its headline glued to its teaser. */
function findCards(list: readonly Draft[]): number[] {
  const cards: number[] = [];
  let at = list.length - 1;
  for (; at > 0; at -= 1) {
    const draft = list[at];
    if (!draft) break;
    if (isDash(draft)) continue;
    if (!isOpen(draft) || !isDash(list[at - 1])) break;
    cards.push(at);
  }
  return cards.some((i) => GLUED.test(list[i]?.text ?? '')) ? cards : [];
}

const isDash = (draft: Draft | undefined) => draft?.kind === 'boilerplate' && /^[-–—•*·]$/.test(draft.text);
const GLUED = /[\p{Ll}\d”’"']{2}\p{Lu}\p{Ll}+ /u;
