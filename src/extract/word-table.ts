import type { Sentence } from '../model/article.ts';
import type { Piece } from './pieces.ts';
import { MOST_FORMS } from './word-forms.ts';

/**
 * Remembers what is to be said of words, so that each is looked up once and then found by its id.
 *
 * @param find - What to say of a piece; it looks at nothing but the word, and never says undefined.
 */
export function createWordTable<T>(find: (word: Piece) => T): (word: Piece) => T {
  const known: T[] = new Array(MOST_FORMS + 1);
  return (word) => {
    const { id } = word;
    const last = known[id];
    if (last !== undefined) return last;
    const found = find(word);
    // Words without an id share none.
    if (id > 0) known[id] = found;
    return found;
  };
}

// More sentences than an article has; those of the one before are let go.
const MOST_SENTENCES = 2000;

const tables: { clear(): void }[] = [];

/** Lets go of what was made of the sentences of the article before, so that it goes while it is young. */
export function forgetSentences(): void {
  for (const table of tables) table.clear();
}

/** Remembers what is made of each sentence, as one is asked about many times, and never again behind its article. */
export function createSentenceTable<T>(make: (sentence: Sentence) => T): (sentence: Sentence) => T {
  const known = new Map<Sentence, T>();
  tables.push(known);
  return (sentence) => {
    const last = known.get(sentence);
    if (last !== undefined) return last;
    if (known.size >= MOST_SENTENCES) known.clear();
    const made = make(sentence);
    known.set(sentence, made);
    return made;
  };
}
