import type { Sentence } from '../../model/article.ts';
import type { Gazetteer } from '../../model/gazetteer.ts';
import type { NameMention } from '../../model/mention.ts';
import { nameVariants } from '../lexicon/name-variants.ts';
import { GIVEN_NAMES } from '../lexicon/name-words.ts';
import { WORLD_NAMES } from '../lexicon/world.ts';
import { type NameMemory, rememberName, rememberSentence } from './name-memory.ts';
import {
  belongsToAnotherPerson,
  isEndOfLongerBody,
  isInitial,
  isPartOfLongerName,
  type TokenSpan,
} from './name-run.ts';
import { slugOf } from './name-slug.ts';
import { type Token, tokensOf } from './name-token.ts';
import { createTokenTrie, type TrieMatch } from './name-trie.ts';

/** What is known of a name: a row of the gazetteer, or a name that the article itself introduced. */
export interface KnownName {
  readonly id: string;
  readonly name: string;
  readonly kind: 'place' | 'person' | 'organisation' | 'outlet' | 'government' | 'group';
  /** Id of the actor that a place stands for, else null. */
  readonly standsFor: string | null;
  /** A place that is a country. */
  readonly country?: true;
}

/** Finds the names of a gazetteer. */
export interface NameFinder {
  /**
   * Finds all names of the gazetteer in one sentence.
   *
   * @param memory - The article's; read for roles, surnames and shared names, and written to.
   * @returns Mentions in text order. The longest form wins; `text` has no possessive ending. A role (`the harbour
   *   master`) may hold another mention, and a body named by its country (`Alba's navy`) holds that country's.
   */
  find(sentence: Sentence, memory: NameMemory): NameMention[];
  /** The row behind an id. */
  known(id: string): KnownName | undefined;
  /** Whether an id is no row of the gazetteer, but a name that all the world knows. */
  isOfWorld(id: string): boolean;
}

interface Entry {
  readonly name: KnownName;
  /** `always`; `surname` and `role` count only once the article has named the actor. */
  readonly when: 'always' | 'surname' | 'role';
  readonly near: readonly string[];
}

/** Who follows a party and no news agency. */
const PARTISAN =
  /^(?:leaders?|chairman|chairperson|founder|supporters?|workers?|candidates?|lawmakers?|members?|government|activists?)$/;

/** Whether one word that is a body's names that body here, and nobody of the article's own. */
function isThisBody(
  { kind }: KnownName,
  tokens: readonly Token[],
  span: TokenSpan,
  memory: NameMemory,
  ofWorld: boolean,
): boolean {
  const word = tokens[span.from]?.text ?? '';
  const acronym = /^\p{Lu}{2,6}$/u.test(word);
  if (!acronym && !ofWorld) return true;
  memory.met.add(word);
  if (kind === 'outlet' && acronym && PARTISAN.test(tokens[span.to]?.text ?? '')) memory.shadowed.add(word);
  if (memory.shadowed.has(word)) return false;
  const before = tokens[span.from - 1];
  const named = before?.capital === true && (GIVEN_NAMES.has(before.text) || !isInitial(tokens, span.from - 1));
  return acronym || !named || !belongsToAnotherPerson(tokens, span, true);
}

/**
 * Builds a finder from a gazetteer, beneath which stand the names that all the world knows: one trie over words,
 * walked once a sentence.
 *
 * A person's last name counts without an alias once the whole name has been read. Rows of kind `group` are never
 * found, since "the public" is no name.
 */
