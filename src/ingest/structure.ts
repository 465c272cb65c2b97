import { asFurniture, capitalShare, countWords, type Draft, endsSentence, isProse, wordsOf } from './draft.ts';
import { afterCountry, wantNoun } from './sentence-words.ts';
import { abbreviationGoesOn } from './sentences.ts';

/**
 * Finds the title of a text that carries no marks: the first line of headline form above the first paragraph.
 *
 * @param drafts - Furniture need not be known.
 * @param known - The title, when somebody gave it.
 * @returns The drafts with the title marked, and every line that repeats it as furniture.
 */
export function markTitle(drafts: readonly Draft[], known: string | null): Draft[] {
  const marked = drafts.findIndex((draft) => draft.kind === 'title');
  const byName = known === null ? -1 : drafts.findIndex((draft) => isOpen(draft) && sameWords(draft.text, known));
  const at = marked !== -1 ? marked : byName !== -1 ? byName : known === null ? findTitle(drafts) : -1;
  const title = known ?? drafts[at]?.text;
  if (title === undefined) return [...drafts];
  return drafts.map((draft, i) => {
    if (i === at) return { ...draft, kind: 'title', why: null };
    const repeats = isOpen(draft) && !isProse(draft.text) && repeatsTitle(draft.text, title);
    return repeats ? { ...draft, kind: 'boilerplate', why: 'title repeated' } : draft;
  });
}

const isOpen = (draft: Draft) => draft.kind !== 'boilerplate';
const sameWords = (a: string, b: string) => wordsOf(a) === wordsOf(b);

/** "The Dam Reopens | River News" and "News > The Dam Reopens" repeat "The Dam Reopens". */
function repeatsTitle(text: string, title: string): boolean {
  const [whole, part] = [wordsOf(text), wordsOf(title)];
  if (whole === part) return true;
  if (countWords(title) < 3 || !/[|–—:»›>/-]/.test(text)) return false;
  return whole.length <= part.length + 60 && (whole.startsWith(`${part} `) || whole.endsWith(` ${part}`));
}

function findTitle(drafts: readonly Draft[]): number {
  const stop = bodyStart(drafts);
  const candidates: number[] = [];
  for (const [i, draft] of drafts.slice(0, stop).entries()) {
    if ((draft.kind === null || draft.kind === 'heading') && hasTitleForm(draft.text)) candidates.push(i);
  }
  if (candidates.length === 0) return -1;
  // "Home News The Dam Reopens" is the trail to "The Dam Reopens".
  const isTrail = (i: number) =>
    /^home\b/i.test(drafts[i]?.text ?? '') &&
    candidates.some((j) => j !== i && wordsOf(drafts[i]?.text ?? '').endsWith(` ${wordsOf(drafts[j]?.text ?? '')}`));
  const headlines = candidates.filter((i) => !isTrail(i));
  // A headline often stands again over the picture, in the trail of sections or in the name of the page; a menu does not.
  const standing = new Map<string, number[]>();
  for (const [i, { text }] of drafts.entries()) {
    if (countWords(text) > 2 * longestTitle) continue;
    const words = wordsOf(text);
    standing.set(words, [...(standing.get(words) ?? []), i]);
  }
  // A menu that stands twice has the same lines around its own each time.
  const sameAt = (i: number, j: number) => sameWords(drafts[i]?.text ?? '', drafts[j]?.text ?? '');
  const others = (i: number) =>
    (standing.get(wordsOf(drafts[i]?.text ?? '')) ?? []).slice(0, 50).filter((j) => j !== i);
  const isMenuAgain = (i: number, j: number) => sameAt(i + 1, j + 1) || sameAt(i - 1, j - 1);
  // An agency's name stands above and below what it wrote; so few words are a headline's only above the text.
  const isSign = (i: number, j: number) => j >= stop && countWords(drafts[i]?.text ?? '') <= 4;
  const timesAgain = (i: number) => others(i).filter((j) => !isMenuAgain(i, j) && !isSign(i, j)).length;
  const trails = drafts
    .slice(0, stop)
    .filter((draft) => /\s[|–—:»›>/-]\s/.test(draft.text))
    .slice(0, 20);
  const repeats = (i: number) => {
    const text = drafts[i]?.text ?? '';
    const inTrail = trails.some((trail) => trail !== drafts[i] && repeatsTitle(trail.text, text));
    return timesAgain(i) + (inTrail ? 1 : 0);
  };
  const scored = headlines.slice(-200).map((i) => ({ i, repeats: repeats(i) }));
  const most = Math.max(0, ...scored.map((one) => one.repeats));
  if (most > 0) return scored.find((one) => one.repeats === most)?.i ?? -1;
  const isCrowded = drafts.slice(0, stop).filter(isOpen).length > crowd;
  const alone = headlines.filter((i) => !others(i).some((j) => isMenuAgain(i, j)));
  return (isCrowded ? alone.at(-1) : alone[0]) ?? headlines[0] ?? -1;
}

