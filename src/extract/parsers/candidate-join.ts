import type { Sentence } from '../../model/article.ts';
import type { NameCandidate, NameMention } from '../../model/mention.ts';
import { OUTLET_HEADS } from '../lexicon/speakers.ts';
import { findCandidates, smallWords } from './candidate.ts';
import { joinForms, type KnownKind, lastWord, type MainName, plainForm } from './candidate-forms.ts';
import type { KnownName, NameFinder } from './name.ts';
import { createNameMemory } from './name-memory.ts';

/** A sentence of an article with the id of its statement. */
export interface NamedSentence {
  readonly sentence: Sentence;
  readonly statement: string;
}

/** A name that the article brings and the gazetteer does not have. */
export interface IntroducedName extends KnownName {
  /** Every form that the article uses, the longest first. */
  readonly aliases: readonly string[];
  readonly mentions: number;
}

/** All names of an article. */
export interface ArticleNames {
  /** One list a sentence, in text order: names of the gazetteer and names that the article introduced. */
  readonly names: readonly (readonly NameMention[])[];
  /** Every candidate as it was found, for the editor. */
  readonly candidates: readonly NameCandidate[];
  /** Names that the gazetteer lacks and whose kind the article tells, sorted by id. */
  readonly introduced: readonly IntroducedName[];
  /** The row or introduced name behind an id. */
  known(id: string): KnownName | undefined;
}

/** An id made of a name's letters, the same in every article. */
export function slugOf(name: string): string {
  const letters = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const latin = letters.replaceAll('ł', 'l').replaceAll('ø', 'o').replaceAll('ß', 'ss').replaceAll('æ', 'ae');
  return latin
    .replace(/['.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Surnames of the article's own people, which the gazetteer's people of that name must not take. */
function surnames(candidates: readonly NameCandidate[]): Set<string> {
  const people = candidates.filter(({ kind, text }) => kind === 'person' && /\s/.test(text));
  return new Set(people.map(({ text }) => lastWord(plainForm(text))));
}

/** Common nouns beside a name that make it an outlet: `the APK news agency`, `APK, a weekly newspaper`. */
const OUTLET_NOUN =
  /^(?:\s+|,\s+an?\s+(?:[\p{L}-]+\s+){0,3})(?:news (?:agency|outlet|(?:web)?site)|newspaper|magazine|broadcaster|network|daily|weekly)\b/u;

/** A body whose name or neighbour says that it carries news is an outlet. */
function kindOf({ name, kind }: MainName, after: string): KnownName['kind'] {
  if (kind !== 'organisation') return kind;
  return (name.includes(' ') && OUTLET_HEADS.has(lastWord(name))) || OUTLET_NOUN.test(after) ? 'outlet' : kind;
}

/** Names as they are introduced, mention by mention. */
class Introductions {
  readonly #names = new Map<string, IntroducedName>();
  readonly #main: ReadonlyMap<string, MainName>;
  readonly #finder: NameFinder;
  /** The person who was last given with the whole name, by surname. */
  readonly #latest = new Map<string, MainName>();

  constructor(main: ReadonlyMap<string, MainName>, finder: NameFinder) {
    this.#main = main;
    this.#finder = finder;
  }

  /** Adds a mention and gives its id; null when nothing tells what it names. */
  add(form: string, after: string): { readonly id: string; readonly kind: KnownKind } | null {
    const first = this.#main.get(form);
    if (first === undefined) return null;
    // Of two people with one surname, the one named last is meant.
    const target = first.kind === 'person' && form !== first.name ? (this.#latest.get(form) ?? first) : first;
    if (target.kind === 'person') this.#latest.set(lastWord(target.name), target);
    const slug = slugOf(target.name);
    if (slug === '') return null;
    const id = this.#finder.known(slug) === undefined ? slug : `${slug}-${target.kind}`;
    const before = this.#names.get(id);
    const aliases = [...new Set([...(before?.aliases ?? []), form])].filter((alias) => alias !== target.name);
    this.#names.set(id, {
      id,
      name: target.name,
      kind: before?.kind === 'outlet' ? 'outlet' : kindOf(target, after),
      standsFor: null,
      aliases: aliases.sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
      mentions: (before?.mentions ?? 0) + 1,
    });
    return { id, kind: target.kind };
  }

  get(id: string): IntroducedName | undefined {
    return this.#names.get(id);
  }

  list(): IntroducedName[] {
    return [...this.#names.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}

/**
 * Reads all names of an article: those of the gazetteer, and those that the article itself introduces, joined to one
 * id for each (`Otto Falk` and later `Falk`; `Upper Vorna Trust (UVT)` and later `UVT`).
 *
 * @param sentences - All sentences of the article, in order.
 */
export function readNames(sentences: readonly NamedSentence[], finder: NameFinder): ArticleNames {
  const vocabulary = smallWords(sentences.map(({ sentence }) => sentence));
  const pass = (shadowed: Iterable<string>) => {
    const memory = createNameMemory();
    for (const name of shadowed) memory.shadowed.add(name);
    const names = sentences.map(({ sentence }) => finder.find(sentence, memory));
    const candidates = sentences.flatMap(({ sentence, statement }, index) =>
      findCandidates(sentence, names[index] ?? [], statement, vocabulary),
    );
    return { names, candidates, met: memory.met };
  };
  const first = pass([]);
  const shadowed = surnames(first.candidates);
  // Where none of these surnames was taken for a known person's, a second reading would be the same.
  const { names, candidates } = first.met.isDisjointFrom(shadowed) ? first : pass(shadowed);

  const texts = new Map(sentences.map(({ sentence, statement }) => [statement, sentence]));
  const introductions = new Introductions(joinForms(candidates, texts), finder);
  const own = new Map<string, NameMention[]>();
  for (const { text, offset, statement } of candidates) {
    const sentence = texts.get(statement);
    const after = sentence?.text.slice(offset - sentence.start + text.length) ?? '';
    const name = introductions.add(plainForm(text), after);
    if (name === null) continue;
    const mention: NameMention = { text, offset, kind: name.kind === 'place' ? 'place' : 'actor', id: name.id };
    own.set(statement, [...(own.get(statement) ?? []), mention]);
  }
  return {
    names: sentences.map(({ statement }, index) =>
      [...(names[index] ?? []), ...(own.get(statement) ?? [])].sort((a, b) => a.offset - b.offset),
    ),
    candidates,
    introduced: introductions.list(),
    known: (id) => finder.known(id) ?? introductions.get(id),
  };
}
