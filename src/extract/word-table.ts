import { MOST_FORMS, type Piece } from './pieces.ts';

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
