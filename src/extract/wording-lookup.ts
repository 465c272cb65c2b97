import type { Token } from './tokens.ts';
import { createWordTable } from './word-table.ts';
import type { Atom, Wording, WordRow } from './wording.ts';

// Stands among the ids of names for any number; no id has such a mark.
const NUMBER = '#';
const NONE: readonly never[] = [];

interface Registered {
  readonly id: number;
  /** Its parts, each by number; all must be in a sentence for the wording to stand there. */
  readonly parts: readonly number[];
}

/**
 * Tells which of many wordings may stand in a sentence. Every part of a wording has a number; each word of a sentence is
 * looked up once and gives the numbers of the parts it may belong to, so the cost of a sentence grows with what it says
 * and not with the size of the gazetteer.
 */
export class WordingLookup {
  /** Parts by a word, by the id of a name, and by the beginning of a word. */
  readonly #exact = new Map<string, number[]>();
  readonly #names = new Map<string, number[]>();
  readonly #prefix = new Map<string, number[]>();
  /** Numbers of parts by all that they say, since many wordings share a part. */
  readonly #numbers = new Map<string, number>();
  /** Wordings by their rarest part. */
  readonly #anchored: Registered[][] = [];
  /** The parts that a word may belong to; made anew when wordings were added. */
  #partsOf: ((word: Token) => readonly number[]) | null = null;
  /** For each part, the last sentence that it was seen in. */
  #seen = new Int32Array(0);
  #sentence = 0;
  /** How many wordings there are: the number of the next. */
  count = 0;

  /** @returns The wording's number; numbers grow by one. */
  add(wording: Wording): number {
    const keys = wording.map(({ alternatives }) => alternatives.map(rarest));
    const parts = keys.map((atoms) => this.#partOf(atoms));
    const weights = keys.map((atoms) => atoms.reduce((sum, atom) => sum + weight(atom), 0));
    const anchor = parts[weights.indexOf(Math.min(...weights))] ?? 0;
    const id = this.count;
    this.count += 1;
    this.#anchored[anchor]?.push({ id, parts });
    this.#partsOf = null;
    return id;
  }

  /** The numbers of the wordings of whose every part a sentence has a word, in order. */
  find({ tokens, names }: WordRow): readonly number[] {
    this.#sentence += 1;
    if (this.#seen.length < this.#anchored.length) this.#seen = new Int32Array(this.#anchored.length);
    this.#partsOf ??= createWordTable((word) => this.#findParts(word));
    const partsOf = this.#partsOf;
    const called: Registered[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const parts = partsOf(tokens[at] as Token);
      if (parts !== NONE) this.#see(parts, called);
    }
    if (names.size > 0)
      for (const begun of names.values())
        for (const { ids } of begun) for (const id of ids) this.#see(this.#names.get(id) ?? NONE, called);
    if (called.length === 0) return NONE;
    const found: number[] = [];
    for (const { id, parts } of called) if (this.#areSeen(parts)) found.push(id);
    return found.length < 2 ? found : found.sort((a, b) => a - b);
  }

  #see(parts: readonly number[], called: Registered[]): void {
    for (const part of parts) {
      if (this.#seen[part] === this.#sentence) continue;
      this.#seen[part] = this.#sentence;
      for (const wording of this.#anchored[part] ?? []) called.push(wording);
    }
  }

  #areSeen(parts: readonly number[]): boolean {
    for (const part of parts) if (this.#seen[part] !== this.#sentence) return false;
    return true;
  }

  #findParts({ lower, number }: Token): readonly number[] {
    const parts = [...(this.#exact.get(lower) ?? []), ...((number && this.#names.get(NUMBER)) || [])];
    for (let end = 0; end <= lower.length; end += 1) parts.push(...(this.#prefix.get(lower.slice(0, end)) ?? []));
    return parts.length === 0 ? NONE : parts;
  }

  #partOf(atoms: readonly Atom[]): number {
    const text = atoms.map((atom) => `${atom.is} ${keyOf(atom)}`).join('|');
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const part = this.#anchored.length;
    this.#numbers.set(text, part);
    this.#anchored.push([]);
    for (const atom of atoms) {
      const parts = atom.is === 'prefix' ? this.#prefix : atom.is === 'word' ? this.#exact : this.#names;
      parts.set(keyOf(atom), [...(parts.get(keyOf(atom)) ?? []), part]);
    }
    return part;
  }
}

function keyOf(atom: Atom): string {
  if (atom.is === 'number') return NUMBER;
  return atom.is === 'name' ? atom.id : atom.word;
}

/** How often a word may be met, near enough to choose by: short words often, names and numbers too. */
function weight(atom: Atom): number {
  return atom.is === 'word' || atom.is === 'prefix' ? 100 / (1 + atom.word.length ** 2) : 20;
}

/** The rarest word of one alternative. */
function rarest(atoms: readonly Atom[]): Atom {
  return atoms.reduce((best, atom) => (weight(atom) < weight(best) ? atom : best));
}
