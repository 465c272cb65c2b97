import lists from './speakers.json' with { type: 'json' };
import { wordList, wordSet } from './word-list.ts';

function plural(noun: string): string {
  if (noun.endsWith('person')) return `${noun.slice(0, -6)}people`;
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

const singular = wordList(lists.person);

/** Unnamed people who speak, one of them: `official`. */
export const ONE_SPEAKER: ReadonlySet<string> = new Set(singular);
/** Unnamed people who speak, several of them: `officials`. */
export const MANY_SPEAKERS: ReadonlySet<string> = new Set([...singular.map(plural), ...wordList(lists.plural)]);
/** Bodies in small letters: `ministry`. */
export const BODIES = new Set(wordList(lists.body).flatMap((noun) => [noun, plural(noun)]));
/** Papers that say something: `report`. */
export const DOCUMENTS = wordSet(lists.document);
/** Words that are a group of speakers by themselves: `some`. */
export const QUANTITIES = wordSet(lists.quantity);
/** Nouns made of verbs of saying: `claim`. */
export const SAYING_NOUNS = wordSet(lists.saying);
/** Words that begin what follows an unnamed speaker: `familiar with ...`. */
export const TAILS = wordSet(lists.tail);
/** Adverbs without -ly that may stand between speaker and verb. */
export const ADVERBS = wordSet(lists.adverb);
export const AUXILIARIES = wordSet(lists.auxiliary);
/** Words that make a saying possible or denied, not done: `may`, `not`, `to`. */
export const MODALS = wordSet(lists.modal);
/** Words that end the name of an outlet. */
export const OUTLET_HEADS = wordSet(lists.outletHead);
