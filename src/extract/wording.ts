import type { NameMention } from '../model/mention.ts';
import type { Token } from './tokens.ts';
import { bitOf, defineClass, OPENING } from './word-forms.ts';

/** One word of a wording: a literal, the beginning of a word, a number, or a name of the gazetteer. */
export type Atom =
  | { readonly is: 'word'; readonly word: string }
  | { readonly is: 'prefix'; readonly word: string }
  | { readonly is: 'number' }
  | { readonly is: 'name'; readonly id: string };

interface Element {
  readonly alternatives: readonly (readonly Atom[])[];
  /** How many other words may stand before it. */
  readonly gap: number;
  /** What it can begin with; null when nothing short tells. */
  readonly starts: Starts | null;
}

interface Starts {
  /** Openings of words. */
  readonly openings: ReadonlySet<string>;
  /** The bits of all openings. */
  readonly bits: number;
  readonly name: boolean;
  readonly number: boolean;
}

export type Wording = readonly Element[];

// What a wording says no by, itself.
const NEGATIVE = /^(?:not|no|nor|never|neither|without|unless|only|refus|reject|declin|oppos|den[iy])/;

/** Whether a wording speaks of what is not so, or only on a condition: then a word of negation is part of it. */
export function isNegative(wording: Wording): boolean {
  return wording.some(({ alternatives }) =>
    alternatives.some((atoms) => atoms.some((atom) => 'word' in atom && NEGATIVE.test(atom.word))),
  );
}

/** Resolves an `@id`: the ids that a mention answers to (its own, what it stands for, its side, `place` or `actor`). */
export type NameIds = (mention: NameMention) => readonly string[];

/** A sentence made ready for matching. */
export interface WordRow {
  readonly tokens: readonly Token[];
  /** For each token, the mention that begins there and the index after its last token. */
  readonly names: ReadonlyMap<number, readonly { readonly ids: readonly string[]; readonly next: number }[]>;
  /** Numbers of the wordings that may stand in it, in order, once they were looked up (`Matchers.prepare`). */
  readonly standing?: readonly number[];
}

export interface WordingMatch {
  /** Indexes of the first token and after the last. */
  readonly first: number;
  readonly next: number;
  /** Index of the token that `#` stood for, or null. */
  readonly number: number | null;
}

const NONE: ReadonlySet<number> = new Set();
const SHORT_GAP = 3;
const LONG_GAP = 9;
// Words that never change what a wording says, so that editors need not write them.
const SKIPPED = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her', 'any', 'all', 'such', 'this', 'that']);
const SKIPS = defineClass(({ lower }) => SKIPPED.has(lower));

/**
 * Reads a wording of the gazetteer.
 *
 * @param text - For example `refus* ... <cede> ... @donbas`; see `src/model/gazetteer.ts` for the form.
 * @param lists - Word lists that `<name>` stands for.
 * @throws Error `unknown word list: x` or `empty wording`; the gazetteer's reader has checked both before.
 */
export function parseWording(text: string, lists: Readonly<Record<string, readonly string[]>>): Wording {
  const elements: Element[] = [];
  let gap = 0;
  for (const [part] of text.matchAll(/\([^)]*\)|\S+/g)) {
    if (part === '...' || part === '…') gap += LONG_GAP;
    else if (part === '..') gap += SHORT_GAP;
    else {
      const alternatives = parseAlternatives(part.replace(/^\(|\)$/g, ''), lists);
      elements.push({ alternatives, gap, starts: startsOf(alternatives) });
      gap = 0;
    }
  }
  if (elements.length === 0) throw new Error('empty wording');
  return elements;
}

function parseAlternatives(part: string, lists: Readonly<Record<string, readonly string[]>>): Atom[][] {
  return part.split('|').flatMap((alternative) => {
    const list = /^<(.+)>$/.exec(alternative.trim())?.[1];
    if (list === undefined) return [alternative.trim().split(/\s+/).map(parseAtom)];
    const words = lists[list];
    if (!words) throw new Error(`unknown word list: ${list}`);
    return words.map((entry) => entry.split(/\s+/).map(parseAtom));
  });
}

function parseAtom(text: string): Atom {
  if (text === '#') return { is: 'number' };
  if (text.startsWith('@')) return { is: 'name', id: text.slice(1) };
  const word = text.toLowerCase().replaceAll('’', "'").replaceAll('.', '');
  return word.endsWith('*') ? { is: 'prefix', word: word.slice(0, -1) } : { is: 'word', word };
}

function startsOf(alternatives: readonly (readonly Atom[])[]): Starts | null {
  const firsts = alternatives.map(([first]) => first);
  const words = firsts.flatMap((atom) => (atom && 'word' in atom ? [atom] : []));
  if (words.some(({ is, word }) => is === 'prefix' && word.length < OPENING)) return null;
  const openings = new Set(words.map(({ word }) => word.slice(0, OPENING)));
  return {
    openings,
    bits: [...openings].reduce((bits, opening) => bits | bitOf(opening), 0),
    name: firsts.some((atom) => atom?.is === 'name'),
    number: firsts.some((atom) => atom?.is === 'number'),
  };
}