/** The most words of a title. */
const longestTitle = 30;

/** More lines than this above the first paragraph are a menu. */
const crowd = 10;

/** Where the article's text begins: at the first paragraph that has another near it; menus hold lone teasers. */
function bodyStart(drafts: readonly Draft[]): number {
  const open = [...drafts.keys()].filter((i) => drafts[i]?.kind !== 'boilerplate');
  const prose = (i: number | undefined) => i !== undefined && isProse(drafts[i]?.text ?? '');
  const found = open.find((i, at) => prose(i) && open.slice(at + 1, at + 6).some(prose)) ?? open.find(prose);
  return found ?? drafts.length;
}

function hasTitleForm(text: string): boolean {
  const count = countWords(text);
  return count >= 4 && count <= longestTitle && !/[.;:,]["”’']?$/.test(text) && !/^\p{Ll}/u.test(text);
}

/**
 * Joins paragraphs that a stray line break cut within a sentence: behind an abbreviation that cannot end one ("former
 * U.S."), or before a small letter.
 *
 * @param source - The text that the drafts stand in.
 */
export function joinBroken(drafts: readonly Draft[], source: string): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const last = joined.at(-1);
    const isListed = joined.at(-2)?.text.endsWith(':') || joined.at(-2)?.kind === 'list-item';
    if (last && last.kind === null && draft.kind === null && !isListed && isCut(last.text, draft.text)) {
      const shapeOf = (one: Draft) => one.shape ?? source.slice(one.start, one.end);
      joined[joined.length - 1] = {
        ...last,
        end: draft.end,
        text: `${last.text} ${draft.text}`,
        original: [...last.original, ...draft.original],
        shape:
          last.shape === null && draft.shape === null
            ? null
            : shapeOf(last) + source.slice(last.end, draft.start) + shapeOf(draft),
      };
    } else joined.push(draft);
  }
  return joined;
}

function isCut(left: string, right: string): boolean {
  if (/^\p{Ll}/u.test(right)) return countWords(left) >= 4 && /[\p{L}\p{N},–—-]$/u.test(left);
  if (!left.endsWith('.') || !abbreviationGoesOn(left, right)) return false;
  const [, before = '', word = ''] = /(?<!\S)(\S+)\s+(\S+)\.$/.exec(left) ?? [];
  if (!word.includes('.')) return true;
  // A new paragraph says that "with the U.S." was the end; "between former U.S." cannot be one.
  if (wantNoun.has(before.toLowerCase())) return true;
  const next = /^\p{L}+/u.exec(right)?.[0].toLowerCase() ?? '';
  return !/^(?:the|a)$/i.test(before) && afterCountry.has(next);
}

const listIntro =
  /^(?:key (?:points?|takeaways?|facts|findings|developments|quotes)|takeaways|highlights|at a glance|in brief|summary|quick facts|fast facts|what (?:we|you need) (?:to )?know|the essentials|story highlights)$/i;

