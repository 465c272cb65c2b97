import { countWords, type Draft, isProse, outsideQuotes, remember } from './draft.ts';
import type { Cue } from './furniture-cue.ts';
import { cues } from './furniture-cues.ts';
import { neededWords } from './needed-words.ts';
import { createWordSearch } from './word-search.ts';

/** Whether a draft may still turn out to be furniture. */
export const isOpen = (draft: Draft) => draft.kind !== 'boilerplate' && draft.kind !== 'title';

/** A line as the label lists have it. */
export function labelOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/\d[\d,.]*/g, '#')
    .replace(/^[^\p{L}#]+|[^\p{L}#*]+$/gu, '')
    .replace(/\s+/g, ' ');
}

// Most lines fit no cue, and are told so at one look: they hold none of the words without which a cue fits nothing.
const words = cues.map(({ test }) => neededWords(test));
const search = createWordSearch(words.map((list) => list ?? []));
// A long s is an s to expressions with `iu`.
const findCalled = remember((text) => search(text.toLowerCase().replaceAll('\u017F', 's')));
/** The others, of which no word tells, are always asked. */
const always = words.flatMap((list, i) => (list === null ? [i] : []));

/**
 * Finds the form of words by which a draft shows that it is furniture.
 *
 * @param places - Where the draft stands; only cues for these places are tried.
 * @returns The reason, or null when there is none.
 */
export function matchCue(draft: Draft, places: readonly Cue['where'][]): string | null {
  const prose = isProse(draft.text);
  const count = countWords(draft.text);
  if (count > LONGEST) return null;
  const own = outsideQuotes(draft.text).trim();
  // What somebody is quoted with is never the site's own word.
  const text = own === '' ? draft.text : /^["“‘]/.test(draft.text) && prose ? `: ${own}` : prose ? own : draft.text;
  if (own === '' && prose) return null;
  const fits = (cue: Cue | undefined) =>
    cue && places.includes(cue.where) && (cue.prose || !prose) && count <= cue.most && cue.test.test(text);
  const called = findCalled(text).find((i) => fits(cues[i]));
  const other = always.find((i) => fits(cues[i]));
  return cues[Math.min(called ?? cues.length, other ?? cues.length)]?.why ?? null;
}

const LONGEST = Math.max(...cues.map(({ most }) => most));
