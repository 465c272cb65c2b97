import { createWordTable } from '../word-table.ts';
import type { Token } from './name-token.ts';
import { tokenise } from './name-token.ts';

const NONE: readonly never[] = [];

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly values: T[];
}

/** A match of the trie: `end` is the index after its last token, `values` what stands for it. */
export interface TrieMatch<T> {
  readonly end: number;
  readonly values: readonly T[];
}

/** Forms of words with what they stand for, found in one pass from a given token on. */
export interface TokenTrie<T> {
  add(form: string, value: T): void;
  /** All matches that begin at `from`, the longest first. */
  match(tokens: readonly Token[], from: number): readonly TrieMatch<T>[];
}

/**
 * Makes an empty trie over tokens. A word with a capital matches as it is written; a word in small letters matches in
 * any case, since headlines and sentence beginnings raise it.
 */
export function createTokenTrie<T>(): TokenTrie<T> {
  const root: Node<T> = { next: new Map(), values: [] };
  /** Where the forms go on that begin with a word; made anew when forms were added. */
  let behind: ((token: Token) => readonly Node<T>[]) | null = null;

  function add(form: string, value: T): void {
    behind = null;
    let node = root;
    for (const token of tokenise(form)) {
      let child = node.next.get(token.text);
      if (child === undefined) {
        child = { next: new Map(), values: [] };
        node.next.set(token.text, child);
      }
      node = child;
    }
    if (node !== root) node.values.push(value);
  }

  function nodesBehind(node: Node<T>, { text, lower }: Token): readonly Node<T>[] {
    const exact = node.next.get(text);
    const small = lower === text ? undefined : node.next.get(lower);
    if (exact === undefined) return small === undefined ? NONE : [small];
    return small === undefined ? [exact] : [exact, small];
  }

  function walk(node: Node<T>, tokens: readonly Token[], at: number, found: TrieMatch<T>[]): void {
    if (node.values.length > 0) found.push({ end: at, values: node.values });
    const token = tokens[at];
    if (token === undefined) return;
    if (node.next.size === 0) return;
    for (const next of nodesBehind(node, token)) walk(next, tokens, at + 1, found);
  }

  function match(tokens: readonly Token[], from: number): readonly TrieMatch<T>[] {
    const first = tokens[from];
    if (first === undefined) return NONE;
    behind ??= createWordTable((token) => nodesBehind(root, token));
    const nodes = behind(first);
    if (nodes.length === 0) return NONE;
    const found: TrieMatch<T>[] = [];
    for (const node of nodes) walk(node, tokens, from + 1, found);
    return found.length > 1 ? found.sort((a, b) => b.end - a.end) : found;
  }

  return { add, match };
}