/** Finds list items that carry no mark: short lines without a final stop, behind a colon or under "Key points". */
export function markListItems(drafts: readonly Draft[]): Draft[] {
  const list = [...drafts];
  for (let i = 0; i < list.length - 1; i += 1) {
    const intro = list[i];
    if (!intro || intro.kind === 'boilerplate') continue;
    if (!intro.text.endsWith(':') && !listIntro.test(intro.text)) continue;
    let end = i + 1;
    while (end < list.length && isItem(list[end])) end += 1;
    // A headline in capitals right above a paragraph is the next heading and no item.
    const isHeading = (draft: Draft | undefined) =>
      draft !== undefined && capitalShare(draft.text) > 0.8 && countWords(draft.text) > 1;
    const others = list.slice(i + 1, end - 1);
    if (isHeading(list[end - 1]) && others.length > 0 && !others.every(isHeading)) end -= 1;
    if (end - i < 3) continue;
    for (let j = i + 1; j < end; j += 1) {
      const item = list[j];
      if (item) list[j] = { ...item, kind: 'list-item' };
    }
  }
  return list;
}

function isItem(draft: Draft | undefined): boolean {
  if (!draft || draft.kind !== null) return false;
  return countWords(draft.text) <= 25 && !/[.!?:]["”’']*$/.test(draft.text);
}

/**
 * Gives every draft that is still open its kind: heading, list item or paragraph.
 *
 * @param isMarked - The format marks headings and lists itself, so that an unmarked line is a paragraph.
 */
export function markHeadings(drafts: readonly Draft[], isMarked: boolean): Draft[] {
  if (isMarked) return drafts.map((draft) => (draft.kind === null ? { ...draft, kind: 'paragraph' } : draft));
  const title = drafts.findIndex((draft) => draft.kind === 'title');
  const first = drafts.findIndex((draft) => draft.kind === null && isProse(draft.text));
  return drafts.map((draft, i) => {
    if (draft.kind !== null) return draft;
    // A deck: a sentence without its stop, between the title and the first paragraph.
    const isDeck =
      title !== -1 && i > title && i < first && countWords(draft.text) >= 8 && capitalShare(draft.text) < 0.8;
    return { ...draft, kind: !isDeck && hasHeadingForm(draft.text) ? 'heading' : 'paragraph' };
  });
}

function hasHeadingForm(text: string): boolean {
  if (countWords(text) > 16) return false;
  const most = capitalShare(text) > 0.8 ? 16 : 13;
  // A small letter goes on with a sentence, unless it begins a word of a menu.
  if (countWords(text) > most || /[;:,]$/.test(text) || (/^\p{Ll}/u.test(text) && countWords(text) > 3)) return false;
  if (/^["“‘].*["”’]$/.test(text)) return countWords(text) <= 7 && !/[.,!]["”’]$/.test(text);
  return !endsSentence(text) || (/^[^.!?]*\?["”’']*$/.test(text) && countWords(text) <= 10);
}

/**
 * Turns three and more headings in a row into a list, or into furniture when their lines are as short as a menu's. The
 * last one, right above a paragraph, stays a heading.
 */
export function markRuns(drafts: readonly Draft[]): Draft[] {
  const list = [...drafts];
  for (let i = 0; i < list.length; ) {
    let end = i;
    while (list[end]?.kind === 'heading') end += 1;
    if (end - i >= 3) {
      const to = list[end]?.kind === 'paragraph' ? end - 1 : end;
      const run = list.slice(i, to);
      const average = run.reduce((sum, draft) => sum + countWords(draft.text), 0) / run.length;
      const isMenu = average < 4;
      const from = !isMenu && countWords(list[i]?.text ?? '') <= 3 ? i + 1 : i;
      for (let j = from; j < to; j += 1) {
        const draft = list[j];
        if (draft) list[j] = isMenu ? asFurniture(draft, 'menu') : { ...draft, kind: 'list-item' };
      }
    }
    i = Math.max(end, i + 1);
  }
  return list;
}
