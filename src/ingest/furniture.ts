import { asFurniture, countWords, type Draft, endsSentence, isProse, outsideQuotes } from './draft.ts';
import { type Cue, commentOpeners, cues, listOpeners } from './furniture-cues.ts';
import { labels, sections } from './furniture-labels.ts';

/**
 * Marks what belongs to the site and not to the article, by its words: buttons, notes to pictures, walls, calls,
 * credits, bylines, boxes with other articles. Where a real paragraph could hold the same words, the place decides too.
 *
 * @param drafts - In the order of the file; kinds may still be open.
 * @param markTitle - Finds the title among what is not furniture, once the furniture above it is known.
 * @returns The same drafts, furniture marked with its reason. A line that might be a paragraph stays one.
 */
export function markFurniture(drafts: readonly Draft[], markTitle: (drafts: readonly Draft[]) => Draft[]): Draft[] {
  const steps = [markAnywhere, markHead, markTitle, markHead, markTail, markBoxes, markTail, markBesides, markRepeated];
  return steps.reduce<readonly Draft[]>((list, step) => step(list), drafts).slice();
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

const isOpen = (draft: Draft) => draft.kind !== 'boilerplate' && draft.kind !== 'title';

/** A line as the label lists have it. */
function labelOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/\d[\d,.]*/g, '#')
    .replace(/^[^\p{L}#]+|[^\p{L}#*]+$/gu, '')
    .replace(/\s+/g, ' ');
}

function matchCue(draft: Draft, places: readonly Cue['where'][]): string | null {
  const prose = isProse(draft.text);
  const words = countWords(draft.text);
  const own = outsideQuotes(draft.text).trim();
  // What somebody is quoted with is never the site's own word.
  const text = own === '' ? draft.text : /^["“‘]/.test(draft.text) && prose ? `: ${own}` : prose ? own : draft.text;
  if (own === '' && prose) return null;
  const hit = cues.find(
    (cue) => places.includes(cue.where) && words <= cue.most && (cue.prose || !prose) && cue.test.test(text),
  );
  return hit?.why ?? null;
}

function markAnywhere(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    if (!isOpen(draft)) return draft;
    if (!/\p{L}/u.test(draft.text)) return asFurniture(draft, 'marks alone');
    const label = labelOf(draft.text);
    if (labels.has(label) || labels.has(label.replace(/ \(?#\)?$/, ''))) return asFurniture(draft, 'label');
    const why = isCrumbs(draft.text) ? 'menu' : matchCue(draft, ['anywhere']);
    return why === null ? draft : asFurniture(draft, why);
  });
}

/** "Home > World > Rivers", "News | Sport | Weather | Contact". */
function isCrumbs(text: string): boolean {
  if (countWords(text) > 24 || isProse(text)) return false;
  return (
    /^home\s*[>›»/→|]\s*\S/i.test(text) ||
    /^[^>›»→]{2,40}(?:[>›»→][^>›»→]{2,40}){2,}$/.test(text) ||
    (text.match(/ [|•·] /g)?.length ?? 0) >= 3
  );
}

/** Above the first paragraph: names of sections, bylines, dates, notes to the picture. */
function markHead(drafts: readonly Draft[]): Draft[] {
  const list = [...drafts];
  const title = list.findIndex((draft) => draft.kind === 'title');
  const stop = findHeadEnd(list, title);
  for (const [i, draft] of list.slice(0, stop).entries()) {
    if (!isOpen(draft)) continue;
    const why =
      matchCue(draft, ['head', 'edges']) ?? (i < title ? 'above the title' : isSection(draft.text) ? 'section' : null);
    if (why !== null) list[i] = asFurniture(draft, why);
  }
  // A name alone is a byline beside another note of that kind.
  for (const [i, draft] of list.slice(0, stop).entries()) {
    if (!isOpen(draft) || i < title || !isName(draft.text)) continue;
    const besides = [list[i - 1], list[i + 1]].map((one) => one?.why);
    if (besides.some((why) => why === 'byline' || why === 'date and time')) list[i] = asFurniture(draft, 'byline');
  }
  return list;
}

/** The first paragraph's index. A deck that ends like a sentence has the byline behind it and is not yet that one. */
function findHeadEnd(list: readonly Draft[], title: number): number {
  const isFirst = (draft: Draft, i: number) =>
    i > title && isOpen(draft) && isProse(draft.text) && matchCue(draft, ['head', 'edges']) === null;
  const first = list.findIndex(isFirst);
  if (first === -1) return list.length;
  const after = list
    .slice(first + 1, first + 5)
    .findIndex((draft) => draft.why === 'byline' || matchCue(draft, ['edges']) === 'byline');
  const isDeck =
    title !== -1 && after !== -1 && list.slice(first + 1, first + 1 + after).every((draft) => !isProse(draft.text));
  if (!isDeck) return first;
  const next = list.findIndex((draft, i) => i > first + 1 + after && isFirst(draft, i));
  return next === -1 ? first : next;
}

/** "World", "World | Rivers", "in World". */
const isSection = (text: string) =>
  text.split(/\s*[|/•·,>]\s*/).every((part) => sections.has(labelOf(part).replace(/^in /, '')));

const isName = (text: string) =>
  /^(?:\p{Lu}[\p{L}.’'-]+\s+){1,3}\p{Lu}[\p{L}’'-]+(?: (?:and|&|in) (?:\p{Lu}[\p{L}.’'-]+\s*){1,4})*$/u.test(text);

/** Behind the last paragraph: authors, notes on the making, what the site says to its readers. */
function markTail(drafts: readonly Draft[]): Draft[] {
  const list = [...drafts];
  const saysI = (text: string) => /\b(?:I|my|I[’']m|I[’']ve)\b/.test(outsideQuotes(text));
  const others = list.filter((draft) => isOpen(draft) && isProse(draft.text) && saysI(draft.text)).length;
  for (let i = list.length - 1; i >= 0; i -= 1) {
    const draft = list[i];
    if (!draft || !isOpen(draft)) continue;
    const why = matchCue(draft, ['tail', 'edges']) ?? (isSiteVoice(draft.text) ? 'site to its readers' : null);
    // Where the whole article says "I", its last paragraph does too.
    const isOwn = why === 'author' && saysI(draft.text) && others > 2;
    if (why !== null && !isOwn) list[i] = asFurniture(draft, why);
    else if (isProse(draft.text) || (endsSentence(draft.text) && countWords(draft.text) > 3)) break;
  }
  return list;
}

/** The site speaks of itself and its work to "you", outside quotation marks. */
function isSiteVoice(text: string): boolean {
  const own = outsideQuotes(text);
  return (
    countWords(text) <= 110 &&
    /\b(?:we|our|us|we[’']re|we[’']ve)\b/i.test(own) &&
    /\b(?:you|your|you[’']re|readers?|subscribers?|supporters?)\b/i.test(own) &&
    /\b(?:newsletters?|journalism|journalists?|newsroom|report(?:ing|ers?)|editors?|editorial|stor(?:y|ies)|articles?|subscri\w+|memberships?|donat\w+|contribut\w+|coverage|podcasts?|inbox|e-?mails?|sources?|investigations?)\b|\bwe (?:write|publish|cover|document|fact-check)\b/i.test(
      own,
    )
  );
}

const asking = new Set(['newsletter', 'paywall', 'membership or donation', 'site to its readers']);

/** Within the article: lines of the same box as a call that was recognised. */
function markBesides(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, i) => {
    const besides = [drafts[i - 1]?.why, drafts[i + 1]?.why];
    const isBoxed = besides.some((why) => why && asking.has(why));
    return isOpen(draft) && isBoxed && isSiteVoice(draft.text) ? asFurniture(draft, 'site to its readers') : draft;
  });
}

/** What stands twice: quotations drawn out of the text, decks taken from it, lines of a page saved with its parts twice. */
function markRepeated(drafts: readonly Draft[]): Draft[] {
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

/** Boxes with other articles, and comments: all that stands under their headings. */
function markBoxes(drafts: readonly Draft[]): Draft[] {
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
    if (!listOpeners.some((opener) => opener.test(draft.text))) continue;
    const next = list[i + 1];
    if (isOpen(draft) && next && isOpen(next) && isProse(next.text)) continue;
    list[i] = asOpenFurniture(draft, 'heading of other articles');
    const end = findBoxEnd(list, i + 1, isLate);
    for (let j = i + 1; j < end; j += 1) list[j] = asOpenFurniture(list[j], 'link to other articles');
  }
  return list;
}

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

function asOpenFurniture(draft: Draft | undefined, why: string): Draft {
  if (!draft) throw new Error('no draft');
  return isOpen(draft) ? asFurniture(draft, why) : draft;
}

/** Where a box of headlines ends: at the article's next paragraph, or at the heading above it. */
function findBoxEnd(list: readonly Draft[], from: number, isLate: boolean): number {
  for (let i = from; i < list.length; i += 1) {
    const draft = list[i];
    if (!draft || !isOpen(draft)) continue;
    const next = list[i + 1];
    if (draft.kind === 'heading' && next && isOpen(next) && isProse(next.text) && !isLate) return i;
    if (!isProse(draft.text)) continue;
    // Late in a page a lone paragraph under a headline is that article's teaser; two in a row are ours.
    const isTeaser = isLate && i > from && !(next && isOpen(next) && isProse(next.text));
    if (isTeaser) continue;
    return isHeadingAbove(list, from, i) ? i - 1 : i;
  }
  return list.length;
}

/** The last line of a box, when it is clearly shorter than the headlines above it, is the next section's heading. */
function isHeadingAbove(list: readonly Draft[], from: number, end: number): boolean {
  const last = list[end - 1];
  const others = list.slice(from, end - 1).filter(isOpen);
  if (!last || !isOpen(last) || others.length === 0) return false;
  const average = others.reduce((sum, draft) => sum + countWords(draft.text), 0) / others.length;
  return last.kind === 'heading' || (countWords(last.text) <= 6 && average > countWords(last.text) + 1);
}
