import type { Explainer, ExplainerNote } from '../model/explainer.ts';
import type { Site } from './data.ts';

/** Words read in a minute, for the reading time. */
const WORDS_PER_MINUTE = 220;

/** Minutes to read a page, at least one. */
export const readingMinutes = (words: number): number => Math.max(1, Math.round(words / WORDS_PER_MINUTE));

const noteMaps = new WeakMap<Explainer, Map<string, ExplainerNote>>();

/** The note of a sentence, by the sentence's id; undefined for a sentence that is bound to nothing. */
export function noteOfSentence(page: Explainer, sentence: string): ExplainerNote | undefined {
  let map = noteMaps.get(page);
  if (map === undefined) {
    map = new Map(page.notes.map((note) => [note.sentence, note]));
    noteMaps.set(page, map);
  }
  return map.get(sentence);
}

/** The explainers before and after one, in the order of the home page; null at the ends. */
export function neighbours(site: Site, slug: string): { before: Explainer | null; after: Explainer | null } {
  const i = site.explainers.findIndex((page) => page.slug === slug);
  return { before: site.explainers[i - 1] ?? null, after: i < 0 ? null : (site.explainers[i + 1] ?? null) };
}

/**
 * The explainer whose page is being printed.
 *
 * @param slug - From the address; MDX components have no other way to know their page.
 * @throws When it names no explainer, which only our own bug can bring about.
 */
export function currentExplainer(site: Site, slug: string | undefined): Explainer {
  const page = site.explainer.get(slug ?? '');
  if (page === undefined) throw new Error(`no explainer of this name: ${slug}`);
  return page;
}

/** A numeral in printed sentences. */
export interface PrintedNumeral {
  readonly n: number;
  /** The words of the paragraph up to the numeral, without markup. */
  readonly before: string;
}

/** The numerals in the printed sentences of a paragraph, in order, from the `data-note` that each carries. */
export function printedNumerals(html: string): PrintedNumeral[] {
  const words = (text: string): string => text.replaceAll(/<sup.*?<\/sup>|<[^>]*>/gs, '');
  return [...html.matchAll(/<sup[^>]* data-note="(\d+)"/g)].map((match) => ({
    n: Number(match[1]),
    before: words(html.slice(0, match.index)),
  }));
}
