import { COMMON_PLACES, MOTIONS, PLACE_PREPOSITIONS, SITES } from '../lexicon/name-words.ts';
import { lookAround, singular } from './candidate-around.ts';
import type { NameRun } from './candidate-trim.ts';
import { isInitial } from './name-run.ts';
import type { Token } from './name-token.ts';

const PUBLISHED =
  /^(?:published|appeared|printed|wrote|writing|reported|writes|shares|stakes?|stock|investments?|investors?)$/;
const VISITED = /^(?:visited|visiting|toured|shelled|bombed|besieged|evacuated)$/;
const ADVANCE =
  /^(?:advanc(?:e|es|ed|ing)|moves?|moved|moving|march(?:ed|ing)?|push(?:ed|ing)?|drive|retreat(?:ed|ing)?|north|south|east|west)$/;
const DIRECTION = /^(?:(?:north|south)?(?:east|west)|north|south)$/;
const SIDE = /^(?:nearby|neighbou?ring|central|northern|southern|eastern|western|downtown|coastal|rural|occupied)$/;
const TO_SIDE = /^(?:in|near|to|from|of|around|outside|across)$/;
const ORIGIN =
  /^(?:is|are|was|were|hails?|comes?|originally|back|migrants|refugees|evacuees|fleeing|expelled|deported)$/;
const PART = /^(?:(?:north|south)?(?:east|west)|north|south|outside|outskirts|cent(?:re|er)|streets)$/;
/** Nouns after a name that are no places: `the Alba state`, but not always. */
const NO_PLACE = /^(?:capital|department|state)$/;

/** A common noun for a place beside the name: `the town of Brema`, `Brema district`, `cities like Brema`. */
export function isNamedAsPlace(tokens: readonly Token[], run: NameRun): boolean {
  const { before, second, after, spacedBefore, spacedAfter } = lookAround(tokens, run);
  const common = (word: string) => COMMON_PLACES.has(singular(word)) || COMMON_PLACES.has(word);
  if (/^(?:of|like|including)$/.test(before) && common(second)) return true;
  const third = tokens[run.from - 3]?.lower ?? '';
  if (before === 'as' && second === 'such' && common(third)) return true;
  if (common(before) && spacedBefore && tokens[run.from - 1]?.capital === false) return true;
  // `in the Tamsel mining area`
  const third2 = tokens[run.to + 1];
  if (before === 'the' && /^(?:in|of|near|across|from)$/.test(second) && tokens[run.to]?.capital === false)
    if (third2 !== undefined && /^(?:area|region|district|basin|valley|highlands|province)$/.test(third2.lower))
      return true;
  // `Cede territory`: a verb in front.
  if (after === 'territory' && isInitial(tokens, run.from)) return false;
  return common(after) && spacedAfter && !NO_PLACE.test(after);
}

/** A preposition or a verb of going before the name: `near Brema`, `fled to Brema`, `the crossing at Brema`. */
export function standsAsPlace(tokens: readonly Token[], run: NameRun): boolean {
  const { before, second, after, beyond } = lookAround(tokens, run);
  const length = run.to - run.from;
  if (after === '-' && beyond === 'based') return true;
  // "a surge in CPI": what is written in capitals is seldom a place that no gazetteer has.
  if (length === 1 && /^\p{Lu}{2,5}$|\d/u.test(tokens[run.from]?.text ?? '')) return false;
  if (length > 3 || after === "'s" || (before === 'in' && PUBLISHED.test(second))) return false;
  if (VISITED.test(before)) return length < 3;
  if (SIDE.test(before)) return TO_SIDE.test(second);
  if (before === 'at') return SITES.has(second);
  if (before === 'of' || (before === 'from' && PART.test(second))) return PART.test(second);
  if (before === 'from' && (ORIGIN.test(second) || MOTIONS.has(second))) return true;
  if (before === 'to') return MOTIONS.has(second);
  // `advanced toward Brema`, `Brema (north of Alba)`
  if (/^towards?$/.test(before)) return ADVANCE.test(second);
  if (after === '(' && DIRECTION.test(beyond) && tokens[run.to + 2]?.lower === 'of') return true;
  return PLACE_PREPOSITIONS.has(before);
}
