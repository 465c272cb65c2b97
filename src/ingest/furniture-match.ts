import { countWords, type Draft, isProse, outsideQuotes } from './draft.ts';
import type { Cue } from './furniture-cue.ts';
import { cues } from './furniture-cues.ts';

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

/**
 * Finds the form of words by which a draft shows that it is furniture.
 *
 * @param places - Where the draft stands; only cues for these places are tried.
 * @returns The reason, or null when there is none.
 */
export function matchCue(draft: Draft, places: readonly Cue['where'][]): string | null {
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
