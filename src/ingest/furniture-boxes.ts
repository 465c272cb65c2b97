import { asFurniture, countWords, type Draft, isProse } from './draft.ts';
import { stamp } from './furniture-forms.ts';
import { isOpen } from './furniture-match.ts';
import { commentOpeners, listOpeners } from './furniture-openers.ts';

/** Boxes with other articles, and comments: all that stands under their headings. */
export function markBoxes(drafts: readonly Draft[]): Draft[] {
  const list = [...drafts];
  const proseBefore = [0];
  for (const draft of list)
    proseBefore.push((proseBefore.at(-1) ?? 0) + (isOpen(draft) && isProse(draft.text) ? 1 : 0));
  const total = proseBefore.at(-1) ?? 0;
  for (let i = 0; i < list.length; i += 1) {
    const draft = list[i];
    if (!draft || draft.kind === 'title' || isProse(draft.text) || countWords(draft.text) > 9) continue;
    const before = proseBefore[i] ?? 0;
    const isLate = before >= total / 2 && before > 1;
    if (isLate && commentOpeners.test(draft.text) && longestRun(list.slice(i)) < longestRun(list.slice(0, i))) {
      for (let j = i; j < list.length; j += 1) list[j] = asOpenFurniture(list[j], 'comments');
      break;
    }
    if (isLate && ABOUT_AUTHOR.test(draft.text) && longestRun(list.slice(i)) < longestRun(list.slice(0, i))) {
      for (let j = i; j < list.length; j += 1) list[j] = asOpenFurniture(list[j], 'author');
      break;
    }
    const alone = loneHeadline(list, i);
    if (alone !== -1) {
      list[i] = asOpenFurniture(draft, 'heading of other articles');
      list[alone] = asOpenFurniture(list[alone], 'link to other articles');
      continue;
    }
    if (!isOpener(draft.text)) continue;
    const next = list[i + 1];
    if (isOpen(draft) && next && isOpen(next) && isProse(next.text)) continue;
    list[i] = asOpenFurniture(draft, 'heading of other articles');
    const end = findBoxEnd(list, i + 1, isLate);
    for (let j = i + 1; j < end; j += 1) list[j] = asOpenFurniture(list[j], 'link to other articles');
  }
  return markBehindPointer(list);
}

/** What stands behind it to the end is no article. */
const ABOUT_AUTHOR = /^about (?:the )?(?:authors?|writers?|reporters?|contributors?)$/i;

const isOpener = (text: string) => listOpeners.some((opener) => opener.test(text));

/**
 * The one headline that stands between "Read also:" and the article's next paragraph, else -1. A heading of the article's
 * own is seldom so long.
 */
function loneHeadline(list: readonly Draft[], opener: number): number {
  const lead = list[opener]?.text ?? '';
  if (!lead.endsWith(':') || !isOpener(lead.slice(0, -1).trimEnd())) return -1;
  const next = list[opener + 1];
  const after = list[opener + 2];
  const text = next?.text ?? '';
  const isHeadline = !isProse(text) && !/[.:]$/.test(text) && countWords(text) >= 5 && countWords(text) <= 20;
  const parted = next && isOpen(next) && next.kind !== 'heading' && after && isOpen(after) && isProse(after.text);
  return isHeadline && parted ? opener + 1 : -1;
}

/** "To read the full article, visit ...": an excerpt ends there, and cards of others follow, each with its date. */
function markBehindPointer(list: readonly Draft[]): Draft[] {
  const pointer = list.findIndex((draft) => !isOpen(draft) && POINTER.test(draft.text));
  const next = pointer < 0 ? undefined : list.slice(pointer + 1).find(isOpen);
  const dated = list.slice(pointer + 1).some(({ text }) => DATE_ALONE.test(text));
  if (next === undefined || isProse(next.text) || !dated) return [...list];
  return list.map((draft, i) => (i > pointer ? asOpenFurniture(draft, 'link to other articles') : draft));
}

const POINTER =
  /\bread (?:the|this) (?:full|whole|entire|rest of the) (?:article|story|piece|commentary|report|text|essay)\b/i;

