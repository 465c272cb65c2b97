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

/** Cues that one expression asks together, so that a line which fits none of them, as most do, is asked once. */
interface Family {
  readonly where: Cue['where'];
  readonly prose: boolean;
  readonly any: RegExp;
}

/** Joins cues of one place and form; those that begin a line apart from those that may stand anywhere in it. */
function makeFamilies(): readonly Family[] {
  const groups = Map.groupBy(cues, ({ where, prose, test }) => {
    const begins = /^\^(?!.*\|\^)/.test(test.source);
    return `${where} ${prose} ${test.flags} ${begins}`;
  });
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const any = new RegExp(group.map(({ test }) => `(?:${test.source})`).join('|'), first.test.flags);
    return [{ where: first.where, prose: first.prose, any }];
  });
}

const families = makeFamilies();

/**
 * Finds the form of words by which a draft shows that it is furniture.
 *
 * @param places - Where the draft stands; only cues for these places are tried.
 * @returns The reason, or null when there is none.
 */
export function matchCue(draft: Draft, places: readonly Cue['where'][]): string | null {
  const prose = isProse(draft.text);
  const words = countWords(draft.text);
  if (words > LONGEST) return null;
  const own = outsideQuotes(draft.text).trim();
  // What somebody is quoted with is never the site's own word.
  const text = own === '' ? draft.text : /^["“‘]/.test(draft.text) && prose ? `: ${own}` : prose ? own : draft.text;
  if (own === '' && prose) return null;
  const fits = (cue: Pick<Cue, 'where' | 'prose'>) => places.includes(cue.where) && (cue.prose || !prose);
  if (!families.some((family) => fits(family) && family.any.test(text))) return null;
  return cues.find((cue) => fits(cue) && words <= cue.most && cue.test.test(text))?.why ?? null;
}

const LONGEST = Math.max(...cues.map(({ most }) => most));
