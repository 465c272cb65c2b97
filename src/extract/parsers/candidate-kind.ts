import type { NameCandidate } from '../../model/mention.ts';
import {
  COMMON_PLACES,
  EVENT_HEADS,
  GIVEN_NAMES,
  ORGANISATION_HEADS,
  ORGANISATION_OPENERS,
  ORGANISATION_STARTS,
  PLACE_HEADS,
  PLACE_OPENERS,
  TITLES,
} from '../lexicon/name-words.ts';
import { appositionOf, headOf } from './candidate-around.ts';
import { isAbbreviatedBody, isDescribedAsBody, isNamedAsBody } from './candidate-body.ts';
import { actsAsBody } from './candidate-deeds.ts';
import { isDescribedAsPerson, isNamedAsPerson, livesAsPerson, speaksAsPerson } from './candidate-person.ts';
import { isNamedAsPlace, standsAsPlace } from './candidate-place.ts';
import { hasHead, type NameRun } from './candidate-trim.ts';
import { type ArticleWords, NO_WORDS } from './candidate-words.ts';
import type { Token } from './name-token.ts';

type Kind = NameCandidate['kind'];
type Test = (tokens: readonly Token[], run: NameRun, words: ArticleWords) => boolean;

/** The kind that the words of the name itself give: `Brema Council`, `Lake Vorna`, `Treaty of Brema`. */
function kindByWords(tokens: readonly Token[], run: NameRun): Kind | null {
  const words = tokens.slice(run.from, run.to).map(({ text }) => text);
  const last = words.at(-1) ?? '';
  const first = words[0] ?? '';
  // `VornaNews`
  if (words.length === 1)
    return /\p{Ll}(?:News|Media|Bank|Tech|Pharma|Press|Air|TV|FM)$/u.test(last) ? 'organisation' : null;
  if (words.length < 2) return null;
  if (ORGANISATION_STARTS.has(first)) return 'organisation';
  // `Falk & Sons`, `Valley School District`
  if (words.includes('&') && !words.some((word) => EVENT_HEADS.has(word))) return 'organisation';
  if (last === 'District' && words.at(-2) === 'School') return 'organisation';
  if (hasHead(tokens, run)) {
    if (ORGANISATION_HEADS.has(last) || words.at(-2) === 'Red') return 'organisation';
    if (EVENT_HEADS.has(last)) return 'unknown';
    const opener = words[words.findIndex((word) => /^(?:of|for|on)$/.test(word)) - 1] ?? '';
    if (ORGANISATION_OPENERS.has(opener) || ORGANISATION_HEADS.has(opener)) return 'organisation';
    if (PLACE_OPENERS.has(opener) || (PLACE_HEADS.has(last) && !EVENT_HEADS.has(first))) return 'place';
  }
  if (words.some((word) => EVENT_HEADS.has(word)) && !GIVEN_NAMES.has(first)) return 'unknown';
  return PLACE_OPENERS.has(first) ? 'place' : null;
}

function isDescribedAsPlace(tokens: readonly Token[], run: NameRun): boolean {
  const words = appositionOf(tokens, run);
  return /^(?:a|an|the|one|another)$/.test(words[0] ?? '') && COMMON_PLACES.has(headOf(words));
}

/** What shows a kind, the surest first; the first that holds decides. */
const SIGNS: readonly (readonly [Exclude<Kind, 'unknown'>, Test])[] = [
  ['person', isNamedAsPerson],
  ['place', isNamedAsPlace],
  ['organisation', isNamedAsBody],
  ['person', isDescribedAsPerson],
  ['place', isDescribedAsPlace],
  ['organisation', isDescribedAsBody],
  ['organisation', actsAsBody],
  ['place', standsAsPlace],
  ['person', livesAsPerson],
  ['organisation', isAbbreviatedBody],
  ['person', speaksAsPerson],
];

/**
 * Judges what a run of capitalised words names, by its own words and by those around it.
 *
 * @param words - How the article writes its words.
 * @returns `unknown` when nothing tells, or when it is a treaty, a war or the like.
 */
export function judgeKind(tokens: readonly Token[], run: NameRun, words: ArticleWords = NO_WORDS): Kind {
  if (run.state) return 'place';
  const byWords = kindByWords(tokens, run);
  if (byWords !== null) return byWords;
  const word = tokens[run.from]?.text ?? '';
  // `the police`, `the UVT`: one such word is nobody's name.
  const nobody =
    run.to - run.from === 1 && (ORGANISATION_HEADS.has(word) || TITLES.has(word) || /^\p{Lu}{3,}$/u.test(word));
  const sign = SIGNS.find(
    ([kind, holds]) => !(nobody && !run.titled && kind === 'person') && holds(tokens, run, words),
  );
  return sign?.[0] ?? 'unknown';
}
