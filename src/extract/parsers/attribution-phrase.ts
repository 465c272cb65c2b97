import { isDemonym, NEVER_NAMES, TITLES } from '../lexicon/name-words.ts';
import { SMALL_NUMBERS } from '../lexicon/numbers.ts';
import { SAYING_FORMS } from '../lexicon/saying.ts';
import { AUXILIARIES, BODIES, DOCUMENTS, MANY_SPEAKERS, MODALS, ONE_SPEAKER, QUANTITIES } from '../lexicon/speakers.ts';
import { createWordTable } from '../word-table.ts';
import { lowerAt, type NamedSpan, type SpeechSentence } from './attribution-sentence.ts';
import { isVerbHere, LINK_WORDS } from './attribution-tail.ts';
import { isInitial } from './name-run.ts';

const DETERMINERS: ReadonlySet<string> = new Set(
  'a an the this these those another one both each its his her their our my'.split(' '),
);
const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'these', 'that']);
const FIELDS =
  /^(?:foreign|defen[cs]e|interior|health|energy|finance|economy|justice|prime|central|special|national|military|intelligence|state|news|trade|transport|region|regional|province|city|district|county|town|village)$/;
/** More words than this before the noun, and it is not a speaker's phrase. */
const MODIFIERS = 5;

/** What a phrase turns on. `word` is a capitalised word that nobody explains. */
export interface PhraseHead {
  readonly form: 'name' | 'word' | 'noun' | 'body' | 'document' | 'group';
  /** Its last token. */
  readonly at: number;
  readonly span: NamedSpan | null;
}

/** A noun phrase that names somebody who may speak: `the two senior Alba officials`. */
export interface Phrase {
  readonly head: PhraseHead;
  /** First token after determiner and number. */
  readonly words: number;
  readonly count: number | null;
  /** `the`, `this`: somebody told of before. */
  readonly definite: boolean;
  /** The name in `Alba's report`. */
  readonly owner: NamedSpan | null;
  /** A place or body named before the noun: `Alba` in `an Alba spokesman`. */
  readonly body: NamedSpan | null;
}

interface State {
  at: number;
  words: number;
  head: PhraseHead | null;
  count: number | null;
  owner: NamedSpan | null;
  body: NamedSpan | null;
  modifiers: number;
  /** Small words stand before a place's name: `one reason Alba`. */
  loose: boolean;
}

/** A number written as a word or in figures, else null. */
export function countOf(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  return word === 'one' ? 1 : (SMALL_NUMBERS.get(word) ?? null);
}

const numberOf = createWordTable(({ lower }) => countOf(lower));

/** What kind of speaker a noun may stand for. */
const nounForm = createWordTable(({ lower: word }): PhraseHead['form'] | null => {
  if (ONE_SPEAKER.has(word) || MANY_SPEAKERS.has(word)) return 'noun';
  if (BODIES.has(word)) return 'body';
  if (DOCUMENTS.has(word)) return 'document';
  return QUANTITIES.has(word) ? 'group' : null;
});

/** Whether a phrase ends before a word, wherever in it the word stands; a determiner ends it behind its first word. */
const ends = createWordTable(({ lower }) =>
  LINK_WORDS.test(lower) ? 'always' : DETERMINERS.has(lower) ? 'later' : 'never',
);

/** Where the person begins that a title leads to: past `Dr.`, `Foreign Minister`, `Secretary of State`; else `at`. */
function titledName(speech: SpeechSentence, at: number): number {
  for (let next = at + 1; next < at + 8; next += 1) {
    if (speech.nameFrom.get(next)?.known.kind === 'person') return next;
    const token = speech.tokens[next];
    if (token === undefined || !(token.capital || /^(?:of|for|and|to|the|\.|-)$/.test(token.lower))) return at;
  }
  return at;
}

/** Takes a known name. Each `take` returns whether the phrase goes on, or null when the token is not its own. */
function takeName(speech: SpeechSentence, state: State): boolean | null {
  const span = speech.nameFrom.get(state.at);
  if (span === undefined) return null;
  const { head } = state;
  // `the Alba Weather Service`: a country or body right before a name belongs to it.
  const stands =
    head === null || (head.at === state.at - 1 && head.span?.known.kind !== 'person' && head.form !== 'word');
  if (!stands) return false;
  if (head === null && span.known.kind !== 'person') state.body = span;
  state.loose = span.known.kind === 'place' && state.modifiers > 0;
  state.at = span.to;
  const [noun, second] = [lowerAt(speech, state.at), lowerAt(speech, state.at + 1)];
  if (noun === 'news' && second === 'agency') state.at += 2;
  else if (/^(?:newspaper|magazine|website)$/.test(noun)) state.at += 1;
  // `Brema-based officials`: the name is only a part of an adjective.
  const hyphen = speech.tokens[state.at];
  const adjective = hyphen?.text === '-' && hyphen.glued;
  state.head = adjective ? null : { form: 'name', at: state.at - 1, span };
  if (adjective) state.at += 2;
  return true;
}

