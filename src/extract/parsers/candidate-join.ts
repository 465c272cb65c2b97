import type { Sentence } from '../../model/article.ts';
import type { NameCandidate, NameMention } from '../../model/mention.ts';
import { OUTLET_HEADS } from '../lexicon/speakers.ts';
import { findCandidates } from './candidate.ts';
import { joinForms, type KnownKind, lastWord, type MainName, plainForm } from './candidate-forms.ts';
import { knownBodies, type NamedSentence, ownAbbreviations } from './candidate-short.ts';
import { tellTeams } from './candidate-team.ts';
import { wordsOf } from './candidate-words.ts';
import type { KnownName, NameFinder } from './name.ts';
import { createNameMemory } from './name-memory.ts';
import { slugOf } from './name-slug.ts';

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

/** The forms of a name that is called so, with one more; most came before. */
function aliasesWith(before: IntroducedName | undefined, form: string, name: string): readonly string[] {
  const last = before?.aliases ?? [];
  if (before?.name === name && (form === name || last.includes(form))) return last;
  return [...new Set([...last, form])].filter((alias) => alias !== name).sort(byLength);
}

const byLength = (a: string, b: string) => b.length - a.length || (a < b ? -1 : 1);

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
    if (target.id !== undefined) {
      const known = this.#finder.known(target.id);
      if (known !== undefined && this.#finder.isOfWorld(known.id)) this.note(known, form);
      return { id: target.id, kind: target.kind };
    }
    const slug = slugOf(target.name);
    if (slug === '') return null;
    const id = this.#finder.known(slug) === undefined ? slug : `${slug}-${target.kind}`;
    const before = this.#names.get(id);
    this.#names.set(id, {
      id,
      name: target.name,
      kind: before?.kind === 'outlet' ? 'outlet' : kindOf(target, after),
      standsFor: null,
      aliases: aliasesWith(before, form, target.name),
      mentions: (before?.mentions ?? 0) + 1,
    });
    return { id, kind: target.kind };
  }

  /** Notes a name that all the world knows, where the gazetteer lacks it. */
  note(name: KnownName, form: string): void {
    const before = this.#names.get(name.id);
    const forms = [...new Set([...(before?.aliases ?? []), ...(before ? [before.name] : []), form])].sort(byLength);
    // As the article writes it in full; an abbreviation alone, as the world does.
    const full = forms.find((each) => !/^\p{Lu}+$/u.test(each)) ?? name.name;
    const own = full.toLowerCase() === name.name.toLowerCase() ? name.name : full;
    const aliases = forms.filter((alias) => alias !== own);
    this.#names.set(name.id, { ...name, name: own, aliases, mentions: (before?.mentions ?? 0) + 1 });
  }

  get(id: string): IntroducedName | undefined {
    return this.#names.get(id);
  }

  list(): IntroducedName[] {
    return [...this.#names.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}

/** Whole names in a list with one that another sentence showed to be a person's are people's, too. */
function tellListedLater(
  candidates: readonly NameCandidate[],
  texts: ReadonlyMap<string, Sentence>,
  forms: ReadonlyMap<string, MainName>,
): readonly NameCandidate[] {
  const kinds = candidates.map(({ kind, text }) => forms.get(plainForm(text))?.kind ?? kind);
  const isWhole = (text = '') => /^\S+ \S+(?: \S+)?$/.test(text);
  let changed = false;
  const hand = (at: number, from: number) => {
    const [one, other] = [candidates[Math.min(at, from)], candidates[Math.max(at, from)]];
    if (kinds[at] !== 'unknown' || kinds[from] !== 'person' || one?.statement !== other?.statement) return;
    const sentence = texts.get(one?.statement ?? '');
    if (!one || !other || !sentence || !isWhole(one.text) || !isWhole(other.text)) return;
    const [end, start] = [one.offset + one.text.length - sentence.start, other.offset - sentence.start];
    if (!/^,? (?:and )?$/.test(sentence.text.slice(end, start))) return;
    kinds[at] = 'person';
    changed = true;
  };
  for (let at = 1; at < candidates.length; at += 1) hand(at, at - 1);
  for (let at = candidates.length - 2; at >= 0; at -= 1) hand(at, at + 1);
  return changed
    ? candidates.map((each, at) => (each.kind === kinds[at] ? each : handOn(each, kinds[at])))
    : candidates;
}

/** Only those that were unknown take what the list says. */
function handOn(candidate: NameCandidate, kind: NameCandidate['kind'] = candidate.kind): NameCandidate {
  return candidate.kind === 'unknown' && kind === 'person' ? { ...candidate, kind } : candidate;
}

/** Known names that are no part of a longer one of the article's own: `ASEAN` in `ASEAN Parliamentarians for Peace`. */
function withoutParts(names: readonly NameMention[], own: readonly NameMention[]): readonly NameMention[] {
  const isPart = ({ offset, text, kind }: NameMention) =>
    own.some((long) => {
      const end = offset + text.length;
      const within = long.offset <= offset && end <= long.offset + long.text.length && long.text.length > text.length;
      // `Alba's navy` names the country too.
      return within && !(kind === 'place' && /^['’]s /.test(long.text.slice(end - long.offset)));
    });
  return own.length === 0 ? names : names.filter((name) => !isPart(name));
}

/**
 * Reads all names of an article: those of the gazetteer, and those that the article itself introduces, joined to one
 * id for each (`Otto Falk` and later `Falk`; `Upper Vorna Trust (UVT)` and later `UVT`).
 *
 * @param sentences - All sentences of the article, in order.
 */
export function readNames(sentences: readonly NamedSentence[], finder: NameFinder): ArticleNames {
  const words = wordsOf(sentences.map(({ sentence }) => sentence));
  const pass = (shadowed: Iterable<string>) => {
    const memory = createNameMemory();
    for (const name of shadowed) memory.shadowed.add(name);
    const names = sentences.map(({ sentence }) => finder.find(sentence, memory));
    const candidates = sentences.flatMap(({ sentence, statement }, index) =>
      findCandidates(sentence, names[index] ?? [], statement, words, finder.known),
    );
    return {
      ...tellTeams(sentences, names, candidates, words.small, finder),
      met: memory.met,
      shadowed: memory.shadowed,
    };
  };
  const first = pass([]);
  const explained = ownAbbreviations(first.candidates, sentences, first.names, finder);
  const shadowed = surnames(first.candidates).union(explained).union(first.shadowed);
  // Where none of these surnames was taken for a known person's, a second reading would be the same.
  const { names, candidates: told } = first.met.isDisjointFrom(shadowed) ? first : pass(shadowed);

  const texts = new Map(sentences.map(({ sentence, statement }) => [statement, sentence]));
  const bodies = knownBodies(names, finder);
  const forms = joinForms(told, texts, bodies);
  const candidates = tellListedLater(told, texts, forms);
  const introductions = new Introductions(candidates === told ? forms : joinForms(candidates, texts, bodies), finder);
  for (const { id, text } of names.flat()) {
    const name = finder.isOfWorld(id) ? finder.known(id) : undefined;
    if (name !== undefined) introductions.note(name, plainForm(text));
  }
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
    names: sentences.map(({ statement }, index) => {
      const [listed = [], introduced = []] = [names[index], own.get(statement)];
      const all = introduced.length === 0 ? [...listed] : [...withoutParts(listed, introduced), ...introduced];
      return all.length < 2 ? all : all.sort((a, b) => a.offset - b.offset);
    }),
    candidates,
    introduced: introductions.list(),
    known: (id) => finder.known(id) ?? introductions.get(id),
  };
}
