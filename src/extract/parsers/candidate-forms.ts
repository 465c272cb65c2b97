import type { Sentence } from '../../model/article.ts';
import type { NameCandidate } from '../../model/mention.ts';
import { EVENT_HEADS, GIVEN_NAMES, ORGANISATION_HEADS, PARTICLES, PLACE_HEADS, TITLES } from '../lexicon/name-words.ts';

/** A kind that the text has told. */
export type KnownKind = Exclude<NameCandidate['kind'], 'unknown'>;

/** The name that a form belongs to. */
export interface MainName {
  readonly name: string;
  readonly kind: KnownKind;
  /** Id of the known name that it is a short form of. */
  readonly id?: string;
}

type Kinds = Map<string, KnownKind | null>;

/** Kinds in the order that decides between equal votes. */
const ORDER: readonly KnownKind[] = ['person', 'organisation', 'place'];
const HEADS = new Set([...EVENT_HEADS, ...PLACE_HEADS, ...ORGANISATION_HEADS]);

// An apostrophe, or white space that is no single space.
const UNEVEN = /’|[^\S ]| {2}/;

/** A form as it is compared: straight apostrophes, single spaces. */
export function plainForm(text: string): string {
  return UNEVEN.test(text) ? text.replaceAll('’', "'").replace(/\s+/g, ' ') : text;
}

/** The last word of a name. */
export function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