/** The most paragraphs that follow each other without anything between them. */
function longestRun(list: readonly Draft[]): number {
  let longest = 0;
  let run = 0;
  for (const draft of list) {
    run = isOpen(draft) && isProse(draft.text) ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

function asOpenFurniture(draft: Draft | undefined, why: string): Draft {
  if (!draft) throw new Error('no draft');
  return isOpen(draft) ? asFurniture(draft, why) : draft;
}

/**
 * Where a box of headlines ends: at the article's next paragraph, or at the heading above it. Late in a page headlines
 * have teasers under them: one paragraph each, with another headline behind it.
 */
function findBoxEnd(list: readonly Draft[], from: number, isLate: boolean): number {
  let headlines = 0;
  let teasers = 0;
  for (let i = from; i < list.length; i += 1) {
    const draft = list[i];
    if (!draft || !isOpen(draft)) continue;
    const next = list.slice(i + 1, i + 12).find(isOpen);
    if (!isProse(draft.text) || draft.text.endsWith('?')) {
      if (draft.kind === 'heading' && next && isProse(next.text) && !isLate) return i;
      headlines += 1;
      continue;
    }
    const goesOn = next === undefined ? teasers > 0 : !isProse(next.text);
    const isTeaser = isLate && goesOn && headlines > 0 && headlines <= 2;
    if (!isTeaser) return isHeadingAbove(list, from, i) ? i - 1 : i;
    headlines = 0;
    teasers += 1;
  }
  return list.length;
}

// The day of the last headline, and no heading.
const DATE_ALONE = new RegExp(`^${stamp}$`, 'i');

/** The last line of a box, when it is clearly shorter than the headlines above it, is the next section's heading. */
function isHeadingAbove(list: readonly Draft[], from: number, end: number): boolean {
  const last = list[end - 1];
  const others = list.slice(from, end - 1).filter(isOpen);
  if (!last || !isOpen(last) || others.length === 0 || DATE_ALONE.test(last.text)) return false;
  const average = others.reduce((sum, draft) => sum + countWords(draft.text), 0) / others.length;
  return last.kind === 'heading' || (countWords(last.text) <= 6 && average > countWords(last.text) + 1);
}

/** Marks headings under which nothing but furniture stands, such as the headings of boxes. Headings must be known. */
export function markEmptyHeadings(drafts: readonly Draft[]): Draft[] {
  const list = [...drafts];
  let next: Draft | null = null;
  // Furniture in the form of a paragraph between here and the next thing that is none.
  let isBoxed = false;
  for (let i = list.length - 1; i >= 0; i -= 1) {
    const draft = list[i];
    if (!draft) continue;
    // Another heading may follow a heading; with a box between them the first was the box's.
    const isEmpty = next === null || (next.kind === 'heading' && isBoxed);
    if (draft.kind === 'heading' && isEmpty) list[i] = asFurniture(draft, 'heading of furniture');
    else if (draft.kind === 'boilerplate') isBoxed ||= isProse(draft.text);
    else [next, isBoxed] = [draft, false];
  }
  return list;
}

/**
 * Marks a lone paragraph or two that long stretches of furniture part from the article: teasers among menus. Headings
 * must be known. More than two are left alone: charts and players part real sections as well.
 */
export function markApart(drafts: readonly Draft[]): Draft[] {
  const far = 12;
  const clusters: { indexes: number[]; words: number }[] = [];
  let gap = far;
  for (const [i, draft] of drafts.entries()) {
    if (draft.kind !== 'paragraph' && draft.kind !== 'list-item') {
      gap += 1;
      continue;
    }
    if (gap >= far) clusters.push({ indexes: [], words: 0 });
    const cluster = clusters.at(-1);
    if (cluster) {
      cluster.indexes.push(i);
      cluster.words += countWords(draft.text);
    }
    gap = 0;
  }
  const most = Math.max(...clusters.map(({ words }) => words));
  const lone = clusters.filter(({ indexes, words }) => indexes.length <= 2 && words < most / 10);
  const apart = new Set(lone.flatMap(({ indexes }) => indexes));
  return drafts.map((draft, i) => (apart.has(i) ? asFurniture(draft, 'apart from the article') : draft));
}
