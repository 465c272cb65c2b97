import type { NameCandidate } from '../../model/mention.ts';
import {
  COMMON_ORGANISATIONS,
  COMMON_PLACES,
  EVENT_HEADS,
  GIVEN_NAMES,
  MOTIONS,
  ORGANISATION_HEADS,
  ORGANISATION_OPENERS,
  ORGANISATION_STARTS,
  PLACE_HEADS,
  PLACE_OPENERS,
  PLACE_PREPOSITIONS,
  ROLE_NOUNS,
  SITES,
} from '../lexicon/name-words.ts';
import { SPEECH_FORMS } from '../lexicon/saying.ts';
import { hasHead, type NameRun } from './candidate-run.ts';
import { isInitial } from './name-run.ts';
import type { Token } from './name-token.ts';

type Kind = NameCandidate['kind'];

/** The singular of a common noun, near enough to look it up. */
function singular(word: string): string {
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/, '');
}

function isRole(word: string): boolean {
  return ROLE_NOUNS.has(word) || ROLE_NOUNS.has(singular(word)) || ROLE_NOUNS.has(word.replace(/men$/, 'man'));
}

/** `Otto Falk of the harbour board said`: a verb of saying within a few words, before any comma. */
function speaksSoon(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 9; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark') return false;
    if (SPEECH_FORMS.has(token.lower)) return true;
  }
  return false;
}

/** The kind that the words of the name itself give. */
function kindByWords(tokens: readonly Token[], run: NameRun): Kind | null {
  const words = tokens.slice(run.from, run.to).map(({ text }) => text);
  const last = words.at(-1) ?? '';
  const first = words[0] ?? '';
  if (words.length > 1 && ORGANISATION_STARTS.has(first)) return 'organisation';
  if (words.length > 1 && hasHead(tokens, run)) {
    if (EVENT_HEADS.has(last) && !ORGANISATION_HEADS.has(last)) return 'unknown';
    if (ORGANISATION_HEADS.has(last)) return 'organisation';
    const joined = words.findIndex((word) => word === 'of' || word === 'for');
    const opener = words[joined - 1] ?? '';
    if (ORGANISATION_OPENERS.has(opener) || ORGANISATION_HEADS.has(opener)) return 'organisation';
    if (PLACE_HEADS.has(last) && !EVENT_HEADS.has(first)) return 'place';
    if (PLACE_OPENERS.has(opener)) return 'place';
  }
  if (words.some((word) => EVENT_HEADS.has(word)) && words.length > 1 && !GIVEN_NAMES.has(first)) return 'unknown';
  if (PLACE_OPENERS.has(first) && words.length > 1) return 'place';
  return null;
}

/** Words of an apposition after the name, `, the mayor of the town,`: up to eight, to the next comma. */
function apposition(tokens: readonly Token[], to: number): readonly string[] {
  if (tokens[to]?.text !== ',') return [];
  const words: string[] = [];
  for (let at = to + 1; at < tokens.length && words.length < 8; at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.kind === 'mark' && token.text !== '-')) break;
    words.push(token.lower);
  }
  return words;
}

/** The first noun that an apposition turns on: what stands before its first preposition. */
function headOf(words: readonly string[]): string {
  const cut = words.findIndex((word) => /^(?:of|in|at|for|with|from|who|that|which|on|near|and|to|by)$/.test(word));
  return words[(cut < 0 ? words.length : cut) - 1] ?? '';
}

function kindByPlaceWords(tokens: readonly Token[], run: NameRun): Kind | null {
  const [second, before, after] = [tokens[run.from - 2], tokens[run.from - 1], tokens[run.to]];
  const common = (token: Token | undefined) => token !== undefined && COMMON_PLACES.has(singular(token.lower));
  if (before?.lower === 'of' && common(second)) return 'place';
  if (common(before) && before?.spaced === true && !before.capital) return 'place';
  if (common(after) && after?.spaced === true && !/^(?:capital|department|state)$/.test(after.lower)) return 'place';
  return null;
}

/** Common nouns that make a body of the name beside them: `survey by X`, `X analyst Otto Falk`, `the X news agency`. */
function kindByBodyWords(tokens: readonly Token[], run: NameRun): Kind | null {
  const [second, before, after] = [tokens[run.from - 2], tokens[run.from - 1], tokens[run.to]];
  if (
    /^(?:by|from)$/.test(before?.lower ?? '') &&
    /^(?:survey|poll|study|report|data|figures|analysis)$/.test(second?.lower ?? '')
  ) {
    return 'organisation';
  }
  if (after?.spaced !== true || after.capital) return null;
  const beyond = tokens[run.to + 1];
  if (after.lower === 'news' && beyond?.lower === 'agency') return 'organisation';
  if (/^(?:newspaper|magazine|broadcaster|website)$/.test(after.lower)) return 'organisation';
  const officer = after.lower === 'chief' && beyond?.lower === 'executive' ? tokens[run.to + 2] : beyond;
  const word = tokens[run.from]?.text ?? '';
  const vague = run.to - run.from === 1 && (isInitial(tokens, run.from) || ORGANISATION_HEADS.has(word));
  return !vague && isRole(after.lower) && officer?.capital === true ? 'organisation' : null;
}

