/** A word, a figure, or either with signs inside that people leave out: `1,454`, `don’t`, `U.S`. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’ʼ.,][\p{L}\p{N}\p{M}]+)*/gu;

/** Not the point or comma of a fraction. */
const SURPLUS = /['’ʼ]|[.,](?!\d)|,(?=\d{3}(?!\d))/g;

/**
 * The words of a text as the search index holds them: in small letters, without accents and without the signs inside that
 * people leave out.
 *
 * @returns In their order, each as often as it stands.
 * @example wordsIn('U.S. pâtés: 1,454 at 1.5') // ['us', 'pates', '1454', 'at', '1.5']
 */
export function wordsIn(text: string): string[] {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
  return Array.from(plain.matchAll(WORD), ([word]) => word.replace(SURPLUS, ''));
}

// Of two forms of one word at least so much is the same at the beginning.
const ALIKE = 0.7;
const LEAST = 4;

/** English plurals, by the three rules of Harman's s-stemmer; names in other languages' texts have them too. */
function singular(word: string): string {
  if (/[^ea]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/[^aeo]es$/.test(word)) return word.slice(0, -1);
  return /[^us]s$/.test(word) ? word.slice(0, -1) : word;
}

/** What all words that can be meant by a word begin with. */
export function rootOf(asked: string): string {
  return asked.replace(/(?:ies|[sy])$/, '').slice(0, Math.max(LEAST, Math.ceil(ALIKE * asked.length))) || asked;
}

/**
 * How well a word of the index is what was asked for: 1 is the word itself, then its plural, what begins with it, and what
 * begins alike, which are mostly other forms of it in any language that puts its endings last.
 *
 * @returns From 0, not meant, to 1.
 */
export function likeness(asked: string, word: string): number {
  if (asked === word) return 1;
  if (asked.length < 2) return 0;
  const one = singular(asked);
  if (one === singular(word)) return 0.9;
  if (word.startsWith(asked) || word.startsWith(one)) return (0.8 * one.length) / word.length;
  if (/\p{N}/u.test(asked)) return 0;
  let same = 0;
  while (same < asked.length && asked[same] === word[same]) same += 1;
  const share = same / Math.max(asked.length, word.length);
  return same >= LEAST && share >= ALIKE ? share / 2 : 0;
}
