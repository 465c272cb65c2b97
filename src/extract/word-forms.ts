import { createSignTable } from '../format/index.ts';

/** What a word, number or mark says wherever it stands. */
export interface Form {
  /** From 1, the same for all pieces with this text; 0 when it has none, as a very long or a very late word. */
  readonly id: number;
  readonly kind: 'word' | 'number' | 'mark';
  readonly text: string;
  /** In small letters. */
  readonly lower: string;
  /** A word that begins with a capital. */
  readonly capital: boolean;
  /** It is written in digits or is a number word. */
  readonly number: boolean;
  /** What a number written in digits says; NaN for words and marks. */
  readonly value: number;
  /** Its first letters, in small letters: enough to tell most words from each other at one look. */
  readonly opening: string;
  /** The bit of its opening (`bitOf`). */
  readonly openingBit: number;
  /** The bits of all classes that it is of; a class may be defined later (`defineClass`). */
  classes: number;
}

/** Whether a code is that of a letter or of a mark upon one. */
export const isLetter = createSignTable(/[\p{L}\p{M}]/u);

/** Whether a code is that of a digit from 0 to 9. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

let units = new Uint16Array(256);

/** The codes of a text, until the next text is asked about; what stands behind them is to be overlooked. */
export function unitsOf(text: string): Uint16Array {
  if (units.length < text.length) units = new Uint16Array(2 * text.length);
  for (let at = 0; at < text.length; at += 1) units[at] = text.charCodeAt(at);
  return units;
}

/** The form of a text that is one word. */
export function formOf(text: string): Form {
  return formAt(text, unitsOf(text), 0, text.length);
}

/** How many letters the `opening` of a word has at most. */
export const OPENING = 3;
/** How many words have an id: more than an archive's articles hold. */
export const MOST_FORMS = 50_000;
const LONGEST_FORM = 40;

const NUMBER_WORDS = new Set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen dozens half quarter third'.split(
    ' ',
  ),
);

type Test = (word: Pick<Form, 'kind' | 'text' | 'lower'>) => boolean;
const tests: Test[] = [];
const MOST_CLASSES = 31;

/**
 * Defines a class of words, at the top of a file: what is of it is asked of each word once, when it is first met.
 * Pieces that were made before do not tell it.
 *
 * @param test - Looks at nothing but the word.
 * @returns The bit of the class in `classes`. Bits of several classes are joined with `|`.
 * @throws Error `too many classes of words`
 */
export function defineClass(test: Test): number {
  if (tests.length === MOST_CLASSES) throw new Error('too many classes of words');
  const bit = 1 << tests.length;
  tests.push(test);
  for (const form of slots) if (form && test(form)) form.classes |= bit;
  return bit;
}

/** Forms at the places that their letters give, or the next that were free; a power of two, at most half full. */
let slots: (Form | undefined)[] = new Array(1 << 12).fill(undefined);
let count = 0;
// Letters that many words share a place by are no accident: the others then have no id.
const MOST_STEPS = 64;

/**
 * The form of the word that stands between two places of a text. A known one is found by its letters, without being
 * cut out of the text.
 *
 * @param units - The codes of the text.
 */
export function formAt(text: string, units: Uint16Array, start: number, end: number): Form {
  let slot = firstSlot(units, start, end);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const form = slots[slot];
    if (form === undefined) return addForm(text.slice(start, end), slot);
    if (isWritten(form.text, units, start, end)) return form;
    slot = (slot + 1) & (slots.length - 1);
  }
  return makeForm(text.slice(start, end), 0);
}

function firstSlot(units: Uint16Array, start: number, end: number): number {
  let sum = 0;
  for (let at = start; at < end; at += 1) sum = Math.imul(sum ^ (units[at] ?? 0), 0x9e3779b1);
  return (sum ^ (sum >>> 15)) & (slots.length - 1);
}

function isWritten(word: string, units: Uint16Array, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) !== units[start + at]) return false;
  return true;
}

function addForm(text: string, slot: number): Form {
  if (text.length > LONGEST_FORM || count >= MOST_FORMS) return makeForm(text, 0);
  count += 1;
  // The engine keeps a long slice as a view of its whole text, which would then never be let go.
  const form = makeForm(text.length < 13 ? text : text.split('').join(''), count);
  slots[slot] = form;
  if (2 * count > slots.length) growSlots();
  return form;
}

function growSlots(): void {
  const forms = slots;
  slots = new Array(2 * forms.length).fill(undefined);
  for (const form of forms) {
    if (form === undefined) continue;
    const letters = Uint16Array.from(form.text.split(''), (sign) => sign.charCodeAt(0));
    let slot = firstSlot(letters, 0, letters.length);
    while (slots[slot] !== undefined) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = form;
  }
}

/** One of 31 bits that letters give: where it is not among the bits of some words, the letters are not among them. */
export function bitOf(letters: string): number {
  let sum = 0;
  for (let at = 0; at < letters.length; at += 1) sum = (7 * sum + letters.charCodeAt(at)) % 31;
  return 1 << sum;
}

function makeForm(text: string, id: number): Form {
  const first = text.charCodeAt(0);
  const kind = isDigit(first) ? 'number' : isLetter(first) ? 'word' : 'mark';
  const small = text.toLowerCase();
  const lower = small === text ? text : small;
  const opening = lower.slice(0, OPENING);
  const word = { kind, text, lower } as const;
  return {
    id,
    ...word,
    classes: tests.reduce((bits, test, at) => (test(word) ? bits | (1 << at) : bits), 0),
    capital: kind === 'word' && first !== small.charCodeAt(0),
    number: kind === 'number' || NUMBER_WORDS.has(lower),
    value: kind === 'number' ? Number(text.replace(/[^\d.]/g, '')) : Number.NaN,
    opening,
    openingBit: bitOf(opening),
  };
}