/** The kind that most mentions of a form tell. */
function vote(candidates: readonly NameCandidate[]): Kinds {
  const counts = new Map<string, Map<KnownKind, number>>();
  for (const { text, kind } of candidates) {
    const form = plainForm(text);
    const kinds = counts.get(form) ?? new Map<KnownKind, number>();
    counts.set(form, kinds);
    if (kind !== 'unknown') kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return new Map(
    [...counts].map(([form, kinds]) => {
      const told = ORDER.filter((kind) => kinds.has(kind));
      return [form, told.sort((a, b) => (kinds.get(b) ?? 0) - (kinds.get(a) ?? 0))[0] ?? null];
    }),
  );
}

/** `Bora Kesh ran; Kesh won`: two or three words of which the last comes back alone are a person's. */
function addReturning(kinds: Kinds): void {
  for (const [form, kind] of kinds) {
    const last = lastWord(form);
    const words = form.split(' ');
    const alone = kinds.get(last);
    const returns = last !== form && words.length < 4 && (alone === null || alone === 'person');
    if (kind === null && returns && !/['\d-]/.test(form) && !words.some((word) => HEADS.has(word)))
      kinds.set(form, 'person');
  }
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
    const short =
      /^(?:['’]s)?\s*\(["“‘]?(\p{Lu}[\p{Lu}\p{N}-]{1,8})["”’]?[),]/u.exec(after)?.[1] ??
      // `Disaster Presidency, or DIPRE,`
      /^, or (\p{Lu}{3,8})[,.]/u.exec(after)?.[1];
    if (short !== undefined) found.set(short, plainForm(text));
  }
  return found;
}

/** The letters that a name's capitalised words begin with: `UVT`. */
export function initialsOf(name: string): string {
  return [...name.matchAll(/(?<![\p{L}'’])\p{Lu}/gu)].map(([letter]) => letter).join('');
}

/** A name's first word. */
function firstWord(name: string): string {
  const end = name.indexOf(' ');
  return end < 0 ? name : name.slice(0, end);
}

/** What stands behind the last space or hyphen of a name. */
function lastPart(name: string): string {
  return name.slice(Math.max(name.lastIndexOf(' '), name.lastIndexOf('-')) + 1);
}

/** Names by a part of theirs, in order, so that a form is held against few; grouped when first asked for. */
function groupBy(names: Iterable<string>, partOf: (name: string) => string): (part: string) => readonly string[] {
  let groups: Map<string, string[]> | null = null;
  return (part) => {
    groups ??= Map.groupBy(names, partOf);
    return groups.get(part) ?? [];
  };
}

/** All names of an article, as short forms look for them. */
interface Names {
  readonly kinds: Kinds;
  readonly startingWith: (first: string) => readonly string[];
  readonly endingIn: (last: string) => readonly string[];
  /** Whole names of people, by their last part. */
  readonly people: (part: string) => readonly string[];
  /** Those of three words and more. */
  readonly longPeople: readonly string[];
  /** Whole names of bodies by their initials, those of `known` behind the others. */
  readonly bodiesOf: (initials: string) => readonly string[];
  /** Ids of known bodies by their names. */
  readonly known: ReadonlyMap<string, string>;
}

function indexNames(kinds: Kinds, known: ReadonlyMap<string, string>): Names {
  const people = [...kinds].filter(([form, kind]) => kind === 'person' && form.includes(' ')).map(([form]) => form);
  const bodies = [...kinds.keys()].filter((name) => kinds.get(name) === 'organisation' && name.includes(' '));
  return {
    kinds,
    startingWith: groupBy([...kinds.keys()], firstWord),
    endingIn: groupBy([...kinds.keys()], lastWord),
    people: groupBy(people, lastPart),
    longPeople: people.filter((name) => name.indexOf(' ') !== name.lastIndexOf(' ')),
    bodiesOf: groupBy([...bodies, ...known.keys()], initialsOf),
    known,
  };
}

/** The longest name of the person whom a form means: a surname, or given name and surname of a longer one. */
function personOf(form: string, { people, longPeople }: Names): string | null {
  const first = firstWord(form);
  const surname = !form.includes(' ') || PARTICLES.has(first);
  const fits = people(lastPart(form)).filter((name) => {
    if (name === form) return false;
    if (surname) return name.endsWith(` ${form}`) || name.endsWith(`-${form}`);
    return lastWord(name) === lastWord(form) && name.split(' ')[0] === first && name.length > form.length;
  });
  if (fits.length > 0) return fits.sort((a, b) => b.length - a.length)[0] ?? null;
  // `Gonzalez` for `Carlos Gonzalez Villa`
  if (form.includes(' ') || GIVEN_NAMES.has(form)) return null;
  const inside = longPeople.filter((name) => name.includes(form) && name.split(' ').slice(1, -1).includes(form));
  return inside.length === 1 ? (inside[0] ?? null) : null;
}

/** The only name that passes the test. */
function onlyOne(names: readonly string[], test: (name: string) => boolean): string | null {
  let only: string | null = null;
  for (const name of names) {
    if (!test(name)) continue;
    if (only !== null) return null;
    only = name;
  }
  return only;
}

/** The only body whose name begins with a word. */
function companyOf(form: string, { kinds, startingWith }: Names): string | null {
  const more = form.includes(' ') ? `${form} of ` : `${form} `;
  return onlyOne(startingWith(firstWord(form)), (name) => name.startsWith(more) && kinds.get(name) === 'organisation');
}

/** The name that one form belongs to, or null when nothing tells what it names. */
function mainName(form: string, names: Names): MainName | null {
  const { kinds, known, startingWith, endingIn, bodiesOf } = names;
  const person = personOf(form, names);
  if (person !== null) return { name: person, kind: 'person' };
  const kind = kinds.get(form) ?? null;
  // `FCC`, where the article names a `Falk County Council` and explains nothing.
  if (/^\p{Lu}{3,6}$/u.test(form) && kind !== 'person' && kind !== 'place') {
    const long = bodiesOf(form);
    const [name = ''] = long;
    if (long.length === 1) return { name, kind: 'organisation', ...(known.has(name) && { id: known.get(name) ?? '' }) };
  }
  if (kind !== 'person' && kind !== 'place' && known.size > 0 && !TITLES.has(form)) {
    const long = [...known.keys()].filter((name) => name.startsWith(`${form} `));
    const [name = ''] = long;
    if (long.length === 1) return { name, kind: 'organisation', id: known.get(name) ?? '' };
  }
  // `Defence Ministry` is `Alba's Defence Ministry` where the article names only that one.
  if (kind !== null) {
    const whole = onlyOne(endingIn(lastWord(form)), (name) => name.endsWith(`'s ${form}`));
    const company = kind === 'organisation' ? companyOf(form, names) : null;
    return { name: whole ?? company ?? form, kind };
  }
  if (form.includes(' ')) return null;
  // Where the family's name stands first, it comes back alone: `Wen` for `Wen Jiabao`.
  const family = GIVEN_NAMES.has(form)
    ? null
    : onlyOne(startingWith(form), (name) => name.startsWith(`${form} `) && kinds.get(name) === 'person');
  if (family !== null) return { name: family, kind: 'person' };
  // A company is called by its first word later on: `Voltara` for `Voltara Motors`.
  const company = companyOf(form, names);
  return company === null ? null : { name: company, kind: 'organisation' };
}

/**
 * Joins the forms of an article's candidates to names: surnames to whole names, abbreviations and short forms to what
 * they stand for. One mention that tells the kind tells it for all mentions of the form.
 *
 * @param texts - Sentences by the id of their statement.
 * @param bodies - Known bodies that the article names, with their ids: `Vorna` is `Vorna Motors`, too.
 * @returns The name of each form; forms of no kind are left out.
 */
export function joinForms(
  candidates: readonly NameCandidate[],
  texts: ReadonlyMap<string, Sentence>,
  bodies: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, MainName> {
  const kinds = vote(candidates);
  addReturning(kinds);
  const names = indexNames(kinds, bodies);
  const main = new Map<string, MainName>();
  for (const form of kinds.keys()) {
    const name = mainName(form, names);
    if (name !== null) main.set(form, name);
  }
  for (const [short, long] of abbreviations(candidates, texts)) {
    const name: MainName = { name: long, kind: kinds.get(long) ?? 'organisation' };
    main.set(long, name);
    if (kinds.has(short)) main.set(short, name);
  }
  return main;
}