export function createNameFinder(gazetteer: Pick<Gazetteer, 'places' | 'actors'>): NameFinder {
  const trie = createTokenTrie<Entry>();
  const rows = new Map<string, KnownName>();
  const world = new Set<string>();
  const taken = new Set<string>();

  for (const row of gazetteer.places) {
    const name: KnownName = {
      id: row.id,
      name: row.name,
      kind: 'place',
      standsFor: row.standsFor ?? null,
      ...(row.kind === 'country' && { country: true }),
    };
    rows.set(row.id, name);
    for (const form of new Set([row.name, ...row.aliases])) {
      taken.add(form);
      trie.add(form, { name, when: 'always', near: row.near });
    }
  }
  for (const row of gazetteer.actors) {
    const name: KnownName = { id: row.id, name: row.name, kind: row.kind, standsFor: null };
    rows.set(row.id, name);
    if (row.kind === 'group') continue;
    const written = [row.name, ...row.aliases];
    const spelled = row.kind === 'person' ? written.flatMap(nameVariants) : [];
    const forms = new Set([...written, ...spelled]);
    for (const form of forms) {
      taken.add(form);
      trie.add(form, { name, when: 'always', near: [] });
    }
    for (const role of row.roles) trie.add(role, { name, when: 'role', near: [] });
    const last = row.name.split(' ').at(-1) ?? '';
    if (row.kind === 'person' && row.name !== last && /^\p{Lu}\p{L}{2,}/u.test(last) && !forms.has(last)) {
      trie.add(last, { name, when: 'surname', near: [] });
    }
  }

  for (const { name: written, forms, kind } of WORLD_NAMES) {
    // What the gazetteer has under any of these forms, it knows better.
    if (forms.some((form) => taken.has(form) || taken.has(`the ${form}`) || taken.has(`The ${form}`))) continue;
    const slug = slugOf(written);
    const id = rows.has(slug) ? `${slug}-${kind}` : slug;
    const name: KnownName = { id, name: written, kind, standsFor: null };
    rows.set(id, name);
    world.add(id);
    for (const form of forms) trie.add(form.replace(/ Party$/, ' party'), { name, when: 'always', near: [] });
  }

  function choose(values: readonly Entry[], text: string, memory: NameMemory): Entry | null {
    const [only] = values;
    if (values.length === 1 && only?.when === 'always' && only.near.length === 0) return only;
    const context = [...memory.recent, text];
    const near = values.find((entry) => entry.near.some((word) => context.some((sentence) => sentence.includes(word))));
    const always = near ?? values.find((entry) => entry.when === 'always' && entry.near.length === 0);
    if (always !== undefined) return always;
    const order = [...memory.named];
    const named = values.filter((entry) => entry.when !== 'always' && memory.named.has(entry.name.id));
    return named.sort((a, b) => order.indexOf(b.name.id) - order.indexOf(a.name.id))[0] ?? null;
  }

  const covers = (tokens: readonly Token[]) => (from: number, covering: number) =>
    trie.match(tokens, from).some((match) => match.end > covering);

  function holds(entry: Entry, tokens: readonly Token[], span: TokenSpan, text: string, memory: NameMemory): boolean {
    const person = entry.name.kind === 'person';
    const isOutlet = entry.name.kind === 'outlet';
    const isBody = isOutlet || entry.name.kind === 'organisation';
    const single = span.to - span.from === 1;
    const after = tokens[span.to];
    if (entry.when === 'role') return !(after?.capital === true && !after.glued);
    if (single && person) {
      const word = tokens[span.from]?.text ?? '';
      memory.met.add(word);
      if (memory.shadowed.has(word) && !memory.named.has(entry.name.id)) return false;
    }
    // `in a Facebook post`: where it was said, and not who is told of.
    const before = tokens[span.from - 1]?.lower ?? '';
    const body = entry.name.kind === 'organisation' && /^(?:a|an|his|her|its|their)$/.test(before);
    if (single && body && after?.glued === false && /^(?:post|page|account|message|channel)$/.test(after.lower))
      return false;
    if (single && isBody && !isThisBody(entry.name, tokens, span, memory, world.has(entry.name.id))) return false;
    if (single && (person || entry.name.kind === 'place') && belongsToAnotherPerson(tokens, span, person)) return false;
    const endsHere = (at: number) => [1, 2, 3].some((n) => trie.match(tokens, at - n).some(({ end }) => end === at));
    if (isBody && isEndOfLongerBody(tokens, span, isOutlet, endsHere)) return false;
    // `US$80` is money and no visit to the country.
    if (entry.name.kind === 'place' && /\p{Sc}/u.test(text[tokens[span.to - 1]?.end ?? -1] ?? '')) return false;
    return !((single || entry.name.kind === 'place') && isPartOfLongerName(tokens, span, covers(tokens)));
  }

  /** The country in `Alba's navy`, which is one body and names the country too. */
  function owner(matches: readonly TrieMatch<Entry>[], tokens: readonly Token[], span: TokenSpan): Entry | null {
    const shorter = matches.find((match) => match.end < span.to && tokens[match.end]?.text === "'s");
    return shorter?.values.find((entry) => entry.name.kind === 'place' && entry.near.length === 0) ?? null;
  }

  function find(sentence: Sentence, memory: NameMemory): NameMention[] {
    const tokens = tokensOf(sentence);
    const found: NameMention[] = [];
    const mention = (entry: Entry, from: number, to: number) => {
      const start = tokens[from]?.start ?? 0;
      const end = tokens[to - 1]?.end ?? start;
      const kind = entry.name.kind === 'place' ? 'place' : 'actor';
      found.push({ text: sentence.text.slice(start, end), offset: sentence.start + start, kind, id: entry.name.id });
      rememberName(memory, entry.name.id);
    };
    let at = 0;
    while (at < tokens.length) {
      const matches = trie.match(tokens, at);
      if (matches.length === 0) {
        at += 1;
        continue;
      }
      let next = at + 1;
      for (const match of matches) {
        const entry = choose(match.values, sentence.text, memory);
        if (entry === null || !holds(entry, tokens, { from: at, to: match.end }, sentence.text, memory)) continue;
        // `the Vorna` gives way to `Vorna River`, which begins one word later and ends later.
        if (tokens[at]?.capital !== true && trie.match(tokens, at + 1).some(({ end }) => end > match.end)) break;
        mention(entry, at, match.end);
        const place = owner(matches, tokens, { from: at, to: match.end });
        if (place !== null) mention(place, at, matches.find((m) => tokens[m.end]?.text === "'s")?.end ?? at + 1);
        if (entry.when !== 'role') next = match.end;
        break;
      }
      at = next;
    }
    rememberSentence(memory, sentence.text);
    return found;
  }

  return { find, known: (id) => rows.get(id), isOfWorld: (id) => world.has(id) };
}
