import { asFurniture, countWords, type Draft, endsSentence, isProse, outsideQuotes, remember } from './draft.ts';
import { sections } from './furniture-labels.ts';
import { isOpen, labelOf, matchCue } from './furniture-match.ts';

/** Above the first paragraph: names of sections, bylines, dates, notes to the picture. */
export function markHead(drafts: readonly Draft[]): Draft[] {
  const list = [...drafts];
  const title = list.findIndex((draft) => draft.kind === 'title');
  const stop = findHeadEnd(list, title);
  for (const [i, draft] of list.slice(0, stop).entries()) {
    if (!isOpen(draft)) continue;
    const why =
      matchCue(draft, ['head', 'edges']) ?? (i < title ? 'above the title' : isSection(draft.text) ? 'section' : null);
    if (why !== null) list[i] = asFurniture(draft, why);
  }
  // A note on the author stands by the byline that names them.
  const names = list.filter((draft) => draft.why === 'byline').map((draft) => draft.text);
  for (const [i, draft] of list.slice(0, stop + 1).entries()) {
    const name = /^(?:\p{Lu}[\p{L}.’'-]+ ){1,3}(?=is |has |covers |writes |reports |reported )/u
      .exec(draft.text)?.[0]
      .trim();
    if (isOpen(draft) && name && names.some((line) => line.includes(name))) list[i] = asFurniture(draft, 'author');
    else if (i < stop && draft.kind === 'list-item' && countWords(draft.text) <= 2)
      list[i] = asFurniture(draft, 'menu');
  }
  markNames(list, title, stop);
  // Above a byline or a date the name of a section stands; right above the paragraph it may be the text's own heading.
  for (const [i, draft] of list.slice(0, stop).entries())
    if (isOpen(draft) && i > title && i !== stop - 1 && countWords(draft.text) <= 3 && !endsSentence(draft.text))
      list[i] = asFurniture(draft, 'section');
  markNames(list, title, stop);
  markLoneName(list, stop);
  return list;
}

/** A name alone is a byline beside another note of that kind. */
function markNames(list: Draft[], title: number, stop: number): void {
  for (const [i, draft] of list.slice(0, stop).entries()) {
    if (!isOpen(draft) || i < title || !isName(draft.text)) continue;
    const besides = [list[i - 1], list[i + 1]].map((one) => one?.why ?? '');
    if (besides.some((why) => /^(?:byline|date and time|label|section|picture note)$/.test(why)))
      list[i] = asFurniture(draft, 'byline');
  }
}

/** A name that is all that stands above a text without a title, and comes again in its first paragraph: under a picture. */
function markLoneName(list: Draft[], stop: number): void {
  const above = list.slice(0, stop).filter((draft) => draft.kind === 'title' || isOpen(draft));
  const [one] = above;
  const at = one === undefined ? -1 : list.indexOf(one);
  if (above.length !== 1 || !one || one.kind === 'title' || !isName(one.text)) return;
  if (list[stop]?.text.includes(one.text)) list[at] = asFurniture(one, 'picture note');
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
  /^(?:\p{Lu}[\p{L}.’'-]+\s+){1,3}\p{Lu}[\p{L}’'-]+(?: (?:and|&|in)(?: \p{Lu}[\p{L}.’'-]+){1,4})*$/u.test(text);

const saysI = remember((text) => /\b(?:I|my|I[’']m|I[’']ve)\b/.test(outsideQuotes(text)));

/** Behind the last paragraph: authors, notes on the making, what the site says to its readers. */
export function markTail(drafts: readonly Draft[]): Draft[] {
  const list = [...drafts];
  const others = list.filter((draft) => isOpen(draft) && isProse(draft.text) && saysI(draft.text)).length;
  for (let i = list.length - 1; i >= 0; i -= 1) {
    const draft = list[i];
    if (!draft || !isOpen(draft)) continue;
    // An article that never says "I" does not begin to behind a name or a button; its author's note does.
    const before = list[i - 1];
    const isNote =
      others <= 1 && saysI(draft.text) && before !== undefined && !(isOpen(before) && isProse(before.text));
    const voice = isNote ? 'author' : isSiteVoice(draft.text) ? 'site to its readers' : null;
    const why = matchCue(draft, ['tail', 'edges']) ?? (isOtherLanguage(draft.text) ? 'other language' : voice);
    // Where the whole article says "I", its last paragraph does too.
    const isOwn = why === 'author' && saysI(draft.text) && others > 2;
    if (why !== null && !isOwn) list[i] = asFurniture(draft, why);
    else if (isProse(draft.text) || (endsSentence(draft.text) && countWords(draft.text) > 3)) break;
  }
  return list;
}

/** A line below an English article in which no small word of English stands, and letters that English lacks. */
function isOtherLanguage(text: string): boolean {
  if (/^\p{L}+:$/u.test(text)) return true;
  return countWords(text) >= 5 && /[À-ÖØ-öø-ÿĀ-žЀ-ӿ]/.test(text) && !ENGLISH.test(text);
}

const ENGLISH =
  /\b(?:the|a|an|of|to|in|and|is|for|on|was|with|that|by|at|it|as|from|are|be|has|have|not|this|will|his|her|its|he|she|they)\b/i;

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
export function markBesides(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, i) => {
    const besides = [drafts[i - 1]?.why, drafts[i + 1]?.why];
    const isBoxed = besides.some((why) => why && asking.has(why));
    return isOpen(draft) && isBoxed && isSiteVoice(draft.text) ? asFurniture(draft, 'site to its readers') : draft;
  });
}
