import { ADVERBS, AUXILIARIES, MODALS } from '../lexicon/speakers.ts';
import { lowerAt, type SpeechSentence } from './attribution-sentence.ts';

const WEEKDAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)$/;
/** Words in -ly that are no adverbs. */
const NOUNS_IN_LY = /^(?:ally|anomaly|assembly|bully|family|italy|july|rally|reply|supply|wooly)$/;

/** Whether a word is an adverb that may stand between a speaker and the verb. */
export function isAdverb(word: string): boolean {
  return ADVERBS.has(word) || (word.endsWith('ly') && word.length > 4 && !NOUNS_IN_LY.test(word));
}

/** Whether a word names a day, as in `Falk on Monday said`. */
export function isDay(word: string): boolean {
  return WEEKDAY.test(word);
}

/**
 * Steps left from a verb over its auxiliaries, adverbs and days (`had on Monday repeatedly denied`).
 *
 * @returns Where the group begins; `blocked` when a modal or a negation makes it a saying that was not done.
 */
export function verbGroup(speech: SpeechSentence, verb: number): { readonly start: number; readonly blocked: boolean } {
  let at = verb;
  let blocked = false;
  while (at > 0 && !speech.nameTo.has(at)) {
    const word = lowerAt(speech, at - 1);
    if (isDay(word)) {
      at -= /^(?:on|last|this|late|early)$/.test(lowerAt(speech, at - 2)) ? 2 : 1;
      continue;
    }
    // `continues to assess`
    if (word === 'to' && /^continue[sd]?$/.test(lowerAt(speech, at - 2))) {
      at -= 2;
      continue;
    }
    if (MODALS.has(word) || word.endsWith("n't")) blocked = true;
    else if (!AUXILIARIES.has(word) && !isAdverb(word)) break;
    at -= 1;
  }
  return { start: at, blocked };
}
