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
const LONGEST = Math.max(...cues.map(({ most }) => most));

/** What cues are held against, and what else they ask of a line; null when none can fit. */
const readLine = remember(
  (text): { readonly own: string; readonly count: number; readonly prose: boolean } | 'none' => {
    const prose = isProse(text);
    const count = countWords(text);
    if (count > LONGEST) return 'none';
    const own = outsideQuotes(text).trim();
    if (own === '') return prose ? 'none' : { own: text, count, prose };
    // What somebody is quoted with is never the site's own word.
    return { own: /^["“‘]/.test(text) && prose ? `: ${own}` : prose ? own : text, count, prose };
  },
);

/** Finds the first cue for one place that fits a line; the number of all cues when none does. */
function firstFor(where: Cue['where']): (text: string) => number {
  /** Cues of which no word tells, so that they are always asked. */
  const always = cues.flatMap((cue, i) => (cue.where === where && words[i] === null ? [i] : []));
  return remember((text) => {
    const line = readLine(text);
    if (line === 'none') return cues.length;
    const fits = (i: number) => {
      const cue = cues[i];
      return cue?.where === where && (cue.prose || !line.prose) && line.count <= cue.most && cue.test.test(line.own);
    };
    return Math.min(findCalled(text).find(fits) ?? cues.length, always.find(fits) ?? cues.length);
  });
}

const FIRST: Readonly<Record<Cue['where'], (text: string) => number>> = {
  anywhere: firstFor('anywhere'),
  head: firstFor('head'),
  tail: firstFor('tail'),
  edges: firstFor('edges'),
};

/**
 * Finds the form of words by which a draft shows that it is furniture.
 *
 * @param places - Where the draft stands; only cues for these places are tried.
 * @returns The reason, or null when there is none.
 */
export function matchCue({ text }: Draft, places: readonly Cue['where'][]): string | null {
  return cues[Math.min(...places.map((where) => FIRST[where](text)))]?.why ?? null;
}