function takeMark(speech: SpeechSentence, state: State, start: number): boolean | null {
  const token = speech.tokens[state.at];
  const before = speech.tokens[state.at - 1];
  if (token === undefined) return false;
  if (token.text === "'s" || (token.text === "'" && /s$/.test(before?.lower ?? ''))) {
    if (state.head === null && state.modifiers === 0) return false;
    state.owner = state.head?.span ?? null;
    state.head = null;
    state.at += 1;
    return true;
  }
  const joins = token.text === '-' && token.glued && state.at > start;
  const shortens = token.text === '.' && TITLES.has(before?.text ?? '');
  if (!joins && !shortens) return token.kind === 'mark' ? false : null;
  state.at += 1;
  return true;
}

function takeNumber(speech: SpeechSentence, state: State): boolean | null {
  const token = speech.tokens[state.at];
  const count = token === undefined ? null : numberOf(token);
  if (token?.kind !== 'number' && (count === null || state.head !== null)) return null;
  if (state.head !== null) return false;
  state.count = count;
  state.at += 1;
  state.words = state.at;
  return true;
}

function isField(speech: SpeechSentence, { at, head }: State): boolean {
  const token = speech.tokens[at];
  const owner = head?.span?.known;
  if (token?.kind !== 'word' || owner === undefined || owner.kind === 'person' || owner.kind === 'outlet') return false;
  const after = speech.tokens[at + 1];
  const next = after === undefined ? null : nounForm(after);
  if (owner.kind === 'place' && FIELDS.test(token.lower)) return next !== null;
  return next === 'body' && !token.capital && !SAYING_FORMS.has(token.lower) && !/(?:ed|ing|ly)$/.test(token.lower);
}

function takeWord(speech: SpeechSentence, state: State, start: number): boolean {
  const token = speech.tokens[state.at];
  const end = token === undefined ? 'always' : ends(token);
  if (token === undefined || end === 'always' || (end === 'later' && state.at > start)) return false;
  if (token.capital && TITLES.has(token.text) && state.head?.span?.known.kind !== 'person') {
    const named = titledName(speech, state.at);
    if (named > state.at) {
      state.head = null;
      state.at = named;
      return true;
    }
  }
  const two = token.lower === 'think' && /^tanks?$/.test(lowerAt(speech, state.at + 1));
  if (!two && state.head !== null && isVerbHere(speech, state.at)) return false;
  const form = two ? 'body' : nounForm(token);
  if (form !== null) {
    const length = two ? 2 : 1;
    state.head = { form, at: state.at + length - 1, span: null };
    state.at += length;
    return true;
  }
  // `spokesman Falk`, where nobody of that name is known.
  if (token.capital && state.head?.form === 'noun') {
    state.head = { form: 'word', at: state.at, span: null };
    state.at += 1;
    return true;
  }
  // `the Alba foreign ministry`, `the Brema Union migration agency`: a country or body before the field of another.
  if (isField(speech, state)) {
    state.head = null;
    state.at += 1;
    return true;
  }
  if (state.head !== null || AUXILIARIES.has(token.lower) || MODALS.has(token.lower)) return false;
  state.modifiers += 1;
  state.at += 1;
  return state.modifiers <= MODIFIERS;
}

/** A capitalised word at the end of a phrase without a noun: a name that nobody explains. */
function unexplained(speech: SpeechSentence, state: State): PhraseHead | null {
  const at = state.at - 1;
  const token = speech.tokens[at];
  if (state.modifiers === 0 || token?.capital !== true || isInitial(speech.tokens, at)) return null;
  return isDemonym(token.text) || NEVER_NAMES.has(token.text) ? null : { form: 'word', at, span: null };
}

/**
 * Reads a noun phrase from a token on, up to its noun or name.
 *
 * @param limit - Token before which it must end.
 * @returns Null when it turns on nobody who could speak: `Alba's new harbour`.
 */
export function readPhrase(speech: SpeechSentence, start: number, limit: number): Phrase | null {
  const first = lowerAt(speech, start);
  const determined = DETERMINERS.has(first) && !speech.nameFrom.has(start);
  const begin = determined ? start + 1 : start;
  const state: State = {
    at: begin,
    words: begin,
    head: null,
    count: determined && first === 'one' ? 1 : null,
    owner: null,
    body: null,
    modifiers: 0,
    loose: false,
  };
  while (state.at < limit) {
    const taken =
      takeName(speech, state) ??
      takeMark(speech, state, start) ??
      takeNumber(speech, state) ??
      takeWord(speech, state, begin);
    if (!taken) break;
  }
  const head = state.head ?? unexplained(speech, state);
  if (head === null || (state.loose && head.span?.known.kind === 'place')) return null;
  const { words, count, owner, body } = state;
  return { head, words, count, owner, body, definite: DEFINITE.has(first) };
}
