import { formatDate } from '../format/index.ts';
import type { Ledger } from '../model/ledger.ts';
import { figureLookup, figureNames } from './figures.ts';
import type { Lookup } from './forms.ts';
import { countWords } from './phrases.ts';
import { newestArticle } from './sources.ts';

/** Placeholders of one kind of chart; null where the ledger has nothing. */
export type Words = Readonly<Record<string, string | null>>;

/** Placeholders that every kind knows. */
function sharedWords(ledger: Ledger): Words {
  const newest = newestArticle(ledger.articles)?.published ?? null;
  return {
    articles: ledger.articles.length === 0 ? null : countWords(ledger.articles.length),
    newest: newest === null ? null : formatDate(newest),
  };
}

/** Looks placeholders up among a kind's own words, then the shared ones, then the figures. */
export function lookupWords(ledger: Ledger, own: Words): { lookup: Lookup; known: string[] } {
  const words = { ...sharedWords(ledger), ...own };
  const figure = figureLookup(ledger);
  return {
    lookup: (name) => (name in words ? words[name] : figure(name)),
    known: [...Object.keys(words).sort(), ...figureNames(ledger)],
  };
}