function kindByPosition(tokens: readonly Token[], run: NameRun): Kind | null {
  const [second, before, after] = [tokens[run.from - 2], tokens[run.from - 1], tokens[run.to]];
  if (run.to - run.from > 3 || after?.text === "'s") return null;
  if (
    before?.lower === 'in' &&
    /^(?:published|appeared|printed|wrote|writing|reported|writes)$/.test(second?.lower ?? '')
  )
    return 'unknown';
  if (
    /^(?:visited|visiting|toured|shelled|bombed|besieged|evacuated)$/.test(before?.lower ?? '') &&
    run.to - run.from < 3
  )
    return 'place';
  const near =
    /^(?:nearby|neighbouring|neighboring|central|northern|southern|eastern|western|downtown|coastal|rural|occupied)$/;
  if (near.test(before?.lower ?? '') && /^(?:in|near|to|from|of|around|outside|across)$/.test(second?.lower ?? ''))
    return 'place';
  if (before?.lower === 'in' && /^(?:shares|stake|stakes|stock|investment|investor)$/.test(second?.lower ?? ''))
    return 'organisation';
  if (before?.lower === 'at' && SITES.has(second?.lower ?? '')) return 'place';
  if (PLACE_PREPOSITIONS.has(before?.lower ?? '')) return 'place';
  if (
    before?.lower === 'of' &&
    /^(?:north|south|east|west|outside|outskirts|centre|center|streets)$/.test(second?.lower ?? '')
  ) {
    return 'place';
  }
  return before?.lower === 'to' && MOTIONS.has(second?.lower ?? '') ? 'place' : null;
}

/**
 * Judges what a run of capitalised words names, by its own words and by those around it.
 *
 * @returns `unknown` when nothing tells, or when it is a treaty, a war or the like.
 */
export function judgeKind(tokens: readonly Token[], run: NameRun): Kind {
  const byWords = kindByWords(tokens, run);
  if (byWords !== null) return byWords;
  const length = run.to - run.from;
  const first = tokens[run.from]?.text ?? '';
  const [before, after] = [tokens[run.from - 1], tokens[run.to]];
  const given = GIVEN_NAMES.has(first) && length > 1 && length < 6;
  if (run.titled || given) return 'person';
  const around = kindByPlaceWords(tokens, run) ?? kindByBodyWords(tokens, run);
  if (around !== null) return around;
  if (length > 1 && before?.text === ',' && isRole(tokens[run.from - 2]?.lower ?? '') && after?.text === ',')
    return 'person';
  if (before?.spaced === true && !before.capital) {
    if (isRole(before.lower)) return 'person';
    if (COMMON_ORGANISATIONS.has(before.lower)) return 'organisation';
  }
  const words = apposition(tokens, run.to);
  const head = headOf(words);
  const aged = after?.text === ',' && tokens[run.to + 1]?.kind === 'number' && tokens[run.to + 2]?.text === ',';
  if (length > 1 && (aged || words[0] === 'who' || words[0] === 'whose')) return 'person';
  if (words.length > 0 && isRole(head) && (length > 1 || GIVEN_NAMES.has(first))) return 'person';
  if (words.length > 0 && /^(?:a|an|the|one|another)$/.test(words[0] ?? '')) {
    if (COMMON_PLACES.has(head)) return 'place';
    if (COMMON_ORGANISATIONS.has(head)) return 'organisation';
  }
  if (after?.text === '-' && tokens[run.to + 1]?.lower === 'based') return 'place';
  const placed = kindByPosition(tokens, run);
  if (placed !== null) return placed;
  const acronym = length === 1 && /^\p{Lu}[\p{Lu}\p{N}]{1,6}$/u.test(first);
  const spoke = SPEECH_FORMS.has(after?.lower ?? '') || SPEECH_FORMS.has(before?.lower ?? '');
  if (length > 1 && length < 5 && /^(?:of|at|from)$/.test(after?.lower ?? '') && speaksSoon(tokens, run.to))
    return 'person';
  if (spoke && acronym) return 'organisation';
  if (spoke && length > 1 && length < 5) return 'person';
  return 'unknown';
}
