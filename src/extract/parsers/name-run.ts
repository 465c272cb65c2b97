import {
  COMMON_PLACES,
  GIVEN_NAMES,
  isDemonym,
  NEVER_NAMES,
  OPENERS,
  ORGANISATION_HEADS,
  ORGANISATION_OPENERS,
  PLACE_HEADS,
  STRONG_TITLES,
  TAKES_PLACE,
  TITLES,
} from '../lexicon/name-words.ts';
import { defineClass } from '../word-forms.ts';
import type { Token } from './name-token.ts';

/** Tokens `from` to before `to`. */
export interface TokenSpan {
  readonly from: number;
  readonly to: number;
}

/** Marks behind which a sentence or a quotation begins. */
const BEGINS_BEHIND = defineClass(({ text }) => /^["“”‘'«»„:;(—–*.!?…]$/u.test(text));

/** Whether a capital at this token says nothing, because a sentence or a quotation begins here. */
export function isInitial(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before === undefined || (before.classes & BEGINS_BEHIND) !== 0;
}

const OPENS_PART = new Set([...TAKES_PLACE, 'Center', 'Centre', 'District', 'Region']);
const DIRECTION = /^(?:(?:North|South)(?:east|west)?(?:ern)?|East(?:ern)?|West(?:ern)?|Central|Greater)$/;

function continues(token: Token | undefined): token is Token {
  return token?.capital === true && !token.glued;
}

/** A word that could be a family name. */
function isPlainWord(word: string): boolean {
  return !TITLES.has(word) && !NEVER_NAMES.has(word) && !ORGANISATION_HEADS.has(word) && !isDemonym(word);
}

function isFacility(word: string): boolean {
  return PLACE_HEADS.has(word) && !COMMON_PLACES.has(word.toLowerCase());
}

/**
 * Says whether a known name is only a part of a longer name of a body or building: the town in `Brema School of
 * Economics`, `University of Brema`, `Brema Airport`. Abbreviations before a body (`UK Parliament`) stay names.
 *
 * @param known - Tells whether a name of the gazetteer begins at a token and covers the given one.
 */
export function isPartOfLongerName(
  tokens: readonly Token[],
  span: TokenSpan,
  known: (from: number, covering: number) => boolean,
): boolean {
  const first = tokens[span.from];
  if (first === undefined) return false;
  const of = tokens[span.from - 1];
  const opener = tokens[span.from - 2];
  if (of?.lower === 'of' && opener !== undefined && TAKES_PLACE.has(opener.text)) return true;
  // `Prison of Northwest Alba`
  const far = tokens[span.from - 3];
  if (DIRECTION.test(of?.text ?? '') && opener?.lower === 'of' && OPENS_PART.has(far?.text ?? '')) return true;
  // `Center for Alba Studies`, `Institute for Alba and the Sea`
  if (of?.lower === 'for' && opener !== undefined && /^(?:Cent(?:er|re)|Institute)$/.test(opener.text)) return true;
  // `Brema City` is a town of its own, unless the gazetteer knows the two as one.
  if (
    continues(tokens[span.to]) &&
    tokens[span.to]?.lower === 'city' &&
    /^(?:City|CITY)$/.test(tokens[span.to]?.text ?? '')
  )
    return !known(span.to, span.to);
  const abbreviation = span.to - span.from === 1 && /^\p{Lu}[\p{Lu}.]+$/u.test(first.text);
  if (abbreviation) return false;
  for (let at = span.to; continues(tokens[at]); at += 1) {
    const word = tokens[at]?.text ?? '';
    if (NEVER_NAMES.has(word) || isDemonym(word)) return false;
    if (!ORGANISATION_HEADS.has(word) && !isFacility(word)) continue;
    const after = tokens[at + 1];
    const titled = continues(after) && TITLES.has(after.text) && !ORGANISATION_HEADS.has(after.text);
    return !titled && !known(span.to, at);
  }
  return false;
}

/**
 * Says whether a known body is only the end of a longer name: `Democratic Party` in `Peoples Democratic Party`, the
 * magazine `Vorna Affairs` in `Ministry of Vorna Affairs`.
 *
 * @param follows - Tells whether a name of the gazetteer ends right before a token: `Brema Council` is Brema's.
 */
export function isEndOfLongerBody(
  tokens: readonly Token[],
  { from, to }: TokenSpan,
  isOutlet: boolean,
  follows: (from: number) => boolean,
): boolean {
  const before = tokens[from - 1];
  if (isOutlet) {
    if (before?.lower === 'of' && ORGANISATION_OPENERS.has(tokens[from - 2]?.text ?? '')) return true;
    return /^(?:Committee|Ministry|Minister|Department|Council)$/.test(tokens[to]?.text ?? '');
  }
  if (!continues(before) || tokens[from]?.glued !== false) return false;
  // `Alban Red Cross`: each country has its own.
  if (/^(?:Cross|Crescent)$/.test(tokens[to - 1]?.text ?? '')) return true;
  if (!ORGANISATION_HEADS.has(tokens[to - 1]?.text ?? '') || isInitial(tokens, from - 1)) return false;
  const word = before.text;
  if (/^\p{Lu}+$/u.test(word) || TITLES.has(word) || NEVER_NAMES.has(word) || OPENERS.has(before.lower)) return false;
  return !ORGANISATION_HEADS.has(word) && !isDemonym(word) && !follows(from);
}

/**
 * Says whether a surname or a town's name standing alone belongs to somebody else, because another given name stands
 * before it (`Erna Falk` when only `Otto Falk` is known) or because it is itself a given name before a family name.
 */
export function belongsToAnotherPerson(tokens: readonly Token[], span: TokenSpan, isPerson: boolean): boolean {
  const first = tokens[span.from];
  const before = tokens[span.from - 1];
  const after = tokens[span.to];
  if (first === undefined) return false;
  if (/^(?:Jr|Sr|Junior|Senior)$/.test(after?.text ?? '') && after?.glued === false) return isPerson;
  if (!isPerson && GIVEN_NAMES.has(first.text) && continues(after)) {
    return !TITLES.has(after.text) && !NEVER_NAMES.has(after.text) && !isDemonym(after.text);
  }
  if (before?.capital !== true || first.glued) return false;
  if (GIVEN_NAMES.has(before.text)) return true;
  // `Dr Sanda Kesh`
  if (!isPerson && STRONG_TITLES.has(before.text) && continues(after) && isPlainWord(after.text)) return true;
  if (!isPerson || (isInitial(tokens, span.from - 1) && /ly$/.test(before.lower))) return false;
  const word = before.text;
  const acronym = /^\p{Lu}+$/u.test(word);
  return !(
    acronym ||
    TITLES.has(word) ||
    NEVER_NAMES.has(word) ||
    OPENERS.has(before.lower) ||
    ORGANISATION_HEADS.has(word) ||
    isDemonym(word) ||
    word.includes('.')
  );
}
