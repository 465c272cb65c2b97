import { asFurniture, countWords, type Draft, isProse } from './draft.ts';
import { markBehind } from './furniture-behind.ts';
import { markBoxes } from './furniture-boxes.ts';
import { markBesides, markHead, markTail } from './furniture-edges.ts';
import { calendar, weekday } from './furniture-forms.ts';
import { labels, menuWords, sections } from './furniture-labels.ts';
import { isOpen, labelOf, matchCue } from './furniture-match.ts';
import { markNeighbours } from './furniture-neighbours.ts';
import { markRepeated } from './furniture-repeats.ts';

/**
 * Marks what belongs to the site and not to the article, by its words: buttons, notes to pictures, walls, calls,
 * credits, bylines, boxes with other articles. Where a real paragraph could hold the same words, the place decides too.
 *
 * @param drafts - In the order of the file; kinds may still be open.
 * @param markTitle - Finds the title among what is not furniture, once the furniture above it is known.
 * @returns The same drafts, furniture marked with its reason. A line that might be a paragraph stays one.
 */
export function markFurniture(drafts: readonly Draft[], markTitle: (drafts: readonly Draft[]) => Draft[]): Draft[] {
  const byWords = markAnywhere(drafts);
  const steps = [
    ...[markHead, markTitle, markHead, markDay, markTail],
    ...[markNeighbours, markBoxes, markTail, markBehind, markTail, markBesides, markRepeated],
  ];
  const marked = steps.reduce<readonly Draft[]>((list, step) => step(list), byWords);
  // A place tells what a line is only beside a text: where none is left, the words alone are asked.
  return hasText(byWords) && !hasText(marked) ? markTitle(byWords) : marked.slice();
}

const hasText = (drafts: readonly Draft[]): boolean =>
  drafts.some((draft) => isOpen(draft) && draft.kind !== 'heading' && isProse(draft.text));

function markAnywhere(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    if (!isOpen(draft)) return draft;
    if (!/\p{L}/u.test(draft.text)) return asFurniture(draft, 'marks alone');
    if (isLabel(draft.text)) return asFurniture(draft, 'label');
    const isMenuLine = isCrumbs(draft.text) || isIconRow(draft.text);
    const why = isMenuLine ? 'menu' : matchCue(draft, ['anywhere']);
    return why === null ? draft : asFurniture(draft, why);
  });
}

/** One day alone in a line, above the first paragraph and nowhere else, is that of publication; several are a chronicle's. */
function markDay(drafts: readonly Draft[]): Draft[] {
  const days = [...drafts.keys()].filter((i) => isDay(drafts[i]));
  const [at] = days;
  // The points of a summary may stand above it.
  const isText = (draft: Draft) => isOpen(draft) && isProse(draft.text) && draft.kind !== 'list-item';
  if (days.length !== 1 || at === undefined || drafts.slice(0, at).some(isText)) return [...drafts];
  return drafts.map((draft, i) => (i === at ? asFurniture(draft, 'date and time') : draft));
}

const DAY = new RegExp(`^(?:${weekday}\\s*)?(?:${calendar})$`, 'i');
const isDay = (draft: Draft | undefined) => draft !== undefined && isOpen(draft) && DAY.test(draft.text);

// Numbers count as words in a line, and are marks in the list.
const longestLabel = Math.max(...[...labels].map((label) => countWords(label) + label.split('#').length));

function isLabel(text: string): boolean {
  if (countWords(text) > longestLabel) return false;
  const label = labelOf(text);
  return labels.has(label) || labels.has(label.replace(/ \(?#\)?$/, ''));
}

/** "Issues Experts Events About Donate": four words or more, each of them a button or a section. */
function isMenu(text: string): boolean {
  const words = text.split(/\s+/);
  return (
    words.length >= 4 &&
    words.every((word) => {
      const label = labelOf(word);
      return /^\p{Lu}/u.test(word) && (labels.has(label) || sections.has(label) || menuWords.has(label));
    })
  );
}

/** "bookmarkicon closeicon flagicon shareicon": the names of a page's pictures, copied with it. */
function isIconRow(text: string): boolean {
  if (!text.includes('icon')) return false;
  const icons = text.match(/[\p{L}-]icon\b/gu)?.length ?? 0;
  return icons >= 4 && icons * 4 >= countWords(text);
}

/** "Home > World > Rivers", "News | Sport | Weather | Contact". */
function isCrumbs(text: string): boolean {
  if (countWords(text) > 24 || isProse(text)) return false;
  return (
    /^home\s*[>›»/→|]\s*\S/i.test(text) ||
    isMenu(text) ||
    /^[^>›»→]{2,40}(?:[>›»→][^>›»→]{2,40}){2,}$/.test(text) ||
    (text.match(/ [|•·] /g)?.length ?? 0) >= 3
  );
}