const NO_NAMES: WordRow['names'] = new Map();

/** Makes a sentence ready: its tokens, and which names begin at which of them. */
export function makeWordRow(
  tokens: readonly Token[],
  names: readonly NameMention[],
  sentenceStart: number,
  idsOf: NameIds,
): WordRow {
  if (names.length === 0) return { tokens, names: NO_NAMES };
  const begins = new Map<number, { ids: readonly string[]; next: number }[]>();
  let first = 0;
  for (const name of names) {
    const start = name.offset - sentenceStart;
    const end = start + name.text.length;
    // Names stand in the order of the text; one may begin where the last did.
    while (first > 0 && (tokens[first - 1]?.end ?? 0) > start) first -= 1;
    while (first < tokens.length && (tokens[first]?.end ?? 0) <= start) first += 1;
    if (first >= tokens.length) continue;
    let next = first;
    while (next < tokens.length && (tokens[next]?.start ?? end) < end) next += 1;
    begins.set(first, [...(begins.get(first) ?? []), { ids: idsOf(name), next }]);
  }
  return { tokens, names: begins };
}

/**
 * Finds every place where a wording stands in a sentence, the shortest from each beginning, none overlapping and none
 * across a semicolon.
 *
 * Bounded: each element is tried at most once at each token.
 *
 * @param others - Indexes of tokens that `#` must not stand for.
 */
export function matchWording(wording: Wording, row: WordRow, others: ReadonlySet<number> = NONE): WordingMatch[] {
  const found: WordingMatch[] = [];
  const search: Search = { row, others, dead: null };
  const starts = wording[0]?.starts ?? null;
  for (let first = 0; first < row.tokens.length; ) {
    const match = mayStart(starts, row, first) ? matchFrom(wording, 0, first, search, null) : null;
    if (match) found.push({ first, ...match });
    first = match?.next ?? first + 1;
  }
  return found;
}

/** One search: the sentence, the numbers that do not count, and what was tried in vain. */
interface Search {
  readonly row: WordRow;
  readonly others: ReadonlySet<number>;
  dead: Set<number> | null;
}

function matchFrom(
  wording: Wording,
  index: number,
  at: number,
  search: Search,
  number: number | null,
): { next: number; number: number | null } | null {
  const { row, others } = search;
  const element = wording[index];
  if (!element) return { next: at, number };
  const key = index * (row.tokens.length + 1) + at;
  if (search.dead?.has(key)) return null;
  let skipped = 0;
  const { starts } = element;
  for (let here = at; here < row.tokens.length; here += 1) {
    if (index > 0 && row.tokens[here]?.apart) break;
    const fits = mayStart(starts, row, here);
    for (const atoms of fits ? element.alternatives : []) {
      const after = matchAtoms(atoms, here, row);
      if (after === null || (atoms[0]?.is === 'number' && others.has(here))) continue;
      const picked = atoms[0]?.is === 'number' ? here : number;
      const rest = matchFrom(wording, index + 1, after, search, picked);
      if (rest) return rest;
    }
    // No other beginning comes here again.
    if (index === 0) return null;
    if (((row.tokens[here] as Token).classes & SKIPS) === 0) skipped += 1;
    if (skipped > element.gap) break;
  }
  search.dead ??= new Set();
  search.dead.add(key);
  return null;
}

/** A cheap look before the words are compared. */
function mayStart(starts: Starts | null, row: WordRow, at: number): boolean {
  const token = row.tokens[at];
  if (starts === null || token === undefined) return token !== undefined;
  if ((starts.bits & token.openingBit) !== 0 && starts.openings.has(token.opening)) return true;
  if (starts.number && token.number) return true;
  return starts.name && row.names.has(at);
}

function matchAtoms(atoms: readonly Atom[], at: number, row: WordRow): number | null {
  let here = at;
  for (const atom of atoms) {
    while (here > at && SKIPPED.has(row.tokens[here]?.lower ?? '') && !(atom.is === 'word' && SKIPPED.has(atom.word)))
      here += 1;
    const token = row.tokens[here];
    if (!token || (here > at && token.apart)) return null;
    if (atom.is === 'name') {
      const name = row.names.get(here)?.find((candidate) => candidate.ids.includes(atom.id));
      if (!name) return null;
      here = name.next;
      continue;
    }
    if (
      atom.is === 'number'
        ? !token.number
        : atom.is === 'word'
          ? token.lower !== atom.word
          : !token.lower.startsWith(atom.word)
    )
      return null;
    here += 1;
  }
  return here;
}
