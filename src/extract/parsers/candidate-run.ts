import {
  EVENT_HEADS,
  GIVEN_NAMES,
  isDemonym,
  NEVER_NAMES,
  OPENERS,
  ORGANISATION_HEADS,
  ORGANISATION_OPENERS,
  PARTICLES,
  PLACE_HEADS,
  PLACE_OPENERS,
  ROLE_NOUNS,
  STRONG_TITLES,
  TITLES,
} from '../lexicon/name-words.ts';
import { ONE_SPEAKER } from '../lexicon/speakers.ts';
import { isInitial, type TokenSpan } from './name-run.ts';
import type { Token } from './name-token.ts';

/** A run of capitalised words, with the titles before it cut off. */
export interface NameRun extends TokenSpan {
  /** A title such as `Mayor` or `Dr` stood right before. */
  readonly titled: boolean;
}

const ABBREVIATED = /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Capt|Maj|Adm|Sgt|Brig|St|Rev|Hon|Jr|Sr)$/u;

/** Whether a name goes on after `to`, and how many tokens further. */
function step(tokens: readonly Token[], taken: readonly boolean[], from: number, to: number): number {
  const last = tokens[to - 1];
  const [next, second, third] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  const free = (index: number) => tokens[index]?.capital === true && taken[index] !== true;
  if (last === undefined || next === undefined) return 0;
  if (free(to) && next.spaced) return 1;
  if (next.text === '.' && ABBREVIATED.test(last.text) && free(to + 1)) return 2;
  if (next.text === '-' && !next.spaced && second !== undefined && !second.spaced && second.kind === 'word') {
    return free(to + 1) || second.text.length <= 3 ? 2 : 0;
  }
  const opens = tokens.slice(from, to).some(({ text }) => ORGANISATION_OPENERS.has(text) || PLACE_OPENERS.has(text));
  const of = next.lower === 'of' || ((next.lower === 'for' || next.lower === 'on') && opens);
  if (of && (opens || ORGANISATION_HEADS.has(last.text) || PLACE_HEADS.has(last.text))) {
    if (free(to + 1)) return 2;
    return second?.lower === 'the' && free(to + 2) ? 3 : 0;
  }
  if (next.text === '&' && free(to + 1)) return 2;
  if (next.lower === 'and' && free(to + 1) && second !== undefined) {
    const listed = tokens.slice(from, to).some(({ lower }) => lower === 'of' || lower === 'for');
    const joined =
      to - from === 1 && free(to + 2) && ORGANISATION_HEADS.has(third?.text ?? '') && !isDemonym(last.text);
    return (listed && opens) || (joined && !ORGANISATION_HEADS.has(last.text)) ? 2 : 0;
  }
  if (PARTICLES.has(next.text) && next.spaced) {
    if (free(to + 1)) return 2;
    const hyphen = second?.text === '-' && free(to + 2);
    if (hyphen) return 3;
    return PARTICLES.has(second?.text ?? '') && free(to + 2) ? 3 : 0;
  }
  return 0;
}

/** Whether the run names a body, a place or an event by one of its words, so that titles in it belong to the name. */
export function hasHead(tokens: readonly Token[], { from, to }: TokenSpan): boolean {
  const last = tokens[to - 1]?.text ?? '';
  if (ORGANISATION_HEADS.has(last) || PLACE_HEADS.has(last) || EVENT_HEADS.has(last)) return true;
  return tokens.slice(from, to - 1).some(({ text }, index, all) => {
    const joined = all[index + 1]?.lower === 'of' || all[index + 1]?.lower === 'for';
    return joined && (ORGANISATION_OPENERS.has(text) || ORGANISATION_HEADS.has(text) || PLACE_OPENERS.has(text));
  });
}

/** Cuts what does not belong to the name from its beginning and end; may cut it in two, at a title in the middle. */
function trim(tokens: readonly Token[], span: TokenSpan, vocabulary: ReadonlySet<string>): NameRun[] {
  let { from, to } = span;
  const word = (index: number) => tokens[index]?.text ?? '';
  const lower = (index: number) => tokens[index]?.lower ?? '';
  while (from < to && (/^(?:The|A|An|I)$/.test(word(from)) || (isInitial(tokens, from) && OPENERS.has(lower(from))))) {
    from += 1;
  }
  const isRole = (index: number) =>
    isInitial(tokens, index) && (ROLE_NOUNS.has(lower(index)) || ONE_SPEAKER.has(lower(index)));
  if (to - from > 1 && isRole(from) && !hasHead(tokens, { from, to })) return [{ from: from + 1, to, titled: true }];
  const plain = isInitial(tokens, from) && vocabulary.has(lower(from)) && !GIVEN_NAMES.has(word(from));
  if (from < to && plain && !hasHead(tokens, { from, to })) from += 1;
  while (from < to && !/\p{L}/u.test(word(from))) from += 1;
  while (
    to > from &&
    ((NEVER_NAMES.has(word(to - 1)) && !GIVEN_NAMES.has(word(to - 1))) || !/[\p{L}\p{N}]/u.test(word(to - 1)))
  )
    to -= 1;
  if (to > from && hasHead(tokens, { from, to })) {
    // `the 63rd Guards Brigade`: the number is part of the name.
    const numbered = /^(?:st|nd|rd|th)$/.test(lower(from - 1)) && tokens[from - 2]?.kind === 'number';
    return [{ from: numbered ? from - 2 : from, to, titled: false }];
  }

  let title = -1;
  for (let at = from; at < to; at += 1) if (TITLES.has(word(at))) title = at;
  let first = Math.max(from, title + 1);
  while (
    first < to &&
    (word(first) === '.' || (NEVER_NAMES.has(word(first)) && !GIVEN_NAMES.has(word(first))) || isDemonym(word(first)))
  )
    first += 1;
  const runs: NameRun[] = [];
  if (title > from && ORGANISATION_HEADS.has(word(title - 1)) && title - from > 1) {
    runs.push({ from, to: title, titled: false });
  }
  if (first < to) runs.push({ from: first, to, titled: title >= 0 && STRONG_TITLES.has(word(title)) });
  return runs;
}

/**
 * Finds runs of capitalised words that no known name covers.
 *
 * @param taken - Tokens that known names cover.
 * @param vocabulary - Words that the article writes in small letters somewhere; at the head of a sentence they are
 *   no names.
 * @returns Runs in text order, without titles, openers and adjectives of peoples.
 */
export function findRuns(
  tokens: readonly Token[],
  taken: readonly boolean[],
  vocabulary: ReadonlySet<string>,
): NameRun[] {
  const runs: NameRun[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    const article =
      PARTICLES.has(token?.text ?? '') && tokens[at + 1]?.text === '-' && tokens[at + 2]?.capital === true;
    if (taken[at] === true || (token?.capital !== true && !article)) {
      at += 1;
      continue;
    }
    let to = at + (article ? 3 : 1);
    for (let more = step(tokens, taken, at, to); more > 0; more = step(tokens, taken, at, to)) to += more;
    runs.push(...trim(tokens, { from: at, to }, vocabulary));
    at = to;
  }
  return runs;
}
