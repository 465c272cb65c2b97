import type { Sentence } from '../../model/article.ts';
import type { NameCandidate, NameMention } from '../../model/mention.ts';
import { EVENT_HEADS, ORGANISATION_HEADS, PLACE_HEADS } from '../lexicon/name-words.ts';
import { OUTLET_HEADS } from '../lexicon/speakers.ts';
import { findCandidates, smallWords } from './candidate.ts';
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

type Kind = Exclude<NameCandidate['kind'], 'unknown'>;

function plain(text: string): string {
  return text.replaceAll('’', "'").replace(/\s+/g, ' ');
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

function lastWord(name: string): string {
  return name.split(' ').at(-1) ?? name;
}

/** The kind that most mentions of a form tell; a person before a body before a place when equal. */
function vote(candidates: readonly NameCandidate[]): Map<string, Kind | null> {
  const counts = new Map<string, Map<Kind, number>>();
  for (const { text, kind } of candidates) {
    const form = plain(text);
    const kinds = counts.get(form) ?? new Map<Kind, number>();
    counts.set(form, kinds);
    if (kind !== 'unknown') kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const order: Kind[] = ['person', 'organisation', 'place'];
  return new Map(
    [...counts].map(([form, kinds]) => {
      const best = order.filter((kind) => kinds.has(kind)).sort((a, b) => (kinds.get(b) ?? 0) - (kinds.get(a) ?? 0));
      return [form, best[0] ?? null];
    }),
  );
}

/** Abbreviations that the article explains: `Upper Vorna Trust (UVT)`. */
function abbreviations(
  candidates: readonly NameCandidate[],
  texts: ReadonlyMap<string, Sentence>,
): Map<string, string> {
  const found = new Map<string, string>();
  for (const { text, offset, statement } of candidates) {
    const sentence = texts.get(statement);
    if (sentence === undefined || !text.includes(' ')) continue;
    const after = sentence.text.slice(offset - sentence.start + text.length);
    const short = /^(?:['’]s)?\s*\(["“‘]?(\p{Lu}[\p{Lu}\p{N}-]{1,8})["”’]?[),]/u.exec(after)?.[1];
    if (short !== undefined) found.set(short, plain(text));
  }
  return found;
}

/** `Defence Ministry` is `Alba's Defence Ministry` where the article names only that one. */
function owned(form: string, kinds: ReadonlyMap<string, Kind | null>): string | null {
  const longer = [...kinds.keys()].filter((name) => name.endsWith(`'s ${form}`));
  return longer.length === 1 ? (longer[0] ?? null) : null;
}

/** Which longer or main form each form belongs to. */
function joinForms(candidates: readonly NameCandidate[], texts: ReadonlyMap<string, Sentence>) {
  const kinds = vote(candidates);
  const lists = new Set([...EVENT_HEADS, ...PLACE_HEADS, ...ORGANISATION_HEADS]);
  const main = new Map<string, { name: string; kind: Kind }>();
  // `Bora Kesh ran; Kesh won`: two words of which the last comes back alone are a person's.
  for (const [form, kind] of kinds) {
    const last = lastWord(form);
    const returns = last !== form && !/['-]/.test(form) && form.split(' ').length < 4 && kinds.get(last) === null;
    if (kind === null && returns && !lists.has(last)) kinds.set(form, 'person');
  }
  const people = [...kinds].filter(([form, kind]) => kind === 'person' && form.includes(' ')).map(([form]) => form);
  for (const [form, kind] of kinds) {
    // The longest name that ends in the same word and begins with the same given name, or of which this is the surname.
    const longer = people
      .filter((name) => name !== form && lastWord(name) === lastWord(form))
      .filter((name) => !form.includes(' ') || name.split(' ')[0] === form.split(' ')[0])
      .sort((a, b) => b.length - a.length)[0];
    const surname =
      longer ?? people.find((name) => !form.includes(' ') && (name.endsWith(` ${form}`) || name.endsWith(`-${form}`)));
    if (surname !== undefined && (longer === undefined || longer.length > form.length)) {
      main.set(form, { name: surname, kind: 'person' });
    } else if (kind !== null) main.set(form, { name: owned(form, kinds) ?? form, kind });
    else if (!form.includes(' ')) {
      // A company is called by its first word later on: `Voltara` for `Voltara Motors`.
      const bodies = [...kinds].filter(([name, other]) => other === 'organisation' && name.startsWith(`${form} `));
      const [body] = bodies.map(([name]) => name);
      if (body !== undefined && bodies.length === 1) main.set(form, { name: body, kind: 'organisation' });
    }
  }
  for (const [short, long] of abbreviations(candidates, texts)) {
    main.set(long, { name: long, kind: kinds.get(long) ?? 'organisation' });
    if (kinds.has(short)) main.set(short, { name: long, kind: main.get(long)?.kind ?? 'organisation' });
  }
  return main;
}

/** Surnames of the article's own people, which the gazetteer's people of that name must not take. */
function surnames(candidates: readonly NameCandidate[]): Set<string> {
  const people = candidates.filter(({ kind, text }) => kind === 'person' && /\s/.test(text));
  return new Set(people.map(({ text }) => lastWord(plain(text))));
}

const OUTLET_NOUN =
  /^(?:\s+|,\s+an?\s+(?:[\p{L}-]+\s+){0,3})(?:news agency|newspaper|magazine|broadcaster|news (?:web)?site|news outlet|network|daily|weekly)\b/u;

/** A body whose name or neighbour says that it carries news is an outlet. */
function kindOf(name: string, kind: Kind, after: string): KnownName['kind'] {
  if (kind !== 'organisation') return kind;
  return (name.includes(' ') && OUTLET_HEADS.has(lastWord(name))) || OUTLET_NOUN.test(after) ? 'outlet' : kind;
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
    return { names, candidates };
  };
  const first = pass([]);
  const shadowed = surnames(first.candidates);
  const { names, candidates } = shadowed.size > 0 ? pass(shadowed) : first;

  const texts = new Map(sentences.map(({ sentence, statement }) => [statement, sentence]));
  const main = joinForms(candidates, texts);
  const introduced = new Map<string, IntroducedName>();
  const own = new Map<string, NameMention[]>();
  for (const { text, offset, statement } of candidates) {
    const form = plain(text);
    const target = main.get(form);
    if (target === undefined) continue;
    const slug = slugOf(target.name);
    if (slug === '') continue;
    const id = finder.known(slug) === undefined ? slug : `${slug}-${target.kind}`;
    const before = introduced.get(id);
    const sentence = texts.get(statement);
    const after = sentence?.text.slice(offset - sentence.start + text.length) ?? '';
    const kind = kindOf(target.name, target.kind, after);
    const aliases = [...new Set([...(before?.aliases ?? []), form])].filter((alias) => alias !== target.name);
    introduced.set(id, {
      id,
      name: target.name,
      kind: before?.kind === 'outlet' ? 'outlet' : kind,
      standsFor: null,
      aliases: aliases.sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
      mentions: (before?.mentions ?? 0) + 1,
    });
    const mention: NameMention = { text, offset, kind: target.kind === 'place' ? 'place' : 'actor', id };
    own.set(statement, [...(own.get(statement) ?? []), mention]);
  }
  return {
    names: sentences.map(({ statement }, index) =>
      [...(names[index] ?? []), ...(own.get(statement) ?? [])].sort((a, b) => a.offset - b.offset),
    ),
    candidates,
    introduced: [...introduced.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    known: (id) => finder.known(id) ?? introduced.get(id),
  };
}
